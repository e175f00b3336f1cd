import EntityGraph

/// The properties of the rows of a table, each a column or two.
struct PropertyColumns {
  private let vocabulary: Vocabulary
  private var properties: [PropertyKind.ID: PropertyCells] = [:]

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  subscript(name: PropertyKind.ID) -> PropertyCells {
    get { properties[name] ?? PropertyCells(name, vocabulary.properties[name]) }
    set { properties[name] = newValue }
    _modify { yield &properties[name, default: PropertyCells(name, vocabulary.properties[name])] }
  }

  /// The columns in order of the properties' names, what is claimed behind what is best founded.
  func columns(rowCount: Int, _ names: inout ColumnNames) -> [ExportColumn] {
    var columns: [ExportColumn] = []
    for property in properties.values.sorted(by: { $0.name < $1.name }) {
      let name = names.name(for: property.name.rawValue, prefix: "property")
      let values = property.values(rowCount: rowCount)
      columns.append(ExportColumn(name: name, meaning: .property(property.name), cells: values))
      guard let claimed = property.claimed(rowCount: rowCount) else { continue }
      let second = names.name(for: "\(name)_claimed", prefix: "property")
      columns.append(ExportColumn(name: second, meaning: .claimed(property.name), cells: claimed))
    }
    return columns.filter(\.hasValue)
  }
}

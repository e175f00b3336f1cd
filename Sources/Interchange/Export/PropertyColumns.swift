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

  /// The columns by the properties' own names, in their order.
  func columns(rowCount: Int) -> [ExportColumn] {
    properties.values.sorted { $0.name < $1.name }.flatMap { property in
      let (name, id) = (property.name.rawValue, property.name)
      let values = property.values(rowCount: rowCount)
      let claimed = property.claimed(rowCount: rowCount)
      return [
        ExportColumn(name: name, meaning: .property(id), cells: values, lists: property.lists)
      ]
        + (claimed.map { [ExportColumn(name: name, meaning: .claimed(id), cells: $0)] } ?? [])
    }
  }
}

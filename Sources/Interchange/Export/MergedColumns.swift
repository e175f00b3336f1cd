import EntityGraph

/// The columns of facts and of foreign graphs, those that tell the same merged into one.
struct MergedColumns {
  fileprivate struct Key: Hashable {
    let meaning: ExportColumn.Meaning
    let name: String

    /// The number among the columns of one source that are called the same.
    let occurrence: Int
  }

  private let rowCount: Int
  private var parts: [Key: [PartOfColumn]] = [:]

  init(rowCount: Int) { self.rowCount = rowCount }

  /// Takes in the columns of one source; properties are called by their own names.
  mutating func add(_ columns: [ExportColumn], of part: RowOrigins.Part) {
    guard part.count > 0 else { return }
    var occurrences: [String: Int] = [:]
    for column in columns {
      let name = "\(column.meaning) \(column.name)"
      let key = Key(
        meaning: column.meaning, name: column.name, occurrence: occurrences[name, default: 0])
      occurrences[name, default: 0] += 1
      parts[key, default: []].append(
        PartOfColumn(cells: column.cells, part: part))
    }
  }

  /// The merged cells of a property; `nil` where none has it.
  func cells(of property: PropertyKind.ID) -> Cells? {
    let key = Key(meaning: .property(property), name: property.rawValue, occurrence: 0)
    return parts[key].map { Cells(merging: $0, rowCount: rowCount) }
  }

  /// The columns that have a value: those of `fixed` in that order, then properties in order of
  /// their names, what is claimed behind what is best founded.
  func columns(fixed: [String], _ names: inout ColumnNames) -> [ExportColumn] {
    let place = Dictionary(uniqueKeysWithValues: zip(fixed, fixed.indices))
    let keys = parts.keys.sorted { $0.precedes($1, place) }
    var columns: [ExportColumn] = []
    var valueName = ""
    for key in keys {
      let cells = Cells(merging: parts[key] ?? [], rowCount: rowCount)
      let name =
        switch key.meaning {
        case .property: names.name(for: key.name, prefix: "property")
        case .claimed: names.name(for: "\(valueName)_claimed", prefix: "property")
        default: key.name
        }
      valueName = name
      columns.append(
        ExportColumn(name: name, meaning: key.meaning, cells: cells))
    }
    return columns.filter(\.hasValue)
  }
}

extension MergedColumns.Key {
  fileprivate func precedes(_ other: Self, _ place: [String: Int]) -> Bool {
    switch (property, other.property) {
    case (nil, nil): place[name, default: 0] < place[other.name, default: 0]
    case (nil, _): true
    case (_, nil): false
    case (let mine?, let theirs?):
      (mine, occurrence, isClaimed ? 1 : 0)
        < (theirs, other.occurrence, other.isClaimed ? 1 : 0)
    }
  }

  private var property: PropertyKind.ID? {
    switch meaning {
    case .property(let property), .claimed(let property): property
    default: nil
    }
  }

  private var isClaimed: Bool { if case .claimed = meaning { true } else { false } }
}

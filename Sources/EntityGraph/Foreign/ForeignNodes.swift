/// The nodes of a foreign graph as entities.
struct ForeignNodes: Sendable {
  private let nodes: ForeignGraph.Nodes

  /// The kinds, indexed by code; the last is that of nodes without one.
  let kindIDs: [EntityKind.ID]
  let aliases: TextCells?

  /// The columns that are properties, in order of names.
  private let properties: [Column]

  /// Those that say when nodes themselves were there.
  private let times: [Cells]

  init(_ nodes: ForeignGraph.Nodes) {
    self.nodes = nodes
    let texts = nodes.kinds?.texts ?? TextPool()
    kindIDs =
      (0..<texts.count).map { texts[$0].isEmpty ? Self.kind : .init(texts[$0]) } + [Self.kind]
    aliases = nodes.columns.lazy.compactMap(\.aliases).first
    properties = nodes.columns.filter { $0.aliases == nil && !$0.isOfDrawing }.inOrderOfNames
    times = properties.filter { Self.namesOfTimes.contains($0.name.lowercased()) }.map(\.cells)
  }

  private static let namesOfTimes: Set = ["valid_from", "valid_until", "interval", "timeset"]

  /// The kind of nodes for which the file names none.
  private static var kind: EntityKind.ID { "entity" }

  var ids: TextPool { nodes.ids }
  var names: TextCells? { nodes.names }

  func name(_ row: Int) -> String {
    guard let name = nodes.names?[row], !name.isEmpty else { return nodes.ids[row] }
    return name
  }

  func kind(_ row: Int) -> EntityKind.ID { kindIDs[kindCode(row)] }

  /// The number of a row's kind among ``kindIDs``.
  func kindCode(_ row: Int) -> Int {
    guard let code = nodes.kinds?.codes[row], code != TextCells.absent else {
      return kindIDs.count - 1
    }
    return Int(code)
  }

  func aliases(_ row: Int) -> [String] {
    aliases?[row].map { $0.parts(between: "; ") } ?? []
  }

  var haveTimes: Bool { !times.isEmpty }

  /// Whether the file says when a node itself was there.
  func isDated(_ row: Int) -> Bool { times.contains { $0.text(row) != nil } }

  /// The properties of a row, in order of names.
  func attributes(_ row: Int) -> [Attribute] { properties.attributes(row) }
}

extension Column {
  /// The other names of nodes; `nil` where the column holds something else.
  fileprivate var aliases: TextCells? {
    if name == "aliases", case .texts(let cells) = cells { cells } else { nil }
  }
}

extension [Column] {
  /// The columns in order of names, those of one name as they were.
  var inOrderOfNames: [Column] {
    enumerated().sorted {
      (PropertyKind.ID($0.element.name), $0.offset) < (PropertyKind.ID($1.element.name), $1.offset)
    }.map(\.element)
  }

  /// The values of a row.
  func attributes(_ row: Int) -> [Attribute] {
    compactMap { column in
      column.cells.value(row).map { Attribute(PropertyKind.ID(column.name), $0) }
    }
  }
}

extension String {
  /// The parts that are not empty.
  func parts(between separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let found = rest.firstRange(of: separator) {
      parts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return (parts + [String(rest)]).filter { !$0.isEmpty }
  }
}

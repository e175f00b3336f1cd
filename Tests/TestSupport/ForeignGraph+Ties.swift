public import EntityGraph

/// A node of a foreign graph while an example is put together.
public struct ForeignNode {
  public var id: String
  public var name: String?
  public var kind: String?
  public var attributes: [Attribute]

  public init(
    _ id: String, name: String? = nil, kind: String? = nil, attributes: [Attribute] = []
  ) {
    (self.id, self.name, self.kind, self.attributes) = (id, name, kind, attributes)
  }
}

/// An edge of a foreign graph while an example is put together.
public struct ForeignTie {
  public var subject: String
  public var kind: String?
  public var object: String
  public var id: String?
  public var period: String?
  public var isUndirected: Bool
  public var attributes: [Attribute]

  public init(
    _ subject: String, _ kind: String?, _ object: String, id: String? = nil,
    period: String? = nil, isUndirected: Bool = false, attributes: [Attribute] = []
  ) {
    (self.subject, self.kind, self.object, self.id) = (subject, kind, object, id)
    (self.period, self.isUndirected, self.attributes) = (period, isUndirected, attributes)
  }
}

extension ForeignGraph {
  /// A graph of a few nodes, in the order given, and of edges; ends that are no such node follow.
  public init(
    _ file: String, title: String? = nil, reliability: Reliability? = nil,
    copying original: Document.ID? = nil, nodes: [ForeignNode] = [], _ ties: [ForeignTie] = []
  ) {
    let ends = ties.flatMap { [$0.subject, $0.object] }.map { ForeignNode($0) }
    var rows: [Entity.ID: Int32] = [:]
    var all: [ForeignNode] = []
    for node in nodes + ends where rows[Entity.ID(node.id)] == nil {
      rows[Entity.ID(node.id)] = Int32(all.count)
      all.append(node)
    }
    var undirected = RowSet(rowCount: ties.count)
    for (row, tie) in ties.enumerated() where tie.isUndirected { undirected.insert(row) }
    self.init(
      document: Document(
        id: Document.ID(file), title: title ?? file, reliability: reliability,
        republishes: original),
      nodes: Nodes(
        ids: TextPool(all.map(\.id)), names: TextCells(each: all.map(\.name)),
        kinds: TextCells(each: all.map(\.kind)), columns: Self.columns(all.map(\.attributes))),
      edges: Edges(
        ids: TextCells(each: ties.map(\.id)),
        subjects: ties.compactMap { rows[Entity.ID($0.subject)] },
        objects: ties.compactMap { rows[Entity.ID($0.object)] }, undirected: undirected,
        kinds: TextCells(each: ties.map(\.kind)), periods: TextCells(each: ties.map(\.period)),
        columns: Self.columns(ties.map(\.attributes))))
  }

  /// A graph of the file `file`.
  public init(nodes: [ForeignNode] = [], _ ties: [ForeignTie] = []) {
    self.init("file", nodes: nodes, ties)
  }

  /// A column for each name, of numbers where every value is one.
  private static func columns(_ rows: [[Attribute]]) -> [Column] {
    Set(rows.joined().map(\.name)).sorted().map { name in
      let values = rows.map { row in row.first { $0.name == name }?.value }
      let numbers = values.map { value -> Double? in
        if case .number(let quantity) = value { quantity.number } else { nil }
      }
      if zip(values, numbers).contains(where: { ($0 == nil) != ($1 == nil) }) {
        return Column(name.rawValue, .texts(TextCells(texts: values.map { $0?.text })))
      }
      let whole = numbers.map { $0.flatMap(Int.init(exactly:)) }
      return zip(numbers, whole).allSatisfy { ($0 == nil) == ($1 == nil) }
        ? Column(name.rawValue, .wholeNumbers(ValueCells(whole, absent: 0)))
        : Column(name.rawValue, .numbers(ValueCells(numbers, absent: 0)))
    }
  }
}

extension TextCells {
  /// Cells of the texts; `nil` where there is none at all.
  fileprivate init?(each texts: [String?]) {
    if texts.allSatisfy({ $0 == nil }) { return nil }
    self.init(texts: texts)
  }

  /// Cells of the texts, each text once a row.
  public init(texts: [String?]) {
    let given = texts.compactMap { $0 }
    var code: Int32 = -1
    self.init(
      texts: TextPool(given),
      codes: texts.map { text in
        guard text != nil else { return Self.absent }
        code += 1
        return code
      })
  }
}

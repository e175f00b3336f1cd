import AnalyzerKit

/// The answer of a plug-in while it comes in, each piece of it checked.
struct PluginAnswer {
  /// What it answers with; `nil` before that is said.
  private(set) var kind: AnswerKind?
  let graph: AnalyzedGraph
  private(set) var columns: [Scores.Column] = []
  private var groups: [[Graph.Vertex]] = []
  private(set) var hasPartition = false
  private var paths: [FoundPath] = []
  private(set) var table: [String]?
  private var rows: [[Cell]] = []
  private var notes: [Caveat] = []
  private var budget: AnswerBudget

  /// An answer of which nothing has come in yet.
  ///
  /// - Parameters:
  ///   - kind: What it answers with; `nil` where it says so itself.
  ///   - graph: What it is about.
  ///   - budget: How much memory it may take; ample where it is `nil`.
  init(_ kind: AnswerKind?, about graph: AnalyzedGraph, _ budget: AnswerBudget? = nil) {
    (self.kind, self.graph) = (kind, graph)
    self.budget = budget ?? AnswerBudget(for: graph)
  }
}

extension PluginAnswer {
  mutating func add(note: String) throws(AnswerFault) {
    try budget.spend(note.utf8.count)
    let note = note.withinSentence
    if !note.isEmpty { notes.append(.note(note)) }
  }

  /// Sets what it answers with.
  mutating func add(_ kind: AnswerKind) throws(AnswerFault) {
    if let said = self.kind, said != kind { throw .otherAnswer(kind, said: said) }
    self.kind = kind
  }

  /// Adds a column of scores.
  mutating func add(_ column: Scores.Column) throws(AnswerFault) {
    try expectColumn(named: column.name, count: column.values.count)
    try graph.check(column, isByRelation: kind == .relationScores)
    try budget.spend(column.values.count * MemoryLayout<Double>.size)
    columns.append(column)
  }

  /// Adds the group of each vertex, indexed by vertex; -1 for none.
  mutating func add<Number: SignedInteger & Hashable>(
    partition: [Number]
  ) throws(AnswerFault) {
    try expectPartition(count: partition.count)
    hasPartition = true
    var members: [Number: [Graph.Vertex]] = [:]
    for vertex in graph.vertices where partition[Int(vertex)] >= 0 {
      members[partition[Int(vertex)], default: []].append(vertex)
    }
    groups += members.values
  }

  /// Adds one group.
  mutating func add(group: [Graph.Vertex]) throws(AnswerFault) {
    try expectGroup(count: group.count)
    try graph.check(group: group)
    try budget.spend(group.count * MemoryLayout<Graph.Vertex>.size)
    if !group.isEmpty { groups.append(group) }
  }

  /// Adds one path.
  mutating func add(_ path: FoundPath) throws(AnswerFault) {
    try expectPath(count: path.relations.count)
    try graph.check(path)
    try budget.spend(path.relations.count * MemoryLayout<Int32>.size)
    paths.append(path)
  }

  /// Sets the columns of the table.
  mutating func add(tableColumns columns: [String]) throws(AnswerFault) {
    try expectTable(count: columns.count)
    var seen: Set<String> = []
    for column in columns {
      guard !column.isEmpty else { throw .missing("name of a column") }
      guard seen.insert(column).inserted else { throw .columnTwice(column) }
    }
    table = columns
  }

  /// Adds a row of the table.
  mutating func add(row: [Cell]) throws(AnswerFault) {
    try expectRow(count: row.count)
    for (cell, column) in zip(row, table ?? []) { try graph.check(cell, in: column) }
    try budget.spend(row.reduce(0) { $0 + $1.bytesInMemory })
    rows.append(row)
  }
}

extension PluginAnswer {
  /// What it all comes to.
  func finding() throws(AnswerFault) -> Finding {
    switch kind {
    case nil: throw .noAnswer
    case .scores, .relationScores:
      guard !columns.isEmpty else { throw .noAnswer }
      let scores = Scores(columns)
      return Finding(kind == .scores ? .scores(scores) : .relationScores(scores), caveats: notes)
    case .groups: return .groups(groups, caveats: notes)
    case .paths: return Finding(.paths(paths), caveats: notes)
    case .table:
      guard let table else { throw .noAnswer }
      return .table(table, rows, caveats: notes)
    }
  }
}

extension Cell {
  fileprivate var bytesInMemory: Int {
    if case .text(let text) = self {
      MemoryLayout<Cell>.stride + text.utf8.count
    } else {
      MemoryLayout<Cell>.stride
    }
  }
}

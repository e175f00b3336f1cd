import EntityGraph

/// Writes who owns and controls whom as statements of the Beneficial Ownership Data Standard 0.4.
///
/// People and organizations become records, each assertion of an interest a record of its own, by its
/// claimants. All else that the graph says is left out, and named. The same graph gives the same
/// bytes.
///
/// > Open Ownership. "Beneficial Ownership Data Standard 0.4." 2024.
struct BODSWriter {
  /// Writes `graph` to the file at `path`, whole or not at all: as a list, or one statement a line where
  /// the name has `.jsonl`.
  ///
  /// - Returns: What was written, and what BODS has no place for.
  /// - Throws: ``InterchangeError`` when the file cannot be written; what stood there stays.
  /// - Complexity: O(claims) in time, O(entities) in memory.
  func write(_ graph: Graph, to path: String) throws(InterchangeError) -> ExportReport {
    var output = try BODSOutput(to: path)
    var statements = BODSStatements(graph)
    graph.forEachRemainingClaim(joined: true) { statements.takeIn($0) }
    var parties = 0
    for vertex in graph.verticesByID {
      let told = statements.statements(of: graph.entity(at: vertex))
      if !told.isEmpty { parties += 1 }
      for statement in told { output.append(statement) }
    }
    let count = output.count
    graph.forEachRemainingClaim(joined: true) { claim in
      for statement in statements.statements(before: claim) { output.append(statement) }
    }
    for statement in statements.lastStatements() { output.append(statement) }
    statements.countLossesOfDocuments()
    try output.end()
    return ExportReport(
      file: path, nodes: parties, edges: output.count - count,
      warnings: statements.losses.warnings, claims: statements.claimCount)
  }
}

/// Statements on their way into a file: as a list, or one a line.
private struct BODSOutput: ~Copyable {
  private var text: TextOutput
  private let isList: Bool
  private(set) var count = 0

  init(to path: String) throws(InterchangeError) {
    text = try TextOutput(to: path)
    isList = !path.lowercased().contains(".jsonl")
  }

  mutating func append(_ statement: JSONValue) {
    text.append(count > 0 ? (isList ? ",\n" : "\n") : (isList ? "[\n" : ""))
    text.append(utf8: statement.json)
    count += 1
  }

  mutating func end() throws(InterchangeError) {
    text.append(isList ? (count == 0 ? "[]\n" : "\n]\n") : (count == 0 ? "" : "\n"))
    try text.end()
  }
}

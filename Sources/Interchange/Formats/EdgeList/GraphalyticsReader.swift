import EntityGraph

/// Reads the pair of files that LDBC Graphalytics has: ids in `X.v`, edges in `X.e`.
///
/// > Iosup, A., et al. "LDBC Graphalytics: a benchmark for large-scale graph analysis on parallel
/// > and distributed platforms." *PVLDB* 9(13), 2016. doi:10.14778/3007263.3007270
struct GraphalyticsReader {
  /// Reads a file, with the other one of its pair where that is there.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    guard let pair = GraphalyticsPair(of: file.path) else {
      return try EdgeListReader().read(file)
    }
    var table = GraphTableBuilder()
    var notes = ReadingNotes()
    if let vertices = try file.neighbor(at: pair.vertices) {
      try readVertices(LineReader(vertices), &table, &notes)
    }
    let direction = EdgeDirection(try isDirected(pair, file))
    guard let edges = try file.neighbor(at: pair.edges) else {
      notes.note("there is no file of edges beside it")
      let (nodes, edges) = table.table(&notes)
      return GraphReading(pair.vertices, nodes, edges, notes: notes)
    }
    var lines = EdgeLines(LineReader(edges), table, direction, notes)
    try lines.readAll()
    return lines.reading(pair.vertices)
  }

  private func readVertices(
    _ lines: LineReader, _ table: inout GraphTableBuilder, _ notes: inout ReadingNotes
  ) throws(ReadingError) {
    var (lines, words) = (lines, LineWords())
    while try lines.next() {
      words.split(lines.line, by: .blanks)
      guard words.count > 0 else { continue }
      if words.count > 1 { notes.note("values of vertices are left out", line: lines.number) }
      if words.withWord(0, { table.declareNode($0) }).isRepeated {
        notes.note("an id stands in several lines and is one node", line: lines.number)
      }
      try CellBudget.check(rows: table.nodeCount, columns: 1, lines)
    }
    lines.note(in: &notes)
  }

  /// What `X.properties` says, as in `graph.X.directed = true`.
  private func isDirected(
    _ pair: GraphalyticsPair, _ file: InputFile
  ) throws(ReadingError) -> Bool? {
    guard let properties = try file.neighbor(at: pair.properties) else { return nil }
    var lines = LineReader(properties)
    while try lines.next() {
      let parts = String(decoding: lines.line.prefix(1000), as: UTF8.self).split(separator: "=")
        .map { String($0).trimmingBlanks }
      if parts.count == 2, parts[0].hasSuffix(".directed") { return parts[1] == "true" }
    }
    return nil
  }
}

import EntityGraph

/// Reads what apoc.export.json writes: nodes and relationships one a line, in a list, or in lists or by
/// ids under `nodes` and `rels`.
///
/// > Neo4j. "APOC documentation: Export to JSON." 2024.
struct Neo4jReader {
  /// - Throws: ``ReadingError`` when the file is not what it seems, with the line.
  /// - Complexity: O(n) in the size of the file.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    let table = NodeLinkTable(file: file.path, file.limits, JSONLikeness(file.head))
    var graph = Neo4jGraph(table)
    if Self.hasParts(file) {
      try readParts(file, &graph)
    } else {
      var notes = ReadingNotes()
      try JSONRecords(listOrLinesOf: file).forEach(&notes) { value, line throws(ReadingError) in
        try graph.add(value, line)
      }
      table.notes.add(notes)
    }
    let (nodes, edges) = try table.tables()
    return GraphReading(
      file.path, title: table.title, nodes, edges, file.limits.choices, notes: table.notes)
  }

  /// Whether nodes and relationships stand apart.
  private static func hasParts(_ file: InputFile) -> Bool {
    file.head.first { (0x21..<0x80).contains($0) } == UInt8(ascii: "{")
      && file.head[...].membersOfFirstJSONObject["nodes"] != nil
  }

  private func readParts(_ file: InputFile, _ graph: inout Neo4jGraph) throws(ReadingError) {
    let text = try JSONText(try file.wholeJSON(), of: file.path, file.limits)
    for key in ["nodes", "rels"] {
      guard let part = text.root.members.first(where: { $0.key == key })?.part else { continue }
      if part.isList {
        try part.forEachRecord { value, lines throws(ReadingError) in
          try graph.add(value, lines.first)
        }
      } else {
        for member in part.members { try graph.add(member.part.value(), nil) }
      }
    }
    if text.hasRepeatedKeys { graph.table.notes.note(JSONText.repeatedKeyNote) }
  }
}

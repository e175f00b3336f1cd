public import EntityGraph

extension CaseFile {
  /// Finds entities by words, or beginnings of words, of their names and aliases; best match first.
  ///
  /// Case and accents do not count. Of a text without letters and digits nothing is found.
  ///
  /// - Throws: ``CaseFileError`` when the file is damaged or cannot be read.
  public func search(_ text: String) throws(CaseFileError) -> [Entity.ID] {
    let words = text.folded.split(whereSeparator: \.isWhitespace).filter { word in
      word.contains { $0.isLetter || $0.isNumber }
    }
    if words.isEmpty { return [] }
    let rows = try Statement(
      """
      SELECT entity.id FROM name_search JOIN entity ON entity.number = name_search.rowid
      WHERE name_search MATCH ? ORDER BY bm25(name_search, 2, 1), entity.id
      """, table: "entity", in: database)
    try rows.bind(words.map(Self.beginning).joined(separator: " "))
    var found: [Entity.ID] = []
    while try rows.step() { found.append(Entity.ID(rows.text())) }
    return found
  }

  /// A word as FTS5 wants the beginning of one; quoted, so that nothing in it is an operator.
  private static func beginning(_ word: Substring) -> String {
    "\"\(word.filter { $0 != "\"" && $0 != "\0" })\"*"
  }
}

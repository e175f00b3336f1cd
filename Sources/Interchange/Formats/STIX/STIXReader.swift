import EntityGraph

/// Reads bundles of STIX 2.0 and 2.1: relationships, sightings and messages become relations, reports
/// and notes documents, opinions stances.
///
/// > OASIS. "STIX Version 2.1." OASIS Standard, 10 June 2021.
struct STIXReader {
  /// - Throws: ``ReadingError`` when the file is not what it seems, with the line.
  /// - Complexity: O(n) in the size of the file, which is gone through twice.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    let objects = try Self.objects(of: file)
    var index = STIXIndex(file)
    var unused = ReadingNotes()
    try objects.forEach(&unused) { object, _ throws(ReadingError) in index.add(object) }
    var facts = STIXFacts(index)
    facts.facts.most = file.limits.jsonFacts
    var notes = ReadingNotes()
    try objects.forEach(&notes) { object, line throws(ReadingError) in
      try facts.add(object, of: file, line: line)
    }
    return facts.reading(adding: notes)
  }

  /// The objects of a bundle, of a list, or one a line.
  private static func objects(of file: InputFile) throws(ReadingError) -> JSONRecords {
    let first = file.head[...].membersOfFirstJSONObject
    let isBundle = first["type"] == "bundle" || first["objects"] != nil
    return isBundle
      ? try JSONRecords(of: file, under: ["objects"]) : try JSONRecords(listOrLinesOf: file)
  }
}

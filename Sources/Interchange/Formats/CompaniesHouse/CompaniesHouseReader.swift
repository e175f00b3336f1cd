import EntityGraph

/// Reads the register of Companies House: snapshots of persons with significant control, a record a
/// line, and the lists of officers, of such persons, and of the appointments of one officer that its
/// API answers.
///
/// > Companies House. "People with significant control (PSC) snapshot." "Companies House Public Data
/// > API."
struct CompaniesHouseReader {
  /// - Throws: ``ReadingError`` when the file is not what it seems, with the line.
  /// - Complexity: O(n) in the size of the file.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    let start = file.head.firstIndex { (0x21..<0x80).contains($0) } ?? 0
    let isList = file.head[start...].membersOfFirstJSONObject["items"] != nil
    let records =
      isList ? try JSONRecords(of: file, under: ["items"]) : JSONRecords(linesOf: file)
    let owner = isList ? try CompaniesHouseOfficer(records) : nil
    var facts = CompaniesHouseFacts(file)
    if isList { facts.facts.most = file.limits.jsonFacts }
    var notes = ReadingNotes()
    try records.forEach(&notes) { value, line throws(ReadingError) in
      facts.add(CompaniesHouseRecord(value, of: owner, line: line))
      try facts.facts.checkBounds(file, line: line)
    }
    facts.facts.notes.add(notes)
    return facts.reading()
  }
}

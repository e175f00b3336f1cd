import EntityGraph

/// The documents of a case, and the sources that they and their claims name.
struct DocumentTable {
  let database: Database

  func sources() throws(CaseFileError) -> RowIDs<Source> {
    var numbers = RowIDs<Source>()
    let rows = try Statement("SELECT number, id FROM source", table: "source", in: database)
    while try rows.step() { _ = try rows.newID(into: &numbers) }
    return numbers
  }

  /// Reads all documents, in the order in which they came.
  func all(
    sources: RowIDs<Source>, into numbers: inout RowIDs<Document>
  ) throws(CaseFileError) -> [Document] {
    var documents: [Document] = []
    var originals: [(copy: Int, original: Int64)] = []
    let rows = try Statement(
      """
      SELECT number, id, title, author, publisher, published, reliability, url, retrieved,
        language, marking, republishes FROM document ORDER BY number
      """, table: "document", in: database)
    while try rows.step() {
      documents.append(try document(rows, sources, &numbers))
      if let original = rows.optionalInteger() { originals.append((documents.count - 1, original)) }
    }
    for (copy, original) in originals {
      guard let id = numbers[original] else {
        throw .unreadable(
          path: database.path, column: "document.republishes", value: "\(original)")
      }
      documents[copy].republishes = id
    }
    try readRepeats(of: &documents, numbers)
    return documents
  }

  private func readRepeats(
    of documents: inout [Document], _ numbers: RowIDs<Document>
  ) throws(CaseFileError) {
    guard
      try database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'repeated'") > 0
    else { return }
    let places = Dictionary(documents.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let rows = try Statement(
      "SELECT document, locator, original FROM repeated ORDER BY document, position",
      table: "repeated", in: database)
    while try rows.step() {
      let copy = try rows.id(in: numbers)
      guard let place = places[copy] else { continue }
      documents[place].repeats.append(Document.Repeat(rows.text(), original: rows.text()))
    }
  }

  private func document(
    _ row: Statement, _ sources: RowIDs<Source>, _ numbers: inout RowIDs<Document>
  ) throws(CaseFileError) -> Document {
    var document = Document(id: try row.newID(into: &numbers), title: row.text())
    document.author = try row.optionalID(in: sources)
    document.publisher = try row.optionalID(in: sources)
    document.published = try row.readOptional { Period($0) }
    document.reliability = try row.readOptional(Reliability.init(rawValue:))
    document.url = row.optionalText()
    document.retrieved = try row.readOptional { PartialDate($0) }
    document.language = row.optionalText()
    document.marking = row.optionalText()
    return document
  }
}

extension Document {
  /// What an import can change, each as one text, for the history.
  var fields: [(name: String, text: String?)] {
    [
      ("title", title), ("author", author?.rawValue), ("publisher", publisher?.rawValue),
      ("published", published?.description), ("reliability", reliability?.rawValue),
      ("republishes", republishes?.rawValue), ("url", url), ("retrieved", retrieved?.text),
      ("language", language), ("marking", marking),
    ]
  }
}

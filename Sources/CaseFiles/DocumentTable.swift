import EntityGraph

/// The documents of a case, and the sources that they and their claims name.
struct DocumentTable {
  let database: Database

  func sources() throws(CaseFileError) -> IDInterner<Source> {
    var ids = TextPool()
    let rows = try Statement(
      "SELECT number, id FROM source ORDER BY number", table: "source", in: database)
    while try rows.step() {
      try rows.number(after: ids.count)
      ids.append(rows.text())
    }
    return IDInterner(ids)
  }

  /// Reads all documents, in the order in which they came.
  func all(sources: IDInterner<Source>) throws(CaseFileError) -> [Document] {
    var documents: [Document] = []
    var originals: [(copy: Int, original: Int)] = []
    let rows = try Statement(
      """
      SELECT number, id, title, author, publisher, published, reliability, url, retrieved,
        language, marking, republishes FROM document ORDER BY number
      """, table: "document", in: database)
    let count = Int(try database.number("SELECT count(*) FROM document"))
    while try rows.step() {
      try rows.number(after: documents.count)
      documents.append(try document(rows, sources))
      if let original = try rows.optionalPlace(among: count) {
        originals.append((documents.count - 1, original))
      }
    }
    for (copy, original) in originals {
      documents[copy].republishes = documents[original].id
    }
    try readRepeats(of: &documents)
    return documents
  }

  private func readRepeats(of documents: inout [Document]) throws(CaseFileError) {
    guard try database.hasTable("repeated") else { return }
    let rows = try Statement(
      "SELECT document, locator, original FROM repeated ORDER BY document, position",
      table: "repeated", in: database)
    while try rows.step() {
      documents[try rows.place(among: documents.count)].repeats.append(
        Document.Repeat(rows.text(), original: rows.text()))
    }
  }

  private func document(
    _ row: Statement, _ sources: IDInterner<Source>
  ) throws(CaseFileError) -> Document {
    var document = Document(id: Document.ID(row.text()), title: row.text())
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

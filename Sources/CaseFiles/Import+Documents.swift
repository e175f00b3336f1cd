import EntityGraph

extension Import {
  /// Adds documents, and replaces what the case says about those that it knows.
  mutating func add(_ batch: [Document]) throws(CaseFileError) {
    let latest = batch.merged(by: \.id) { $1 }
    for document in latest where documentNumbers[document.id] == nil {
      _ = documentNumbers.append(document.id)
    }
    let upsert = try Statement(Self.upsert, in: database)
    for document in latest {
      guard let number = documentNumbers[document.id] else { continue }
      let known = documents[document.id]
      if known == document {
        report.known.documents += 1
        continue
      }
      if let known {
        try note(known.fields, became: document.fields, document: number)
        report.updated.documents += 1
      } else {
        report.added.documents += 1
      }
      try write(document, at: number, by: upsert)
      try writeRepeats(of: document, at: number)
    }
  }

  private func writeRepeats(of document: Document, at number: Int64) throws(CaseFileError) {
    let name = "document \(document.id.rawValue.quoted)"
    let forget = try Statement("DELETE FROM repeated WHERE document = ?", in: database)
    try forget.bind(number)
    try forget.run(for: name)
    let insert = try Statement(
      "INSERT INTO repeated (document, position, locator, original) VALUES (?, ?, ?, ?)",
      in: database)
    for (position, entry) in document.repeats.enumerated() {
      try insert.bind(number)
      try insert.bind(Int64(position))
      try insert.bind(entry.locator)
      try insert.bind(entry.original)
      try insert.run(for: name)
    }
  }

  private mutating func write(
    _ document: Document, at number: Int64, by upsert: Statement
  ) throws(CaseFileError) {
    let name = "document \(document.id.rawValue.quoted)"
    if document.published?.canBeReadBack == false {
      throw .refused(name, rule: "its date has no end that is known")
    }
    try upsert.bind(number)
    try upsert.bind(document.id.rawValue)
    try upsert.bind(document.title)
    try upsert.bind(self.number(of: document.author))
    try upsert.bind(self.number(of: document.publisher))
    try upsert.bind(document.published?.description)
    try upsert.bind(document.reliability?.rawValue)
    try upsert.bind(original(of: document, named: name))
    try upsert.bind(document.url)
    try upsert.bind(document.retrieved?.text)
    try upsert.bind(document.language)
    try upsert.bind(document.marking)
    try upsert.bind(self.number)
    try upsert.run(for: name)
  }

  private func original(
    of document: Document, named name: String
  ) throws(CaseFileError) -> Int64? {
    guard let original = document.republishes else { return nil }
    guard let number = documentNumbers[original] else {
      throw .unknownDocument(original, in: name)
    }
    return number
  }

  private static let upsert = """
    INSERT INTO document (number, id, title, author, publisher, published, reliability,
      republishes, url, retrieved, language, marking, added_by)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (number) DO UPDATE SET title = excluded.title, author = excluded.author,
      publisher = excluded.publisher, published = excluded.published,
      reliability = excluded.reliability, republishes = excluded.republishes, url = excluded.url,
      retrieved = excluded.retrieved, language = excluded.language, marking = excluded.marking
    """
}

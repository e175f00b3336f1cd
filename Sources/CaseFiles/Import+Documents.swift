import EntityGraph

extension Import {
  /// Adds documents, and replaces what the case says about those that it knows.
  mutating func add(_ batch: [Document]) throws(CaseFileError) {
    let latest = Dictionary(batch.map { ($0.id, $0) }) { $1 }
    let numbers = batch.map { dictionaries.documents.number(of: $0.id) }
    let count = dictionaries.documents.count
    let upsert = try Statement(Self.upsert, in: database)
    for number in numbers.unrepeated {
      guard let document = latest[dictionaries.documents[number]] else { continue }
      let known = Int(number) < known.documents.count ? known.documents[Int(number)] : nil
      if known == document {
        report.known.documents += 1
        continue
      }
      let number = Int64(number) + 1
      if let known {
        try note(known.fields, became: document.fields, document: number)
        report.updated.documents += 1
      } else {
        report.added.documents += 1
      }
      try write(document, at: number, among: count, by: upsert)
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
    _ document: Document, at number: Int64, among count: Int, by upsert: Statement
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
    try upsert.bind(original(of: document, named: name, among: count))
    try upsert.bind(document.url)
    try upsert.bind(document.retrieved?.text)
    try upsert.bind(document.language)
    try upsert.bind(document.marking)
    try upsert.bind(self.number)
    try upsert.run(for: name)
  }

  /// The number of the document that another copies: one that the case, or this import, has.
  private mutating func original(
    of document: Document, named name: String, among count: Int
  ) throws(CaseFileError) -> Int64? {
    guard let original = document.republishes else { return nil }
    let number = Int64(dictionaries.documents.number(of: original)) + 1
    guard number <= count else { throw .unknownDocument(original, in: name) }
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

extension [Int32] {
  /// Each number once, where it first stands.
  fileprivate var unrepeated: [Int32] {
    var seen: Set<Int32> = []
    return filter { seen.insert($0).inserted }
  }
}

import EntityGraph

/// Reads tables of events of GDELT: what machines read in the news, each claim by the page that it
/// was read on.
struct GDELTReader {
  /// - Throws: ``ReadingError`` when the file is not what it seems, with the line.
  /// - Complexity: O(n) in the size of the file.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    var rows = CSVRows(file)
    rows.delimiter = UInt8(ascii: "\t")
    var facts = GDELTFacts(file)
    while try rows.next() {
      guard let row = GDELTRow(rows) else {
        throw ReadingError(
          "a row has \(rows.cellCount) cells, and events of GDELT have 61, 58 or 57; check that the file is whole",
          file: file.path, line: rows.line)
      }
      facts.add(row)
    }
    rows.lines.note(in: &facts.facts.notes)
    return facts.facts.reading()
  }
}

/// Makes claims of rows.
struct GDELTFacts {
  var facts = FactCollection()
  private let file: Document.ID
  private let title: String

  init(_ file: InputFile) {
    (self.file, title) = (Document.ID(file.documentName), file.documentName)
    for kind in GDELTTypes.ownRelations { facts.define(kind) }
    facts.define(.several("cameo"))
    facts.define(.several("place"))
  }

  mutating func add(_ row: GDELTRow) {
    guard let first = row.firstActor, let second = row.secondActor else {
      for actor in [row.firstActor, row.secondActor].compactMap(\.self) { _ = add(actor, row) }
      return facts.notes.note("an event with one actor or none gives no relation", line: row.line)
    }
    guard let kind = GDELTTypes.relation(row.code) else {
      return facts.notes.note("an event whose code CAMEO lacks is left out", line: row.line)
    }
    let day = row.day.flatMap(Self.date)
    if day == nil { facts.notes.note("a day that is none is left out", line: row.line) }
    var origin = ClaimOrigin(document(of: row), at: row.id)
    if GDELTTypes.isIntended(row.code) { origin.stance = .supposes }
    origin.claimed = row.added.flatMap(Self.date)
    let place = row.place.map { [Attribute("place", .text($0))] } ?? []
    facts.add(
      origin.relation(
        add(first, row), kind, add(second, row), during: day.map { Period($0) }, isMomentary: true,
        with: [Attribute("cameo", .text(row.code))] + place), line: row.line)
  }

  /// The page that the event was read on, or the file where it names none.
  private mutating func document(of row: GDELTRow) -> Document.ID {
    guard let source = row.source else {
      facts.add(Document(id: file, title: title, publisher: "GDELT"))
      return file
    }
    let host = source.split(separator: "/").first { $0.contains(".") }
    var document = Document(id: Document.ID(source), title: source)
    document.publisher = host.map { Source.ID(String($0)) }
    document.published = row.added.flatMap(Self.date).map { Period($0) }
    document.url = source.contains("://") ? source : nil
    facts.add(document)
    return document.id
  }

  private mutating func add(_ actor: GDELTRow.Actor, _ row: GDELTRow) -> Entity.ID {
    let id = Entity.ID("gdelt:\(actor.code)/\(actor.name)")
    facts.add(Entity(id: id, kind: GDELTTypes.kind(actor), name: actor.name), line: row.line)
    return id
  }

  /// A day as in `20230112`, of which a time may follow.
  private static func date(_ text: String) -> PartialDate? {
    guard text.utf8.count >= 8, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    let (year, rest) = (text.prefix(4), text.dropFirst(4))
    return PartialDate("\(year)-\(rest.prefix(2))-\(rest.dropFirst(2).prefix(2))")
  }
}

import EntityGraph

/// The facts of a package, as rows and columns: it is of millions of things.
struct ICIJFacts {
  /// The tables in which a thing stands.
  struct Listings: OptionSet, BitwiseCopyable {
    let rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ table: ICIJTable) {
      self.rawValue =
        switch table {
        case .entities: 1
        case .intermediaries: 2
        case .others: 4
        case .officers: 8
        case .addresses: 16
        case .relationships: 0
        }
    }
  }

  var batch = FactBatch()
  var notes = ReadingNotes()

  /// The file that is being read, for notes.
  var file = ""
  var sources = ICIJSources()
  var dates = ICIJDates()
  var values = ICIJValues()
  var links = ICIJLinks()

  /// Where a thing stands, and who told of it first.
  struct Listed: BitwiseCopyable {
    var tables: Listings
    let origin: ICIJOrigin
  }

  /// Indexed by the number of a thing in claims, which is its row among entities.
  private(set) var things: [Listed] = []

  /// The names of schemes of identifiers, by whose they are.
  var schemes: [String: String] = [:]

  /// The names that a thing has in another table, by its row.
  var otherNames: [Int: [String]] = [:]

  mutating func note(_ what: String, line: Int) { notes.note("\(file): \(what)", line: line) }

  /// The number of a property in claims; the vocabulary gets what it lacks.
  mutating func property(
    _ id: PropertyKind.ID, _ type: PropertyKind.ValueType = .text
  ) -> Int32 {
    if Vocabulary.standard.properties[id] == nil, batch.vocabulary.properties[id] == nil {
      batch.vocabulary.add(PropertyKind(id, type, isSingleValued: type == .date))
    }
    return batch.claims.number(of: .property, id.rawValue)
  }

  /// The number of a thing, which is new where it comes first.
  mutating func number(of id: Span<UInt8>, _ origin: ICIJOrigin) -> Int {
    let number = Int(batch.claims.dictionaries.entities.number(of: id))
    if number == things.count { things.append(Listed(tables: [], origin: origin)) }
    return number
  }

  /// Takes in that a thing stands in a table.
  ///
  /// - Returns: The tables where it stood before.
  mutating func list(_ number: Int, in table: ICIJTable) -> Listings {
    let before = things[number].tables
    things[number].tables.insert(Listings(table))
    return before
  }

  mutating func addProperty(
    _ predicate: Int32, of number: Int, _ value: Int32, _ origin: ICIJOrigin
  ) {
    var claim = CodedClaim(document: origin.document)
    (claim.chain, claim.saying, claim.form) = (origin.chain, origin.saying, .property)
    (claim.subject, claim.predicate, claim.object) = (Int32(number), predicate, value)
    batch.claims.append(claim)
  }

  /// What was read, with the ends of relationships that no table has.
  mutating func reading() -> GraphReading {
    let defined = batch.entities.count
    for number in defined..<max(defined, things.count) {
      batch.entities.append(.standIn(batch.claims.dictionaries.entities[Int32(number)]))
    }
    if things.count > defined { notes.noteUndefined(line: nil, things.count - defined) }
    addOtherNames()
    for (kind, line) in links.newKinds {
      notes.note("relationships of the kind \(kind) become a kind of their own", line: line)
    }
    for doubt in ICIJDates.Doubt.allCases {
      if let count = dates.doubts[doubt] { notes.note(doubt.words, count) }
    }
    return GraphReading(.facts(batch), notes)
  }

  private mutating func addOtherNames() {
    guard !otherNames.isEmpty else { return }
    batch.entities = EntityList(
      batch.entities.enumerated().lazy.map { [otherNames] row, entity in
        var entity = entity
        let known = [entity.name] + entity.aliases
        entity.aliases += (otherNames[row] ?? []).filter { !known.contains($0) }
        return entity
      })
  }
}

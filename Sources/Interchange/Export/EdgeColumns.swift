import EntityGraph

/// What every export says of a relation besides its own properties.
struct EdgeColumns {
  static let names = [
    "relation", "phrase", "category", "symmetric", "channel", "valid_from", "valid_until",
    "spells", "momentary", "rating", "status", "independent_sources", "documents", "claimants",
    "events", "said",
    "objections",
  ]

  /// The types of those columns that a foreign graph may fill with one of its own.
  static let typeOf: [String: Cells.CellType] = [
    "phrase": .texts, "category": .texts, "symmetric": .flags, "channel": .texts,
    "valid_from": .texts, "valid_until": .texts, "spells": .texts, "momentary": .flags,
    "rating": .texts, "status": .texts,
    "independent_sources": .wholeNumbers, "documents": .texts, "claimants": .texts,
    "events": .texts, "said": .texts, "objections": .texts,
  ]

  private var relation = TextCellsBuilder()
  private var phrase = TextCellsBuilder()
  private var category = TextCellsBuilder()
  private var isSymmetric: [Bool?] = []
  private var channel = TextCellsBuilder()
  private var validFrom = TextCellsBuilder()
  private var validUntil = TextCellsBuilder()
  private var isMomentary: [Bool?] = []
  private var rating = TextCellsBuilder()
  private var status = TextCellsBuilder()
  private var independentSources: [Int?] = []
  private var documents = TextCellsBuilder()
  private var claimants = TextCellsBuilder()
  private var events = TextCellsBuilder()
  private var said = TextCellsBuilder()
  private var objections = TextCellsBuilder()

  mutating func append(_ relation: Relation) {
    appendKind(relation.kind)
    isSymmetric.append(relation.isSymmetric)
    channel.append(relation.channel?.rawValue)
    validFrom.append(relation.validity.period?.start.text)
    validUntil.append(relation.validity.period?.end.text)
    isMomentary.append(relation.isUnexpectedlyMomentary)
    rating.append(relation.rating.description)
    status.append(relation.status.rawValue)
    independentSources.append(relation.independentSources)
    events.append(list: relation.events.map(\.rawValue))
    appendCitations(relation.citations)
  }

  private mutating func appendKind(_ kind: RelationKind) {
    relation.append(kind.id.rawValue)
    phrase.append(kind.phrase)
    category.append(kind.category.rawValue)
  }

  private mutating func appendCitations(_ citations: [Citation]) {
    let asserting = citations.filter(\.isAsserting)
    let others = citations.filter { !$0.isAsserting }
    let citations = asserting.isEmpty ? citations : asserting
    objections.append(rare: asserting.isEmpty ? nil : others.map(\.objection).eachOnce.joinedAsCell)
    documents.append(list: citations.map(\.claim.document.rawValue).eachOnce)
    claimants.append(list: citations.flatMap { $0.chain.map(\.rawValue) }.eachOnce)
    said.append(rare: citations.compactMap(\.claim.paraphrase).eachOnce.joinedAsCell)
  }

  /// The columns that have a value.
  var columns: [ExportColumn] {
    [
      ExportColumn(name: "relation", meaning: .relation, cells: .texts(relation.cells)),
      ExportColumn(name: "phrase", meaning: .phrase, cells: .texts(phrase.cells)),
      .fact("category", .texts(category.cells)),
      .fact("symmetric", .flags(ValueCells(isSymmetric))),
      .fact("channel", .texts(channel.cells)),
      .fact("valid_from", .texts(validFrom.cells)),
      .fact("valid_until", .texts(validUntil.cells)),
      .fact("momentary", .flags(ValueCells(isMomentary))),
      .fact("rating", .texts(rating.cells)),
      .fact("status", .texts(status.cells)),
      .fact("independent_sources", .wholeNumbers(ValueCells(independentSources))),
      .fact("documents", .texts(documents.cells)),
      .list("claimants", claimants),
      .list("events", events),
      .fact("said", .texts(said.cells)),
      .fact("objections", .texts(objections.cells)),
    ].filter(\.hasValue)
  }
}

extension Relation {
  /// Whether it is momentary, where its kind and the ends of its time do not tell a reader: a moment
  /// between two dates, or what lasted for one.
  fileprivate var isUnexpectedlyMomentary: Bool? {
    guard let period = validity.period else { return nil }
    let isKnown = Self.standardKinds[kind.id]?.isMomentary ?? false
    let isExpected = isKnown && period.start == period.end
    return validity.isMomentary == isExpected ? nil : validity.isMomentary
  }

  private static let standardKinds = Vocabulary.standard.relations
}

extension Citation {
  /// "kremlin > dmitry-peskov denies: It never happened.": who does not assert it, what they do
  /// instead, and what they say.
  fileprivate var objection: String {
    let stance = state == .withdrawn ? "takes back" : claim.stance.rawValue
    let voice = "\(chain.map(\.rawValue).joined(separator: " > ")) \(stance)"
    return claim.paraphrase.map { "\(voice): \($0)" } ?? voice
  }
}

extension [String] {
  /// The texts without repetitions, in order of first appearance.
  var eachOnce: [String] {
    guard count > 1 else { return self }
    var seen: Set<ExactText> = []
    return filter { seen.insert(ExactText($0)).inserted }
  }
}

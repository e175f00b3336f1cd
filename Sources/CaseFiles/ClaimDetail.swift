import EntityGraph

/// What few claims have, by its numbers.
struct ClaimDetail: Hashable {
  private let events: Int32
  private let attributes: Int32
  private let saying: Int32
  private let paraphrase: Int32
  private let isWithdrawn: Bool

  /// The detail of a claim; `nil` of one that has none.
  init?(of claim: CodedClaim) {
    (events, attributes, saying) = (claim.events, claim.attributes, claim.saying)
    (paraphrase, isWithdrawn) = (claim.paraphrase, claim.isWithdrawn)
    if (events, attributes, saying, paraphrase) == (0, 0, 0, CodedClaim.none) { return nil }
  }

  func add(to claim: inout CodedClaim) {
    (claim.events, claim.attributes, claim.saying) = (events, attributes, saying)
    (claim.paraphrase, claim.isWithdrawn) = (paraphrase, isWithdrawn)
  }

  /// Reads a row; what it says in texts of its own gets numbers in `dictionaries`.
  private init(
    _ row: Statement, _ dictionaries: inout ClaimDictionaries
  ) throws(CaseFileError) {
    let (events, attributes) = (dictionaries.events, dictionaries.attributes)
    self.events = Int32(try row.optionalPlace(among: events.count - 1).map { $0 + 1 } ?? 0)
    self.attributes = Int32(try row.optionalPlace(among: attributes.count - 1).map { $0 + 1 } ?? 0)
    let saying = Period(
      claimed: try row.readOptional { PartialDate($0) },
      withdrawn: try row.readOptional { PartialDate($0) })
    self.saying = dictionaries.sayings.number(of: saying)
    isWithdrawn = saying.end.date != nil
    paraphrase = row.optionalText().map { dictionaries.add($0) } ?? CodedClaim.none
  }

  /// Reads all of a case, in order of their numbers.
  static func all(
    in database: Database, _ dictionaries: inout ClaimDictionaries
  ) throws(CaseFileError) -> [ClaimDetail] {
    var details: [ClaimDetail] = []
    let rows = try Statement(
      """
      SELECT number, events, attributes, claimed, withdrawn, paraphrase
      FROM detail ORDER BY number
      """, table: "detail", in: database)
    while try rows.step() {
      try rows.number(after: details.count)
      details.append(try ClaimDetail(rows, &dictionaries))
    }
    return details
  }

  /// Binds events, attributes, dates and paraphrase.
  func bind(
    to row: Statement, _ dictionaries: ClaimDictionaries
  ) throws(CaseFileError) {
    let saying = dictionaries.sayings[saying]
    try row.bind(events == 0 ? nil : Int64(events))
    try row.bind(attributes == 0 ? nil : Int64(attributes))
    try row.bind(saying.start.text)
    try row.bind(saying.end.text)
    try row.bind(paraphrase < 0 ? nil : dictionaries.paraphrases[Int(paraphrase)])
  }
}

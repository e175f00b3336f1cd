import EntityGraph

/// The claims of a case that stand, in rows of numbers.
struct ClaimRows {
  let database: Database

  /// Reads all claims: documents in order of their numbers, and of each the claims in the order in
  /// which they came.
  ///
  /// - Complexity: O(claims), without an object for any.
  func read(
    _ dictionaries: ClaimDictionaries, _ details: [ClaimDetail]
  ) throws(CaseFileError) -> [CodedClaim] {
    let rows = try Statement(
      """
      SELECT number, flags, subject, predicate, object, locator, chain, period, channel, detail
      FROM claim ORDER BY number
      """, table: "claim", in: database)
    let bounds = Bounds(dictionaries, details)
    var claims: [CodedClaim] = []
    claims.reserveCapacity(Int(try database.number("SELECT count(*) FROM claim")))
    while try rows.step() { claims.append(try bounds.claim(rows, details)) }
    return claims
  }
}

/// How many there are of each thing that the numbers of a claim stand for.
private struct Bounds {
  private let documents: Int
  private let entities: Int
  private let values: Int
  private let locators: Int
  private let chains: Int
  private let periods: Int
  private let details: Int

  /// Indexed by predicate.
  private let forms: [CodedClaim.Form]

  init(_ dictionaries: ClaimDictionaries, _ details: [ClaimDetail]) {
    documents = dictionaries.documents.count
    entities = dictionaries.entities.count
    values = dictionaries.values.count
    locators = dictionaries.locators.count
    chains = dictionaries.chains.count - 1
    periods = dictionaries.periods.count
    self.details = details.count
    forms = dictionaries.predicates.values.map(\.form)
  }

  func claim(
    _ row: Statement, _ details: [ClaimDetail]
  ) throws(CaseFileError) -> CodedClaim {
    var claim = CodedClaim(document: try document(row))
    try read(flags: row.integer(at: 1), of: row, into: &claim)
    claim.subject = try place(row, 2, entities)
    claim.predicate = try place(row, 3, forms.count)
    claim.form = forms[Int(claim.predicate)]
    claim.object = try place(row, 4, claim.form == .property ? values : entities)
    claim.locator = try place(row, 5, locators, orNone: true)
    claim.chain = try place(row, 6, chains, orNone: true) + 1
    claim.period = try place(row, 7, periods, orNone: true)
    claim.channel = try place(row, 8, entities, orNone: true)
    let detail = try place(row, 9, self.details, orNone: true)
    if detail >= 0 { details[Int(detail)].add(to: &claim) }
    return claim
  }

  private func document(_ row: Statement) throws(CaseFileError) -> Int32 {
    let number = row.integer(at: 0) >> 32
    guard number >= 1, number <= documents else { throw row.unreadable("\(number)", at: 0) }
    return Int32(number - 1)
  }

  /// The place among `count` that the number in a column means; -1 for none.
  private func place(
    _ row: Statement, _ column: Int32, _ count: Int, orNone: Bool = false
  ) throws(CaseFileError) -> Int32 {
    let number = row.integer(at: column)
    guard number >= (orNone ? 0 : 1), number <= count else {
      throw row.unreadable("\(number)", at: column)
    }
    return Int32(number - 1)
  }

  private func read(
    flags: Int64, of row: Statement, into claim: inout CodedClaim
  ) throws(CaseFileError) {
    let (moment, credibility) = (flags >> 2 & 3, flags >> 4)
    guard flags >= 0, moment < 3, credibility <= 6 else { throw row.unreadable("\(flags)", at: 1) }
    claim.stance = Claim.Stance.coded[Int(flags & 3)]
    claim.isMomentary = moment == 0 ? nil : moment == 1
    claim.credibility = credibility == 0 ? nil : Credibility(rawValue: Int(credibility))
  }
}

extension Claim.Stance {
  /// In order of their codes in a case.
  static let coded: [Self] = [.asserts, .supposes, .doubts, .denies]
}

extension CodedClaim {
  /// Stance, moment and credibility as one number.
  var flags: Int64 {
    let stance = Claim.Stance.coded.firstIndex(of: stance) ?? 0
    let moment = isMomentary.map { $0 ? 1 : 2 } ?? 0
    return Int64(stance | moment << 2 | (credibility?.rawValue ?? 0) << 4)
  }
}

import EntityGraph

/// How many there are of each thing that the numbers of a claim stand for: reads rows, and refuses
/// those with other numbers.
struct ClaimBounds {
  let documents: Int
  private let entities: Int
  private let values: Int
  private let locators: Int
  private let chains: Int
  private let periods: Int
  private let details: [ClaimDetail]

  /// Indexed by predicate.
  private let forms: [CodedClaim.Form]

  init(_ dictionaries: ClaimDictionaries, entityCount: Int, _ details: [ClaimDetail]) {
    documents = dictionaries.documents.count
    entities = entityCount
    values = dictionaries.values.count
    locators = dictionaries.locators.count
    chains = dictionaries.chains.count - 1
    periods = dictionaries.periods.count
    self.details = details
    forms = dictionaries.predicates.values.map(\.form)
  }

  func claim(_ row: Statement) throws(CaseFileError) -> CodedClaim {
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
    let detail = try place(row, 9, details.count, orNone: true)
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

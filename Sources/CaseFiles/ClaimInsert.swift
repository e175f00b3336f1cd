import EntityGraph

/// The statements that write claims, and that take them from those that stand.
struct ClaimInsert {
  private static let columns =
    "flags, subject, predicate, object, locator, chain, period, channel, detail, added_by"

  /// A claim with its number, the number of its detail, and that of the import.
  fileprivate struct Entry {
    let number: Int64
    let claim: CodedClaim
    let detail: Int64?
    let addedBy: Int64
  }

  fileprivate let claims: RowQueue<Entry>
  fileprivate let details: RowQueue<(number: Int64, detail: ClaimDetail, claim: CodedClaim)>
  private let copy: Statement
  private let removal: Statement
  private let numbers: Statement

  init(in database: Database, _ dictionaries: ClaimDictionaries) throws(CaseFileError) {
    claims = try RowQueue(into: "claim (number, \(Self.columns))", in: database) {
      (entry, row) throws(CaseFileError) in
      try entry.bind(to: row)
    } name: {
      dictionaries.name($0.claim)
    }
    details = try RowQueue(
      into: "detail (number, events, attributes, claimed, withdrawn, paraphrase)", in: database
    ) { (entry, row) throws(CaseFileError) in
      try row.bind(entry.number)
      try entry.detail.bind(to: row, dictionaries)
    } name: {
      dictionaries.name($0.claim)
    }
    copy = try Statement(
      """
      INSERT INTO former_claim (removed_by, former, \(Self.columns))
      SELECT ?, number, \(Self.columns) FROM claim WHERE number = ?
      """, in: database)
    removal = try Statement("DELETE FROM claim WHERE number = ?", in: database)
    numbers = try Statement(
      "SELECT number FROM claim WHERE number BETWEEN ? AND ? ORDER BY number", in: database)
  }

  /// The number of the first claim of a document.
  static func first(of document: Int32) -> Int64 { (Int64(document) + 1) << 32 }

  /// The numbers of the claims of a document that stand, in the order in which they came.
  func numbers(of document: Int32) throws(CaseFileError) -> [Int64] {
    try numbers.bind(Self.first(of: document))
    try numbers.bind(Self.first(of: document + 1) - 1)
    var found: [Int64] = []
    while try numbers.step() { found.append(numbers.integer()) }
    return found
  }

  /// Moves a claim to the history, for an import.
  func retire(_ claim: Int64, for batch: Int64) throws(CaseFileError) {
    try flush()
    try copy.bind(batch)
    try copy.bind(claim)
    try copy.run(for: "a former claim")
    try removal.bind(claim)
    try removal.run(for: "a former claim")
  }

  /// Writes all claims that were handed over.
  func flush() throws(CaseFileError) {
    try details.flush()
    try claims.flush()
  }
}

extension Import {
  /// Writes a claim under a number of its own, at the latest when all are flushed.
  mutating func write(
    _ row: CodedClaim, at number: Int64, by insert: ClaimInsert
  ) throws(CaseFileError) {
    let detail = try detail(of: row, by: insert)
    try insert.claims.append(
      ClaimInsert.Entry(number: number, claim: row, detail: detail, addedBy: self.number))
  }

  /// The number of what a claim has besides, written where the case has none like it.
  private mutating func detail(
    of row: CodedClaim, by insert: ClaimInsert
  ) throws(CaseFileError) -> Int64? {
    guard let detail = ClaimDetail(of: row) else { return nil }
    let before = details.values.count
    let number = Int64(details.number(of: detail)) + 1
    if number > before { try insert.details.append((number, detail, row)) }
    return number
  }
}

extension ClaimInsert.Entry {
  fileprivate func bind(to row: Statement) throws(CaseFileError) {
    try row.bind(number)
    try row.bind(claim.flags)
    for place in [claim.subject, claim.predicate, claim.object] { try row.bind(Int64(place) + 1) }
    for place in [claim.locator, claim.chain - 1, claim.period, claim.channel] {
      try row.bind(place < 0 ? nil : Int64(place) + 1)
    }
    try row.bind(detail)
    try row.bind(addedBy)
  }
}

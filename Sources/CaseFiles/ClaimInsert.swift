import EntityGraph

/// The statements that write claims, and that take them from those that stand.
struct ClaimInsert {
  private static let columns =
    "flags, subject, predicate, object, locator, chain, period, channel, detail, added_by"

  let claim: Statement
  let detail: Statement
  private let copy: Statement
  private let removal: Statement
  private let numbers: Statement

  init(in database: Database) throws(CaseFileError) {
    claim = try Statement(
      """
      INSERT INTO claim (number, \(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, in: database)
    detail = try Statement(
      """
      INSERT INTO detail (number, events, attributes, claimed, withdrawn, paraphrase)
      VALUES (?, ?, ?, ?, ?, ?)
      """, in: database)
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
    try copy.bind(batch)
    try copy.bind(claim)
    try copy.run(for: "a former claim")
    try removal.bind(claim)
    try removal.run(for: "a former claim")
  }
}

extension Import {
  /// Writes a claim under a number of its own.
  mutating func write(
    _ row: CodedClaim, at number: Int64, by insert: ClaimInsert
  ) throws(CaseFileError) {
    let detail = try detail(of: row, by: insert)
    let claim = insert.claim
    try claim.bind(number)
    try claim.bind(row.flags)
    for place in [row.subject, row.predicate, row.object] { try claim.bind(Int64(place) + 1) }
    try claim.bind(optional: row.locator)
    try claim.bind(optional: row.chain - 1)
    try claim.bind(optional: row.period)
    try claim.bind(optional: row.channel)
    try claim.bind(detail)
    try claim.bind(self.number)
    try claim.run(for: name(row))
  }

  /// The number of what a claim has besides, written where the case has none like it.
  private mutating func detail(
    of row: CodedClaim, by insert: ClaimInsert
  ) throws(CaseFileError) -> Int64? {
    guard let detail = ClaimDetail(of: row) else { return nil }
    let before = details.values.count
    let place = Int(details.number(of: detail))
    if place == before {
      try insert.detail.bind(Int64(place) + 1)
      try detail.bind(to: insert.detail, dictionaries)
      try insert.detail.run(for: name(row))
    }
    return Int64(place) + 1
  }
}

extension Statement {
  /// Binds the number of what stands at a place; nothing, where it is negative.
  fileprivate func bind(optional place: Int32) throws(CaseFileError) {
    try bind(place < 0 ? nil : Int64(place) + 1)
  }
}

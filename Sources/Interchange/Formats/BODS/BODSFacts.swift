import EntityGraph

/// Makes entities, documents and claims of the statements of a file.
struct BODSFacts {
  private static let envelope: Set<String> = [
    "statementId", "statementID", "statementType", "statementDate", "recordId", "recordType",
    "recordStatus", "recordDetails", "publicationDetails", "source", "declaration",
    "declarationSubject", "replacesStatements", "isComponent",
  ]

  private static let annotated = envelope.union(["annotations"])

  /// Why nobody is named who owns or controls an entity.
  static let unspecifiedOwner = PropertyKind.several("unspecified-owner")

  let history: BODSHistory
  private let documents: BODSDocuments
  var facts = FactCollection()

  init(_ statements: [BODSStatement], _ file: InputFile) {
    history = BODSHistory(statements)
    documents = BODSDocuments(statements, file)
  }

  mutating func addAll() {
    for thing in history.things.all { add(thing) }
    let claims = settled(history.statements.map { self.claims(of: $0) })
    for (statement, claims) in zip(history.statements, claims) {
      for claim in claims { facts.add(claim, line: statement.line) }
    }
  }

  private mutating func claims(of statement: BODSStatement) -> [Claim] {
    let things = history.things
    let names = { (id: String) in
      things.thing(id).flatMap { history.statements[$0.statements[0]].name } ?? id
    }
    if statement.value["recordType"] != nil {
      let isOwn = statement.value["annotations"].map(BODSAnnotations.areAllOwn) ?? false
      facts.noteFields(
        of: statement.value, besides: isOwn ? Self.annotated : Self.envelope, line: statement.line)
    }
    var origin = ClaimOrigin(documents.id(of: statement), at: statement.id)
    origin.claimants = statement.claimants
    origin.claimed = statement.claimed
    let claims =
      statement.subject == .relationship
      ? interests(statement, origin) : properties(statement, origin)
    if !claims.isEmpty || !statement.isPlaceholder {
      facts.add(documents.document(of: statement, name: names))
    }
    return claims
  }

  /// What has no place in a claim, besides what every statement has.
  mutating func noteFields(of statement: BODSStatement, besides known: Set<String>) {
    facts.noteFields(
      of: statement.details, besides: known.union(Self.envelope), line: statement.line)
  }

  /// The claims as they stand beside those of later versions of their records.
  private mutating func settled(_ claims: [[Claim]]) -> [[Claim]] {
    var claims = claims.map { $0.map { BODSClaim($0) } }
    noteCircles()
    for number in history.latestFirst where !history.successors[number].isEmpty {
      let later = history.successors[number]
      let said = later.flatMap { claims[$0] }
      let day = later.compactMap { history.statements[$0].day }.min()
      claims[number] = claims[number].compactMap { claim in
        let settled = claim.settled(by: said, on: day)
        note(claim, settled, line: history.statements[number].line)
        return settled
      }
    }
    return claims.map { $0.map(\.claim) }
  }

  private mutating func note(_ claim: BODSClaim, _ settled: BODSClaim?, line: Int) {
    if settled == nil {
      facts.notes.note("what a later statement without a date replaces is left out", line: line)
    } else if claim.claim.withdrawn == nil, settled?.claim.withdrawn != nil {
      facts.notes.note(
        "what a later version of a record no longer says counts as taken back on its day",
        line: line)
    }
  }

  private mutating func noteCircles() {
    let circular = Set(history.statements.indices).subtracting(history.latestFirst)
    guard let first = circular.min() else { return }
    facts.notes.note(
      "statements replace each other in a circle; all of them count",
      line: history.statements[first].line, circular.count)
  }
}

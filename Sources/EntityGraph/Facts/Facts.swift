/// Everything that was claimed, before anything is derived from it.
///
/// Claims are in order of their content, so that the same facts give the same graph in whatever order
/// they were read. A claim's number is its place.
final class Facts: Sendable {
  let vocabulary: Vocabulary
  let documents: DocumentTable
  let entities: EntityTable

  /// The property of relations that is their weight.
  let weight: ColumnName

  /// All claims, whether they count or not.
  let allClaims: [CodedClaim]

  /// The claims that count; `nil` where all do.
  private let kept: RowSet?
  let dictionaries: ClaimDictionaries
  let voices: Voices
  let times: TimeSpans

  /// The rating of each claim; indexed by claim.
  private let ratings: [Rating]

  init(
    vocabulary: Vocabulary, documents: some Sequence<Document>, entities: EntityTable,
    claims: consuming ClaimList, weight: ColumnName = .weight
  ) {
    var dictionaries = claims.dictionaries
    var rows = claims.takeRows()
    let documents = DocumentTable(documents, named: dictionaries.documents.all())
    var numbering = FactNumbering(dictionaries, entities, documents, vocabulary)
    for place in rows.indices { rows[place] = numbering.number(rows[place]) }
    dictionaries.events = numbering.events
    voices = Voices(documents, &dictionaries.sources)
    self.dictionaries = dictionaries
    times = TimeSpans(dictionaries.periods)
    allClaims = ClaimOrder(dictionaries).sorted(rows, documentCount: documents.count)
    (self.vocabulary, self.documents, self.entities) = (vocabulary, documents, entities)
    self.weight = weight
    ratings = allClaims.map(Reliabilities(documents, entities, dictionaries).rating)
    kept = nil
  }

  private init(_ whole: Facts, keeping kept: RowSet) {
    (vocabulary, documents, entities) = (whole.vocabulary, whole.documents, whole.entities)
    (weight, allClaims, ratings) = (whole.weight, whole.allClaims, whole.ratings)
    (dictionaries, voices, times) = (whole.dictionaries, whole.voices, whole.times)
    self.kept = kept
  }

  /// The same facts with only the claims that `isIncluded` keeps.
  func keepingClaims(where isIncluded: (Int32) -> Bool) -> Facts {
    var rows = RowSet(rowCount: allClaims.count)
    for claim in claims where isIncluded(claim) { rows.insert(Int(claim)) }
    return Facts(self, keeping: rows)
  }

  /// The numbers of the claims that count, in ascending order.
  var claims: some Sequence<Int32> {
    (0..<Int32(allClaims.count)).lazy.filter { [kept] in kept?.contains(Int($0)) ?? true }
  }

  func counts(_ claim: Int32) -> Bool { kept?.contains(Int(claim)) ?? true }

  subscript(claim: Int32) -> CodedClaim { allClaims[Int(claim)] }

  func rating(_ claim: Int32) -> Rating { ratings[Int(claim)] }

  /// A claim as it was made.
  func claim(_ number: Int32) -> Claim {
    dictionaries.claim(self[number], of: { documents.id(Int($0)) }) { entities.id(Int($0)) }
  }
}

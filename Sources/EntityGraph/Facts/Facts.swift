import GraphKernels

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
  let allClaims: FrozenArray<CodedClaim>

  /// The claims that count; `nil` where all do.
  let kept: RowSet?
  let dictionaries: ClaimDictionaries
  let voices: Voices
  let times: TimeSpans

  /// The claims that are tied to events, whether they count or not, ascending.
  private let tied: FrozenArray<Int32>

  /// The rank of each claim's rating; indexed by claim.
  let ratings: FrozenArray<UInt8>

  /// Who speaks in each claim; indexed by claim.
  let spoken: FrozenArray<Voice>
  private let knownRecords: Lazy<[Int32]>

  /// Who is one with whom.
  let identities: Identities

  /// The claims that speak of entities by other ids than these have now that they count as one.
  private let made: ClaimsAsMade

  /// Of entities, each for itself, those are one that `identity` finds.
  init(
    vocabulary: Vocabulary, documents: some Sequence<Document>, entities apart: EntityTable,
    _ identity: IdentityFinder? = nil, claims: consuming ClaimList,
    weight: ColumnName = .weight
  ) {
    var dictionaries = claims.dictionaries
    var rows = claims.takeRows()
    let documents = DocumentTable(documents, named: dictionaries.documents.all())
    var numbering = FactNumbering(dictionaries, apart, documents, vocabulary)
    numbering.number(&rows)
    Retractions(rows, dictionaries).withdraw(&rows, &dictionaries)
    dictionaries.events = numbering.events
    (dictionaries.documents, dictionaries.entities) = (IDInterner(), IDInterner())
    times = TimeSpans(dictionaries.periods)
    var order = ClaimOrder(dictionaries)
    order.sort(&rows, documentCount: documents.count)
    let joined = UnitedEntities(apart, identity, vocabulary)
    let numbered = joined.number(&rows, &dictionaries, numbering, &order)
    made = numbered.made
    let entities = joined.table
    let loops = numbered.loops.compactMap { $0.described(entities, dictionaries, vocabulary) }
    var identities = identity?.identities ?? Identities(.separate)
    identities.loopCount = loops.count
    identities.loop = loops.min { ($0.entity, $0.kind) < ($1.entity, $1.kind) }
    self.identities = identities
    let voices = Voices(documents, entities, &dictionaries.sources)
    self.voices = voices
    self.dictionaries = dictionaries
    (self.vocabulary, self.documents, self.entities) = (vocabulary, documents, entities)
    self.weight = weight
    let reliabilities = Reliabilities(documents, entities, dictionaries)
    ratings = FrozenArray(rows.mapInParallel { UInt8(reliabilities.rating(of: $0).rank) })
    spoken = FrozenArray(Voice.all(of: rows, documents, voices, dictionaries.chains))
    tied = FrozenArray(rows.indices.lazy.filter { rows[$0].ties != 0 }.map { Int32($0) })
    allClaims = FrozenArray(rows)
    knownRecords = Lazy()
    kept = nil
  }

  /// Reads what ``write(to:)`` wrote.
  init(readingFrom archive: Archive) {
    var (record, dictionaries) = (Record(), ClaimDictionaries())
    archive.visit(&record)
    vocabulary = Vocabulary(record)
    documents = DocumentTable(readingFrom: archive)
    entities = EntityTable(readingFrom: archive)
    weight = .weight
    dictionaries.visited(by: archive)
    self.dictionaries = dictionaries
    voices = Voices(readingFrom: archive)
    times = TimeSpans(dictionaries.periods, readingFrom: archive)
    var (claims, ratings) = (FrozenArray<CodedClaim>(), FrozenArray<UInt8>())
    archive.visit(&claims)
    archive.visit(&ratings)
    var spoken = FrozenArray<Voice>()
    archive.visit(&spoken)
    self.spoken = spoken
    var tied = FrozenArray<Int32>()
    archive.visit(&tied)
    var told = Record()
    archive.visit(&told)
    identities = Identities(&told)
    made = ClaimsAsMade(readingFrom: archive)
    (allClaims, self.ratings, self.tied) = (claims, ratings, tied)
    knownRecords = Lazy()
    kept = nil
  }

  /// Writes facts of which all count, and no foreign graph tells any.
  func write(to archive: Archive) {
    var (record, dictionaries, voices) = (vocabulary.record, dictionaries, voices)
    archive.visit(&record)
    documents.write(to: archive)
    entities.write(to: archive)
    dictionaries.visited(by: archive)
    voices.visited(by: archive)
    times.write(to: archive)
    var (claims, ratings, spoken, tied) = (allClaims, ratings, spoken, tied)
    archive.visit(&claims)
    archive.visit(&ratings)
    archive.visit(&spoken)
    archive.visit(&tied)
    var (told, made) = (identities.record, made)
    archive.visit(&told)
    made.visited(by: archive)
  }

  private init(_ whole: Facts, keeping kept: RowSet) {
    (vocabulary, documents, entities) = (whole.vocabulary, whole.documents, whole.entities)
    (weight, allClaims, ratings) = (whole.weight, whole.allClaims, whole.ratings)
    (tied, spoken, identities, made) = (whole.tied, whole.spoken, whole.identities, whole.made)
    (dictionaries, voices, times) = (whole.dictionaries, whole.voices, whole.times)
    knownRecords = whole.knownRecords
    self.kept = kept
  }

  /// The same facts with all that derivation reads in memory, where it is read faster than in a file.
  private init(_ whole: Facts, inMemory dictionaries: ClaimDictionaries) {
    (vocabulary, documents, entities) = (whole.vocabulary, whole.documents, whole.entities)
    (weight, self.dictionaries, kept) = (whole.weight, dictionaries, whole.kept)
    (tied, spoken) = (whole.tied, whole.spoken.inMemory)
    (identities, made) = (whole.identities, whole.made)
    (allClaims, ratings) = (whole.allClaims.inMemory, whole.ratings.inMemory)
    (voices, times) = (whole.voices.inMemory, whole.times.inMemory)
    knownRecords = whole.knownRecords
  }

  /// These facts where they are in memory already, else a copy that is.
  var inMemory: Facts {
    allClaims.isInMemory ? self : Facts(self, inMemory: dictionaries.inMemory)
  }

  /// The same facts with only the claims whose ratings reach `least` and that `isIncluded` keeps.
  func keepingClaims(
    reaching least: Rating?, where isIncluded: ((Int32) -> Bool)? = nil
  ) -> Facts {
    let reach = (0...UInt8.max).map { rank in
      least.map { Rating(rank: Int(rank)).reaches($0) } ?? true
    }
    var rows = RowSet(rowCount: allClaims.count)
    unsafe ratings.withElements { ratings in
      for place in ratings.indices where unsafe reach[Int(ratings[place])] {
        guard kept?.contains(place) ?? true, isIncluded?(Int32(place)) ?? true else { continue }
        rows.insert(place)
      }
    }
    return Facts(self, keeping: rows)
  }

  /// The numbers of the claims that count, in ascending order.
  var claims: some Sequence<Int32> {
    (0..<Int32(allClaims.count)).lazy.filter { [kept] in kept?.contains(Int($0)) ?? true }
  }

  /// Those of them that are tied to events, the events whose roles they name among these.
  var claimsOfEvents: some Sequence<Int32> { tied.lazy.filter { self.counts($0) } }

  func counts(_ claim: Int32) -> Bool { kept?.contains(Int(claim)) ?? true }

  @inline(__always)
  subscript(claim: Int32) -> CodedClaim { allClaims[Int(claim)] }

  /// The number of the record that each set of attributes names; see ``ClaimDictionaries/records``.
  var records: [Int32] { knownRecords.value { dictionaries.records } }

  /// The number of the record that a claim is; ``CodedClaim/none`` where it names none.
  func record(of claim: CodedClaim) -> Int32 {
    guard claim.attributes != 0, case let records = records, !records.isEmpty else {
      return CodedClaim.none
    }
    return records[Int(claim.attributes)]
  }

  func rating(_ claim: Int32) -> Rating { Rating(rank: Int(ratings[Int(claim)])) }

  /// A claim as it was made.
  func claim(_ number: Int32) -> Claim {
    let document = { (number: Int32) in self.documents.id(Int(number)) }
    return made.claim(number, dictionaries, of: document) { entities.defined.id(Int($0)) }
      ?? joinedClaim(number)
  }

  /// A claim with the ids by which its entities go, which count as one with others.
  func joinedClaim(_ number: Int32) -> Claim {
    let document = { (number: Int32) in self.documents.id(Int(number)) }
    return dictionaries.claim(self[number], of: document) { entities.id(Int($0)) }
  }
}

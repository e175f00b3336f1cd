/// The relations that follow from claims in typed columns, in order of ids.
struct DerivedTable: Sendable {
  /// What the numbers in the columns stand for.
  let facts: Facts

  /// The kinds of relations, by the numbers in ``kinds``.
  let relationKinds: [RelationKind]

  /// The entities by whose rows the ends go; those of channels and events are the facts' own.
  private(set) var entities: EntityTable
  private(set) var subjects = FrozenArray<Int32>()
  private(set) var objects = FrozenArray<Int32>()
  private(set) var kinds = FrozenArray<Int32>()
  private(set) var statuses = ByteColumn<Status>()
  private(set) var claims = RaggedArray<Int32>()
  private(set) var channels = FrozenArray<Int32>()

  /// The ends of times, by the numbers of ``TimeSpans/bounds``; ``CodedClaim/none`` of what is
  /// undated.
  private(set) var starts = FrozenArray<Int32>()
  private(set) var ends = FrozenArray<Int32>()
  private(set) var areMomentary = ByteColumn<Bool>()
  private(set) var ratings = FrozenArray<UInt8>()
  private(set) var sources = FrozenArray<Int32>()
  private var areProjections = ByteColumn<Bool>()
  private(set) var events = RaggedArray<Int32>()
  private(set) var nameEndings = FrozenArray<RelationNames.Ending>()

  /// Whether each is the one relation of its tie on which its claims agree, however few of them
  /// count; see ``Consensus``.
  private(set) var areAgreed = ByteColumn<Bool>()

  init(_ facts: Facts, _ ties: Ties) {
    (self.facts, entities, relationKinds) = (facts, facts.entities, ties.kinds)
  }

  var count: Int { subjects.count }

  mutating func append(_ relation: DerivedRelation, _ tie: Tie, _ ending: RelationNames.Ending) {
    let claims = relation.claims
    subjects.append(tie.subject)
    objects.append(tie.object)
    kinds.append(tie.kind)
    statuses.append(relation.status(facts.properties(ofRelation: claims)))
    self.claims.append(claims)
    channels.append(relation.channel)
    starts.append(relation.time.span?.start ?? CodedClaim.none)
    ends.append(relation.time.span?.end ?? CodedClaim.none)
    areMomentary.append(relation.time.isMomentary)
    ratings.append(UInt8(facts.rating(of: relation).rank))
    sources.append(Int32(facts.independentSources(of: relation)))
    areProjections.append(relation.isProjection)
    events.append(relation.events)
    nameEndings.append(ending)
    areAgreed.append(false)
  }

  /// Appends the relation that claims make who agree on it.
  mutating func append(_ consensus: Consensus, of tie: Tie) {
    let claims = consensus.claims
    subjects.append(tie.subject)
    objects.append(tie.object)
    kinds.append(tie.kind)
    let areDisputed = facts.properties(ofRelation: claims).areDisputed
    statuses.append(areDisputed ? .disputed : .uncontested)
    self.claims.append(claims)
    channels.append(consensus.channel)
    starts.append(consensus.time.span?.start ?? CodedClaim.none)
    ends.append(consensus.time.span?.end ?? CodedClaim.none)
    areMomentary.append(consensus.time.isMomentary)
    ratings.append(consensus.rating)
    sources.append(Int32(consensus.independentSources))
    areProjections.append(false)
    events.append(EmptyCollection())
    nameEndings.append(RelationNames.Ending())
    areAgreed.append(facts.telling(claims).isEmpty)
  }

  /// Takes over the relations of `whole` that have claims left, with these alone.
  ///
  /// The claims of one relation stand far apart, so all that are weighed anew are looked up at once.
  mutating func take(_ left: LeftClaims, of whole: DerivedTable) {
    gather(left.rows, of: whole)
    claims = left.claims
    let weighed = claims.gathering(left.lessened)
    let ranks = weighed.values(in: facts.ratings)
    let voices = weighed.values(in: facts.spoken)
    for (place, row) in left.lessened.enumerated() {
      ratings[Int(row)] = ranks[place].min() ?? UInt8(Rating.unjudged.rank)
      sources[Int(row)] = Int32(facts.independentSources(of: weighed[place], voices[place]))
    }
  }

  /// Appends all relations of `parts`, which go by the same entities, and lets go of each part.
  mutating func append(rowsOf parts: inout [DerivedTable]) {
    reserveCapacity(
      parts.reduce(0) { $0 + $1.count }, claims: parts.reduce(0) { $0 + $1.claims.elementCount },
      events: parts.reduce(0) { $0 + $1.events.elementCount })
    parts.reverse()
    while let part = parts.popLast() { append(rowsOf: part) }
  }

  mutating func reserveCapacity(_ relations: Int, claims claimCount: Int, events: Int) {
    subjects.reserveCapacity(relations)
    objects.reserveCapacity(relations)
    kinds.reserveCapacity(relations)
    statuses.reserveCapacity(relations)
    claims.reserveCapacity(relations, elements: claimCount)
    channels.reserveCapacity(relations)
    starts.reserveCapacity(relations)
    ends.reserveCapacity(relations)
    areMomentary.reserveCapacity(relations)
    ratings.reserveCapacity(relations)
    sources.reserveCapacity(relations)
    areProjections.reserveCapacity(relations)
    self.events.reserveCapacity(relations, elements: events)
    nameEndings.reserveCapacity(relations)
    areAgreed.reserveCapacity(relations)
  }

  private mutating func append(rowsOf other: DerivedTable) {
    subjects.append(contentsOf: other.subjects)
    objects.append(contentsOf: other.objects)
    kinds.append(contentsOf: other.kinds)
    statuses.append(contentsOf: other.statuses)
    claims.append(rowsOf: other.claims)
    channels.append(contentsOf: other.channels)
    starts.append(contentsOf: other.starts)
    ends.append(contentsOf: other.ends)
    areMomentary.append(contentsOf: other.areMomentary)
    ratings.append(contentsOf: other.ratings)
    sources.append(contentsOf: other.sources)
    areProjections.append(contentsOf: other.areProjections)
    events.append(rowsOf: other.events)
    nameEndings.append(contentsOf: other.nameEndings)
    areAgreed.append(contentsOf: other.areAgreed)
  }

  /// The given rows, in their order.
  func gathering(_ rows: [Int32]) -> DerivedTable {
    var table = self
    table.gather(rows, of: self)
    return table
  }

  /// Becomes the given rows of `table`, in their order, one column after the other.
  mutating func gather(_ rows: [Int32], of table: DerivedTable) {
    subjects = table.subjects.gathering(rows)
    objects = table.objects.gathering(rows)
    kinds = table.kinds.gathering(rows)
    statuses = table.statuses.gathering(rows)
    claims = table.claims.gathering(rows)
    channels = table.channels.gathering(rows)
    starts = table.starts.gathering(rows)
    ends = table.ends.gathering(rows)
    areMomentary = table.areMomentary.gathering(rows)
    ratings = table.ratings.gathering(rows)
    sources = table.sources.gathering(rows)
    areProjections = table.areProjections.gathering(rows)
    events = table.events.gathering(rows)
    nameEndings = table.nameEndings.gathering(rows)
    areAgreed = table.areAgreed.gathering(rows)
  }

  /// The same relations, whose ends go by the rows of `entities`; `numbers` has the new row of each,
  /// indexed by the old one.
  func renumbered(_ entities: EntityTable, _ numbers: [Int32]) -> DerivedTable {
    var table = self
    table.entities = entities
    table.subjects = FrozenArray(subjects.map { numbers[Int($0)] })
    table.objects = FrozenArray(objects.map { numbers[Int($0)] })
    return table
  }

  mutating func name(_ row: Int, _ ending: RelationNames.Ending) { nameEndings[row] = ending }
}

extension DerivedTable {
  mutating func visited(by archive: Archive) {
    visitEnds(by: archive, among: entities)
    visitRest(by: archive)
  }

  /// Visits the ends, which go by rows of `entities`.
  mutating func visitEnds(by archive: Archive, among entities: EntityTable) {
    self.entities = entities
    archive.visit(&subjects)
    archive.visit(&objects)
  }

  mutating func visitRest(by archive: Archive) {
    archive.visit(&kinds)
    statuses.visited(by: archive)
    claims.visited(by: archive)
    archive.visit(&channels)
    archive.visit(&starts)
    archive.visit(&ends)
    areMomentary.visited(by: archive)
    archive.visit(&ratings)
    archive.visit(&sources)
    areProjections.visited(by: archive)
    events.visited(by: archive)
    archive.visit(&nameEndings)
    areAgreed.visited(by: archive)
  }

  func kind(_ row: Int) -> RelationKind { relationKinds[Int(kinds[row])] }
  func rating(_ row: Int) -> Rating { Rating(rank: Int(ratings[row])) }
  func independentSources(_ row: Int) -> Int { Int(sources[row]) }
  func isProjection(_ row: Int) -> Bool { areProjections[row] }
  func isDated(_ row: Int) -> Bool { starts[row] >= 0 }

  /// Whether the times that claims give cannot all be so.
  func datesContradict(_ row: Int) -> Bool {
    guard claims.count(row) > 1, !areProjections[row] else { return false }
    guard areMomentary[row] else { return !isDated(row) && isSaidToLast(row) }
    let spans = spans(row)
    return TimeSpan.contradict(spans)
      && (!areOneRecord(row) || TimeSpan.contradict(spans, within: TimeSpan.secondsBetweenClocks))
  }

  /// When its claims say that it was.
  private func spans(_ row: Int) -> [TimeSpan] {
    var spans: [TimeSpan] = []
    for number in claims[row] {
      let claim = facts[number]
      if claim.asserts, let span = facts.times[claim.period] { spans.append(span) }
    }
    return spans
  }

  /// Whether a claim gives it a time, and not that of a moment.
  private func isSaidToLast(_ row: Int) -> Bool {
    let isMomentary = kind(row).isMomentary
    for number in claims[row] {
      let claim = facts[number]
      if claim.asserts, claim.period >= 0, !(claim.isMomentary ?? isMomentary) { return true }
    }
    return false
  }

  /// Whether all claims name the same record.
  private func areOneRecord(_ row: Int) -> Bool {
    let records = facts.records
    guard !records.isEmpty else { return false }
    let named = Set(claims[row].lazy.map { records[Int(facts[$0].attributes)] })
    return named.count == 1 && named != [CodedClaim.none]
  }

  func channel(_ row: Int) -> Entity.ID? { channels[row].entity(in: facts.entities) }
  func events(_ row: Int) -> [Entity.ID] { events[row].map { facts.entities.id(Int($0)) } }

  func validity(_ row: Int) -> Validity {
    Validity(
      isMomentary: areMomentary[row],
      period: isDated(row) ? facts.times.period(starts[row], ends[row]) : nil)
  }

  /// The properties of a relation itself, in order of names.
  func attributes(_ row: Int) -> [Attribute] {
    facts.properties(ofRelation: claims[row]).attributes
  }

  /// The names of the properties of relations, in order.
  ///
  /// - Complexity: O(n) in the number of claims of all relations.
  var attributeNames: [String] {
    guard facts.dictionaries.attributes.count > 1 else { return [] }
    var names: Set<PropertyKind.ID> = []
    for row in 0..<count {
      for claim in facts.telling(claims[row]) {
        names.formUnion(facts.attributes(claim).map(\.name))
      }
    }
    return names.sorted().map(\.rawValue)
  }

  /// Ends, kind and time, then what tells it from others of the same.
  func id(_ row: Int) -> String {
    nameEndings[row].appended(to: plainID(row), channel: channel(row))
  }

  /// The row of the relation with an id.
  ///
  /// - Complexity: O(log n).
  func number(ofID wanted: String) -> Int? {
    (0..<count).place { ByteOrder(id($0), wanted) }
  }

  /// Ends, kind and time, which several may have in common.
  func plainID(_ row: Int) -> String {
    let id = [
      entities.id(Int(subjects[row])).rawValue, kind(row).id.rawValue,
      entities.id(Int(objects[row])).rawValue,
    ].joined(separator: "/")
    return validity(row).idPart.map { "\(id)/\($0)" } ?? id
  }

  /// Whether an id has nothing behind the ends and the kind.
  func hasPlainID(_ row: Int) -> Bool {
    !isDated(row) && nameEndings[row] == RelationNames.Ending()
  }
}

extension Int32 {
  /// The id of the entity at this row; `nil` where there is none.
  fileprivate func entity(in entities: EntityTable) -> Entity.ID? {
    self < 0 ? nil : entities.id(Int(self))
  }
}

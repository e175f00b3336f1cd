public import EntityGraph

/// The relations that follow from facts, found slowly by the words of FACTS, section 4.
///
/// Nothing is kept up to date: whatever is to be known of a relation is worked out anew from all
/// that was said of it. The facts must not have two claims of one content.
public struct FactTwin {
  /// One line a relation, in order: comparable with ``EntityGraph/Graph/twinAccount``.
  public private(set) var account: [String] = []
  private let documents: [Document.ID: Document]
  private let entities: [Entity.ID: Entity]
  private let claims: [Claim]

  public init(_ batch: FactBatch) {
    documents = Dictionary(batch.documents.map { ($0.id, $0) }) { $1 }
    entities = Dictionary(batch.entities.map { ($0.id, $0) }) { $1 }
    claims = batch.claims.map(\.turned).sorted {
      $0.identity.utf8.lexicographicallyPrecedes($1.identity.utf8)
    }
    let words = self.words() + projections()
    for tie in Set(words.map(\.tie)) {
      account += relations(
        words.filter { $0.tie == tie }.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      )
      .map(line)
    }
    account.sort()
  }

  /// Something said of a tie.
  private struct Word {
    let tie: [String]
    let claims: [(number: Int, claim: Claim)]
    let moment: Bool
    let period: Period?
    let said: Int64
    var eventChannel: Entity.ID?
    var projected = false
    var weight: (rating: Rating, sources: Int)?

    var stance: String { claims[0].claim.said }
    var channel: Entity.ID? { claims.lazy.compactMap(\.claim.channel).first ?? eventChannel }
    var events: Set<Entity.ID> { Set(claims.flatMap(\.claim.allEvents)) }

    /// From the most specific to the least, then by claim.
    var key: [UInt64] {
      let width = period.map { $0.latest.subtractingReportingOverflow($0.earliest) }
      let seconds = width.map { $0.overflow ? .max : UInt64($0.partialValue) } ?? 0
      return [
        events.isEmpty ? 1 : 0, moment ? 1 : 0, period == nil ? 1 : 0, seconds,
        channel == nil ? 1 : 0,
        projected ? 1 : 0,
      ] + claims.map { UInt64($0.number) }
    }
  }

  private func word(
    _ subject: Entity.ID, _ kind: RelationKind.ID, _ object: Entity.ID, _ numbers: [Int]
  ) -> Word {
    let definition = Vocabulary.standard.relations[kind]
    let turned = definition?.isSymmetric == true && object < subject
    let numbered = numbers.sorted().map { ($0, claims[$0]) }
    let moments = numbered.map { $0.1.isMomentary ?? definition?.isMomentary ?? false }
    let moment = moments[0]
    let times = zip(numbered, moments).compactMap { moment || !$1 ? time(of: $0.1) : nil }
    return Word(
      tie: turned
        ? [object.rawValue, kind.rawValue, subject.rawValue]
        : [subject.rawValue, kind.rawValue, object.rawValue],
      claims: numbered, moment: moment, period: Self.together(times, moment),
      said: numbered.map { said($0.1) }.min() ?? .max)
  }

  private func words() -> [Word] {
    claims.indices.compactMap { number in
      switch claims[number].statement {
      case .relation(let subject, let kind, let object): word(subject, kind, object, [number])
      case .role(let role, let event, let filler): word(filler, role.relationKind, event, [number])
      case .property: nil
      }
    }
  }

  private func projections() -> [Word] {
    var words: [Word] = []
    for event in entities.values {
      let type = event.eventType.flatMap { Vocabulary.standard.events[$0] }
      for projection in type?.projections ?? [] {
        for subject in entities.keys {
          for object in entities.keys where subject != object {
            if projection.subject == projection.object, object < subject { continue }
            words += project(event.id, projection, subject, object)
          }
        }
      }
    }
    return words
  }

  private func project(
    _ event: Entity.ID, _ projection: EventType.Projection, _ subject: Entity.ID,
    _ object: Entity.ID
  ) -> [Word] {
    let left = claims.indices.filter {
      claims[$0].statement == .role(projection.subject, of: event, filler: subject)
    }
    let right = claims.indices.filter {
      claims[$0].statement == .role(projection.object, of: event, filler: object)
    }
    guard !left.isEmpty, !right.isEmpty else { return [] }
    var numbers = (left + right).filter { claims[$0].said != "asserts" }.map { [$0] }
    let (mine, theirs) = (
      left.filter { claims[$0].said == "asserts" }, right.filter { claims[$0].said == "asserts" }
    )
    let both = mine.compactMap { one in
      theirs.first { claims[$0].breath == claims[one].breath }.map { [one, $0] }
    }
    numbers += both
    var words = numbers.map { word(subject, projection.kind, object, $0) }
    if both.isEmpty, !mine.isEmpty, !theirs.isEmpty {
      var indirect = word(subject, projection.kind, object, mine + theirs)
      let ratings = [mine, theirs].map { side in side.map { rating(claims[$0]) }.min() ?? .unjudged
      }
      indirect.weight = (ratings.max() ?? .unjudged, min(sources(mine), sources(theirs)))
      words.append(indirect)
    }
    let channels = Set(
      claims.compactMap { claim -> Entity.ID? in
        guard claim.said == "asserts", case .role("channel", event, let filler) = claim.statement
        else { return nil }
        return filler
      })
    for index in words.indices {
      words[index].projected = true
      words[index].eventChannel = channels.count == 1 ? channels.first : nil
    }
    return words
  }

  // MARK: - Which are one relation

  private func relations(_ words: [Word]) -> [[Word]] {
    var relations: [[Word]] = []
    for word in words where word.stance == "asserts" && !word.events.isEmpty {
      let same = relations.indices.filter {
        !Self.events(relations[$0]).isDisjoint(with: word.events)
      }
      let joined = same.flatMap { relations[$0] } + [word]
      relations = relations.indices.filter { !same.contains($0) }.map { relations[$0] } + [joined]
    }
    for index in relations.indices {
      relations[index].sort { $0.key.lexicographicallyPrecedes($1.key) }
    }
    relations.sort { $0[0].key.lexicographicallyPrecedes($1[0].key) }
    for word in words where word.stance == "asserts" && word.events.isEmpty {
      let homes = homes(of: word, relations)
      if homes.isEmpty { relations.append([word]) }
      guard let home = homes.first else { continue }
      relations[home] = (homes.flatMap { relations[$0] } + [word])
        .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      for other in homes.dropFirst().reversed() { relations.remove(at: other) }
    }
    for word in words where word.stance != "asserts" {
      let fitting = relations.indices.filter { fit(relations[$0], word) }
      for index in fitting { relations[index].append(word) }
      if fitting.isEmpty { relations.append([word]) }
    }
    return relations
  }

  /// What an assertion that is tied to no event joins, and makes one of.
  private func homes(of word: Word, _ relations: [[Word]]) -> [Int] {
    let fitting = relations.indices.filter {
      fit(relations[$0], word) && (word.moment || !relations[$0][0].moment)
    }
    guard fitting.count > 1 else { return fitting }
    let lasting = fitting.filter { !relations[$0][0].moment }
    if Set(lasting.compactMap { Self.channel(relations[$0]) }).count < 2, let first = lasting.first
    {
      let overlapping = lasting.filter {
        Self.events(relations[$0]).isEmpty && Self.period(relations[$0]) != nil
      }
      return word.moment || word.period == nil || overlapping.isEmpty ? [first] : overlapping
    }
    return Array(
      fitting.filter {
        Self.period(relations[$0]) == word.period && Self.channel(relations[$0]) == word.channel
      }.prefix(1))
  }

  private func fit(_ relation: [Word], _ word: Word) -> Bool {
    let speaking = Self.making(relation)
    let events = Self.events(relation)
    if !events.isDisjoint(with: word.events) { return true }
    if !events.isEmpty && !word.events.isEmpty { return false }
    if let mine = Self.channel(relation), let theirs = word.channel, mine != theirs { return false }
    let period = Self.period(relation)
    if word.said < period?.start.date?.earliest ?? .min { return false }
    if let start = word.period?.start.date?.earliest, speaking.contains(where: { $0.said < start })
    {
      return false
    }
    guard let period, let other = word.period else { return true }
    if relation[0].moment && word.moment { return period.covers(other) || other.covers(period) }
    return period.meets(other)
  }

  /// The words that made the relation: its assertions, or the first where there are none.
  private static func making(_ relation: [Word]) -> [Word] {
    let asserting = relation.filter { $0.stance == "asserts" }
    return asserting.isEmpty ? [relation[0]] : asserting
  }

  private static func events(_ relation: [Word]) -> Set<Entity.ID> {
    Set(making(relation).flatMap(\.events))
  }
  private static func channel(_ relation: [Word]) -> Entity.ID? {
    making(relation).lazy.compactMap(\.channel).first
  }
  private static func period(_ relation: [Word]) -> Period? {
    together(
      making(relation).filter { relation[0].moment || !$0.moment }.compactMap(\.period),
      relation[0].moment)
  }

  private static func together(_ periods: [Period], _ moment: Bool) -> Period? {
    guard !periods.isEmpty else { return nil }
    if moment {
      let narrow = periods.filter { mine in
        !periods.contains { mine.covers($0) && !$0.covers(mine) }
      }
      return narrow.dropFirst().reduce(narrow[0]) { $0.hull($1) }
    }
    let start = periods.compactMap(\.start.date).min { $0.earliest < $1.earliest }
    let end = periods.compactMap(\.end.date).min { $0.latest > $1.latest }
    if let start, let end, start.earliest > end.latest { return nil }
    return Period(
      from: start.map { .date($0) } ?? (periods.contains { $0.start == .open } ? .open : .unknown),
      until: end.map { .date($0) } ?? (periods.contains { $0.end == .open } ? .open : .unknown))
  }

  // MARK: - What follows for each

  private func line(_ relation: [Word]) -> String {
    let asserting = relation.filter { $0.stance == "asserts" }
    let best = asserting.map { word in
      word.weight?.rating ?? word.claims.map { rating($0.claim) }.min() ?? .unjudged
    }.min()
    let direct = Set(asserting.filter { $0.weight == nil }.flatMap { $0.claims.map(\.number) })
      .sorted()
    let count = max(sources(direct), asserting.compactMap { $0.weight?.sources }.max() ?? 0)
    let cited = Set(relation.flatMap { $0.claims.map(\.claim.identity) }).sorted()
    let period = Self.period(relation)
    return twinLine(
      relation[0].tie, Self.channel(relation), relation[0].moment, period,
      Array(Self.events(relation)).sorted(),
      status(relation), best ?? .unjudged, count, relation.allSatisfy(\.projected), cited)
  }

  private func status(_ relation: [Word]) -> String {
    let stances = Set(relation.map(\.stance))
    if stances == ["withdrawn"] { return "withdrawn" }
    if stances.contains("asserts") {
      let asserting = relation.filter { $0.stance == "asserts" }
      let times = asserting.compactMap(\.period)
      let isDateDisputed =
        relation[0].moment
        ? !Self.events(relation).isEmpty
          && times.contains { mine in times.contains { !mine.meets($0) } }
        : Self.period(relation) == nil && asserting.contains { !$0.moment && $0.period != nil }
      return stances.contains("denies") || stances.contains("doubts") || isDateDisputed
        ? "disputed" : "uncontested"
    }
    return stances.contains("denies") ? "denied" : "unconfirmed"
  }

  private func time(of claim: Claim) -> Period? {
    if let period = claim.period { return period }
    let spans = claim.allEvents.compactMap { event -> Period? in
      let dated = claims.filter { $0.said == "asserts" && $0.allEvents.contains(event) }.compactMap(
        \.period)
      return dated.isEmpty ? nil : dated.dropFirst().reduce(dated[0]) { $0.hull($1) }
    }
    return spans.isEmpty ? nil : spans.dropFirst().reduce(spans[0]) { $0.hull($1) }
  }

  private func said(_ claim: Claim) -> Int64 {
    claim.claimed?.latest ?? documents[claim.document]?.published?.latest ?? .max
  }

  private func rating(_ claim: Claim) -> Rating {
    let stated = (claim.claimants + passers(claim)).map {
      entities[Entity.ID($0.rawValue)]?.reliability
        ?? documents[Document.ID($0.rawValue)]?.reliability
    }
    let letters = (stated + [documents[claim.document]?.reliability]).compactMap { $0?.rawValue }
    let own = Reliability(rawValue: letters.max() ?? "F") ?? .unknown
    var copied = claim
    guard let copy = documents[claim.document], let original = copy.republishes,
      documents[original] != nil,
      claim.claimants.isEmpty || copy.repeats.isEmpty
        || copy.repeats.contains(where: { $0.locator == claim.locator })
    else { return Rating(own, claim.credibility ?? .unknown) }
    copied.document = original
    copied.locator = copy.repeats.first { $0.locator == claim.locator }?.original
    return Rating(max(own, rating(copied).reliability), claim.credibility ?? .unknown)
  }

  private func sources(_ numbers: [Int]) -> Int {
    let believable = numbers.map { claims[$0] }.filter { $0.credibility != .improbable }
    let quoting = believable.filter { !$0.claimants.isEmpty }.map { original($0.document) }
    var chains = believable.filter {
      !$0.claimants.isEmpty || !quoting.contains(original($0.document))
    }.map { Set(chain($0)) }
    var next = 0
    while next < chains.count {
      if let other = chains.indices.first(where: {
        $0 > next && !chains[$0].isDisjoint(with: chains[next])
      }) {
        chains[next].formUnion(chains.remove(at: other))
      } else {
        next += 1
      }
    }
    return chains.count
  }

  private func passers(_ claim: Claim) -> [Source.ID] {
    [claim.document, original(claim.document)].flatMap {
      [documents[$0]?.author, documents[$0]?.publisher]
    }.compactMap { $0 }
  }

  private func original(_ id: Document.ID) -> Document.ID {
    var document = id
    while let original = documents[document]?.republishes { document = original }
    return document
  }

  private func chain(_ claim: Claim) -> [Source.ID] {
    if !claim.claimants.isEmpty { return claim.claimants }
    let document = original(claim.document)
    return [
      documents[document]?.author ?? documents[document]?.publisher ?? Source.ID(document.rawValue)
    ]
  }
}

extension Claim {
  fileprivate var said: String { withdrawn == nil ? stance.rawValue : "withdrawn" }

  fileprivate var allEvents: [Entity.ID] {
    if case .role(_, let event, _) = statement { Set(events + [event]).sorted() } else { events }
  }

  /// What claims of several roles in one breath have in common.
  fileprivate var breath: [String] {
    [
      document.rawValue, locator ?? "", claimants.map(\.rawValue).joined(separator: " "),
      period?.description ?? "", "\(isMomentary as Bool?)", channel?.rawValue ?? "",
      allEvents.map(\.rawValue).joined(separator: " "),
    ]
  }
}

extension Graph {
  /// What ``FactTwin`` finds out about the relations, from the graph.
  public var twinAccount: [String] { twinAccount(of: \.identity) }

  /// The same, claims being called by what `name` makes of them.
  public func twinAccount(of name: (Claim) -> String) -> [String] {
    (0..<relationCount).map { relation($0) }.map { relation in
      twinLine(
        [relation.subject.rawValue, relation.kind.id.rawValue, relation.object.rawValue],
        relation.channel, relation.validity.isMomentary, relation.validity.period, relation.events,
        relation.status.rawValue, relation.rating, relation.independentSources,
        relation.isProjection, relation.citations.map { name($0.claim) }.sorted())
    }.sorted()
  }
}

private func twinLine(
  _ tie: [String], _ channel: Entity.ID?, _ moment: Bool, _ period: Period?, _ events: [Entity.ID],
  _ status: String, _ rating: Rating, _ sources: Int, _ projected: Bool, _ claims: [String]
) -> String {
  let span = period.map { "\($0.earliest)...\($0.latest)" } ?? "undated"
  let cited = claims.map {
    $0.split(separator: "\u{1F}", omittingEmptySubsequences: false).joined(separator: "|")
  }
  return
    "\(tie.joined(separator: " ")) \(channel?.rawValue ?? "-") \(moment) \(span) \(events) \(status) \(rating) \(sources) \(projected) \(cited)"
}

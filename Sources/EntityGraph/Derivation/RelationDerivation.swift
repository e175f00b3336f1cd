/// Makes relations of testimonies about one tie.
struct RelationDerivation {
  /// From the most specific to the least.
  private let testimonies: [Testimony]

  /// In the order in which they were first spoken of.
  private var relations: [RelationDraft] = []

  /// When each may have been: most are ruled out by that alone.
  private var spans: SpanIndex

  /// The relation that is tied to each event.
  private var homes: [Int32: Int] = [:]

  /// The relations that may be tied to no event, in order.
  private var untied: [Int] = []

  /// Assertions make relations first, from the most specific to the least; denials, doubts,
  /// suppositions and what was taken back then speak of every relation they fit, or make their own.
  init(_ testimonies: [Testimony]) {
    self.testimonies = testimonies.count > 1 ? testimonies.sorted { $0.precedes($1) } : testimonies
    spans = SpanIndex(for: self.testimonies.lazy.map(\.time.span))
    for number in testimonies.indices where self.testimonies[number].stance == .asserts {
      assert(Int32(number))
    }
    for number in testimonies.indices where self.testimonies[number].stance != .asserts {
      note(Int32(number))
    }
  }

  /// How many relations there are.
  var count: Int { relations.count }

  /// A relation by its number, in the order in which they were first spoken of.
  subscript(relation: Int) -> DerivedRelation { DerivedRelation(relations[relation], testimonies) }

  private mutating func assert(_ number: Int32) {
    let testimony = testimonies[Int(number)]
    let homes = homes(of: testimony)
    guard let home = homes.first else {
      append(number)
      return
    }
    relations[home].absorb(testimony, number)
    spans.set(home, relations[home].time.span)
    for event in testimony.events where self.homes[event] == nil { self.homes[event] = home }
    unite(Set(homes + testimony.events.compactMap { self.homes[$0] }).sorted())
  }

  private mutating func append(_ number: Int32) {
    let testimony = testimonies[Int(number)]
    for event in testimony.events { homes[event] = homes[event] ?? relations.count }
    if testimony.events.isEmpty { untied.append(relations.count) }
    relations.append(RelationDraft(testimony, number))
    spans.append(testimony.time.span)
  }

  /// Makes one relation of several, given in order.
  private mutating func unite(_ tied: [Int]) {
    guard tied.count > 1 else { return }
    let numbers = tied.flatMap { relations[$0].testimonies }.sorted()
    relations[tied[0]] = RelationDraft(testimonies[Int(numbers[0])], numbers[0])
    for number in numbers.dropFirst() {
      relations[tied[0]].absorb(testimonies[Int(number)], number)
    }
    for other in tied.dropFirst().reversed() { relations.remove(at: other) }
    spans.replaceAll(relations.lazy.map(\.time.span))
    findHomes()
  }

  private mutating func findHomes() {
    (homes, untied) = ([:], [])
    for (number, relation) in relations.enumerated() {
      for event in relation.events { homes[event] = homes[event] ?? number }
      if relation.events.isEmpty { untied.append(number) }
    }
  }

  /// The relations an assertion joins, and makes one of.
  ///
  /// One of the same event before all. What lasts joins all that it overlaps; what fits several of
  /// different channels, or as a moment several at all, belongs to none of them, but with others as
  /// vague as itself.
  private func homes(of testimony: Testimony) -> [Int] {
    if let same = testimony.events.compactMap({ homes[$0] }).min() { return [same] }
    let fitting = fitting(testimony)
    let lasting = fitting.filter { !relations[$0].time.isMomentary }
    if !testimony.time.isMomentary {
      return joined(testimony, lasting) ?? asVague(as: testimony, lasting)
    }
    guard fitting.count > 1 else { return fitting }
    if !lasting.isEmpty, channels(lasting).count < 2 { return [lasting[0]] }
    return asVague(as: testimony, fitting)
  }

  /// What a lasting assertion makes one relation of: all of one channel that it overlaps, or, where
  /// it is undated, the first of them; `nil` where channels differ.
  private func joined(_ testimony: Testimony, _ fitting: [Int]) -> [Int]? {
    guard channels(fitting).count < 2 else { return nil }
    guard testimony.time.isDated else { return Array(fitting.prefix(1)) }
    let untied = fitting.filter { relations[$0].events.isEmpty && relations[$0].time.isDated }
    return untied.isEmpty ? Array(fitting.prefix(1)) : untied
  }

  private func asVague(as testimony: Testimony, _ fitting: [Int]) -> [Int] {
    let same = fitting.first {
      relations[$0].time.span == testimony.time.span
        && relations[$0].channel == testimony.channel
    }
    return same.map { [$0] } ?? []
  }

  private func channels(_ fitting: [Int]) -> Set<Int32> {
    Set(fitting.lazy.map { relations[$0].channel }.filter { $0 >= 0 })
  }

  private mutating func note(_ number: Int32) {
    let fitting = fitting(testimonies[Int(number)])
    for relation in fitting { relations[relation].note(number) }
    if fitting.isEmpty { append(number) }
  }

  /// The relations that `testimony` can speak of, in order.
  private func fitting(_ testimony: Testimony) -> [Int] {
    if !testimony.events.isEmpty {
      return Set(testimony.events.compactMap { homes[$0] } + untied).sorted()
        .filter { relations[$0].fits(testimony) }
    }
    return spans.meeting(testimony.time.span).filter { relations[$0].fits(testimony) }
  }
}

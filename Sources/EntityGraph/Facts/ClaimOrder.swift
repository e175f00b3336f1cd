import GraphKernels

/// The order of claims by what makes them the same claim: document, place, claimants, stance,
/// statement, then time, channel and events.
///
/// Texts are compared once, so that claims are compared by numbers.
struct ClaimOrder {
  /// The sets of events that claims are tied to.
  var events: ListInterner
  private let locators: [Int32]
  private let chains: [Int32]
  private let predicates: [Int32]
  private let values: [Int32]
  private let periods: [Int32]

  init(_ dictionaries: ClaimDictionaries) {
    events = dictionaries.events
    locators = dictionaries.locators.pool.ranks
    let sources = dictionaries.sources.pool.ranks
    chains = Self.ranks(dictionaries.chains) { Self.compare($0, $1, sources) }
    predicates = TextPool(dictionaries.predicates.values.lazy.map(\.name.rawValue)).ranks
    values = dictionaries.values.spelled.ranks
    periods = dictionaries.periods.spelled.ranks
  }

  /// Puts claims in order and keeps only the last of those with equal content.
  ///
  /// - Complexity: O(n) where those of each document are in order already, else O(n log n), the
  ///   documents on all cores; besides the claims, 4 bytes a claim and 36 bytes a claim of the
  ///   documents at work.
  func sort(_ claims: inout [CodedClaim], documentCount: Int) {
    var (places, ends) = Self.places(claims, documentCount)
    let starts = [0] + ends.dropLast()
    let threads = Parallel.threads(forItems: claims.count)
    var counts = [Int](repeating: 0, count: documentCount)
    unsafe places.withUnsafeMutableBufferPointer { places in
      unsafe counts.withUnsafeMutableBufferPointer { counts in
        // each document has places and a count of its own
        nonisolated(unsafe) let (places, counts) = unsafe (places, counts)
        Parallel.forEach(documentCount, threads: threads) { [claims] document in
          let own = unsafe places.extracting(starts[document]..<ends[document])
          unsafe counts[document] = sort(own, of: claims)
        }
      }
    }
    claims.permute(by: &places)
    var count = 0
    for document in 0..<documentCount {
      if count < starts[document] {
        for place in 0..<counts[document] {
          claims[count + place] = claims[starts[document] + place]
        }
      }
      count += counts[document]
    }
    claims.removeLast(claims.count - count)
  }

  /// Puts the claims of one document in order again after their entities got other numbers; those
  /// whose content is now the same stay as they stood.
  ///
  /// - Returns: The place that each had before.
  func sortAgain(_ claims: inout ArraySlice<CodedClaim>) -> [Int] {
    let given = claims
    let keys = given.indices.map { SortKey(self, given[$0], at: Int32($0)) }.sorted {
      mine, theirs in
      let order = mine.order(to: theirs).then {
        compare(given[Int(mine.place)], given[Int(theirs.place)])
      }
      return order == .before || order == .same && mine.place < theirs.place
    }
    for (place, key) in zip(given.indices, keys) { claims[place] = given[Int(key.place)] }
    return keys.map { Int($0.place) }
  }

  /// The places of claims, those of each document together, as they stood.
  ///
  /// - Returns: The places, and where those of each document end among them.
  private static func places(
    _ claims: [CodedClaim], _ documentCount: Int
  ) -> (places: [Int32], ends: [Int]) {
    var ends = [Int](repeating: 0, count: documentCount + 1)
    for claim in claims { ends[Int(claim.document) + 1] += 1 }
    for document in ends.indices.dropFirst() { ends[document] += ends[document - 1] }
    var places = [Int32](repeating: 0, count: claims.count)
    for (place, claim) in claims.enumerated() {
      places[ends[Int(claim.document)]] = Int32(place)
      ends[Int(claim.document)] += 1
    }
    return (places, Array(ends.dropLast()))
  }

  /// Puts the places of claims of one document in order, the last of those with equal content before
  /// those that it replaces.
  ///
  /// - Returns: How many are left, which then stand first.
  private func sort(_ places: UnsafeMutableBufferPointer<Int32>, of claims: [CodedClaim]) -> Int {
    var keys = unsafe places.map { SortKey(self, claims[Int($0)], at: $0) }
    func compare(_ left: SortKey, _ right: SortKey) -> ByteOrder {
      left.order(to: right).then {
        self.compare(claims[Int(left.place)], claims[Int(right.place)])
      }
    }
    if keys.indices.dropFirst().allSatisfy({ compare(keys[$0 - 1], keys[$0]) == .before }) {
      return keys.count
    }
    keys.sort { left, right in
      switch compare(left, right) {
      case .before: true
      case .same: left.place < right.place
      case .after: false
      }
    }
    var replaced: [Int32] = []
    var count = 0
    for (number, key) in keys.enumerated() {
      let isLast = number + 1 == keys.count || compare(key, keys[number + 1]) != .same
      if isLast {
        unsafe places[count] = key.place
        count += 1
      } else {
        replaced.append(key.place)
      }
    }
    for (number, place) in replaced.enumerated() { unsafe places[count + number] = place }
    return count
  }

  /// What claims of one document are compared by first, in two numbers: place and claimants, then
  /// stance, form, subject and predicate.
  private struct SortKey: BitwiseCopyable {
    let first: UInt64
    let second: UInt64
    let place: Int32

    private static let mostPredicates: Int32 = 1 << 28 - 1

    init(_ order: ClaimOrder, _ claim: CodedClaim, at place: Int32) {
      let locator = UInt64(order.rank(claim.locator, order.locators) + 1)
      first = locator << 32 | UInt64(order.chains[Int(claim.chain)])
      let predicate = min(order.rank(claim.predicate, order.predicates) + 1, Self.mostPredicates)
      let kind = UInt64(claim.stance.order << 2 | Int(claim.form.rawValue))
      second = kind << 60 | UInt64(Int64(claim.subject) + 1) << 28 | UInt64(predicate)
      self.place = place
    }

    func order(to other: SortKey) -> ByteOrder {
      ByteOrder(first, other.first).then { ByteOrder(second, other.second) }
    }
  }

  /// How claims of one document with equal keys stand to each other.
  private func compare(_ mine: CodedClaim, _ theirs: CodedClaim) -> ByteOrder {
    ByteOrder(rank(mine.predicate, predicates), rank(theirs.predicate, predicates))
      .then { ByteOrder(object(mine), object(theirs)) }
      .then { ByteOrder(rank(mine.period, periods), rank(theirs.period, periods)) }
      .then { ByteOrder(moment(mine), moment(theirs)) }
      .then { ByteOrder(mine.channel, theirs.channel) }
      .then { compareTies(mine, theirs) }
  }

  private func rank(_ number: Int32, _ ranks: [Int32]) -> Int32 {
    number < 0 ? number : ranks[Int(number)]
  }

  private func object(_ claim: CodedClaim) -> Int32 {
    claim.form == .property ? values[Int(claim.object)] : claim.object
  }

  private func moment(_ claim: CodedClaim) -> Int { claim.isMomentary.map { $0 ? 1 : 2 } ?? 0 }

  private func compareTies(_ left: CodedClaim, _ right: CodedClaim) -> ByteOrder {
    guard left.ties != right.ties else { return .same }
    let (mine, theirs) = (events[left.ties], events[right.ties])
    return mine.lexicographicallyPrecedes(theirs) ? .before : .after
  }

  /// By the first source in whom the chains differ; none before some, and a chain before its own
  /// beginning, as the marks between the parts of an identity have it.
  private static func compare(
    _ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>, _ ranks: [Int32]
  ) -> ByteOrder {
    for (mine, theirs) in zip(left, right) where mine != theirs {
      return ByteOrder(ranks[Int(mine)], ranks[Int(theirs)])
    }
    guard left.count != right.count else { return .same }
    if left.isEmpty || right.isEmpty { return left.isEmpty ? .before : .after }
    return left.count > right.count ? .before : .after
  }

  /// The place of each list in order, indexed by number.
  private static func ranks(
    _ distinct: ListInterner, _ compare: (ArraySlice<Int32>, ArraySlice<Int32>) -> ByteOrder
  ) -> [Int32] {
    var ranks = [Int32](repeating: 0, count: distinct.count)
    let order = (0..<Int32(distinct.count)).sorted {
      compare(distinct[$0], distinct[$1]) == .before
    }
    for (rank, number) in order.enumerated() { ranks[Int(number)] = Int32(rank) }
    return ranks
  }
}

extension [CodedClaim] {
  /// Puts at each place the claim whose place `sources` has there.
  ///
  /// - Parameter sources: A permutation, which is used up.
  fileprivate mutating func permute(by sources: inout [Int32]) {
    for start in indices where sources[start] >= 0 && sources[start] != start {
      let first = self[start]
      var hole = start
      while true {
        let source = Int(sources[hole])
        sources[hole] = -1
        if source == start { break }
        self[hole] = self[source]
        hole = source
      }
      self[hole] = first
    }
  }
}

extension Claim.Stance {
  /// The place of its word among those of all stances.
  fileprivate var order: Int {
    switch self {
    case .asserts: 0
    case .denies: 1
    case .doubts: 2
    case .supposes: 3
    }
  }
}

extension TextPool {
  /// The place of each text among the distinct ones in order, indexed by text.
  fileprivate var ranks: [Int32] {
    let order = TextOrder(tables: [self])
    var ranks = [Int32](repeating: 0, count: count)
    var (rank, last): (Int32, TextPlace?) = (0, nil)
    for place in order.places() {
      if let last, order.compare(last, place) != .same { rank += 1 }
      ranks[Int(place.row)] = rank
      last = place
    }
    return ranks
  }
}

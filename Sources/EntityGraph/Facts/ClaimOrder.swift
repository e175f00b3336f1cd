import GraphKernels

/// The order of claims by what makes them the same claim: document, place, claimants, stance,
/// statement, then time, channel and events.
///
/// Texts are compared once, so that claims are compared by numbers.
struct ClaimOrder {
  private let dictionaries: ClaimDictionaries
  private let locators: [Int32]
  private let chains: [Int32]
  private let predicates: [Int32]
  private let values: [Int32]
  private let periods: [Int32]

  init(_ dictionaries: ClaimDictionaries) {
    self.dictionaries = dictionaries
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
  ///   documents on all cores.
  func sort(_ claims: inout [CodedClaim], documentCount: Int) {
    let ends = Self.group(&claims, documentCount)
    let starts = [0] + ends.dropLast()
    let threads = Parallel.threads(forItems: claims.count)
    var counts = zip(starts, ends).map { $1 - $0 }
    unsafe claims.withUnsafeMutableBufferPointer { claims in
      unsafe counts.withUnsafeMutableBufferPointer { counts in
        // each document has claims and a count of its own
        nonisolated(unsafe) let (claims, counts) = unsafe (claims, counts)
        Parallel.forEach(documentCount, threads: threads) { document in
          unsafe counts[document] = sort(claims.extracting(starts[document]..<ends[document]))
        }
      }
    }
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

  /// Brings the claims of each document together, as they stood.
  ///
  /// - Returns: Where those of each document end.
  private static func group(_ claims: inout [CodedClaim], _ documentCount: Int) -> [Int] {
    var ends = [Int](repeating: 0, count: documentCount + 1)
    var isInOrder = true
    for place in claims.indices {
      ends[Int(claims[place].document) + 1] += 1
      if place > 0, claims[place - 1].document > claims[place].document { isInOrder = false }
    }
    for document in ends.indices.dropFirst() { ends[document] += ends[document - 1] }
    guard !isInOrder, let any = claims.first else { return Array(ends.dropFirst()) }
    var grouped = [CodedClaim](repeating: any, count: claims.count)
    for claim in claims {
      grouped[ends[Int(claim.document)]] = claim
      ends[Int(claim.document)] += 1
    }
    claims = grouped
    return Array(ends.dropLast())
  }

  /// Puts claims of one document in order, the last of those with equal content alone.
  ///
  /// - Returns: How many are left, which then stand first.
  private func sort(_ claims: UnsafeMutableBufferPointer<CodedClaim>) -> Int {
    let given = unsafe Array(claims)
    let keys = given.map(key)
    func compare(_ left: Int, _ right: Int) -> ByteOrder {
      ByteOrder(keys[left], keys[right]).then { self.compare(given[left], given[right]) }
    }
    if given.indices.dropFirst().allSatisfy({ compare($0 - 1, $0) == .before }) {
      return given.count
    }
    let order = given.indices.sorted { left, right in
      switch compare(left, right) {
      case .before: true
      case .same: left < right
      case .after: false
      }
    }
    var count = 0
    for (place, number) in order.enumerated() {
      let isLast = place + 1 == order.count || compare(number, order[place + 1]) != .same
      guard isLast else { continue }
      unsafe claims[count] = given[number]
      count += 1
    }
    return count
  }

  /// A number for what claims of one document are compared by first: place, then claimants.
  private func key(_ claim: CodedClaim) -> UInt64 {
    UInt64(rank(claim.locator, locators) + 1) << 32 | UInt64(chains[Int(claim.chain)])
  }

  /// How claims of one document with equal keys stand to each other.
  private func compare(_ mine: CodedClaim, _ theirs: CodedClaim) -> ByteOrder {
    ByteOrder(mine.stance.order, theirs.stance.order)
      .then { ByteOrder(mine.form.rawValue, theirs.form.rawValue) }
      .then { ByteOrder(mine.subject, theirs.subject) }
      .then { ByteOrder(rank(mine.predicate, predicates), rank(theirs.predicate, predicates)) }
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
    let (mine, theirs) = (dictionaries.events[left.ties], dictionaries.events[right.ties])
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

import GraphKernels

/// All testimonies by the tie they are about: ties in order of their subjects, kinds and objects.
struct TieIndex {
  /// The number of a claim, or, from the number of claims on, of what an event implies; those of one
  /// subject lie together.
  private var spoken: [Int32]

  /// Where those of each subject end in ``spoken``; indexed by row of the entity.
  private var ends: [Int]
  private let ties: Ties
  private let facts: Facts

  /// - Complexity: O(entities + claims + implied).
  init(_ facts: Facts, _ ties: Ties, _ implied: [Projections.Implied]) {
    (self.ties, self.facts) = (ties, facts)
    ends = [Int](repeating: 0, count: facts.entities.count + 1)
    for claim in facts.claims {
      if let tie = ties.tie(facts[claim]) { ends[Int(tie.subject) + 1] += 1 }
    }
    for item in implied { ends[Int(item.tie.subject) + 1] += 1 }
    for row in ends.indices.dropFirst() { ends[row] += ends[row - 1] }
    spoken = [Int32](repeating: 0, count: ends[ends.count - 1])
    let first = Int32(facts.allClaims.count)
    for claim in facts.claims {
      if let tie = ties.tie(facts[claim]) { place(claim, under: tie.subject) }
    }
    for (number, item) in implied.enumerated() {
      place(first + Int32(number), under: item.tie.subject)
    }
    ends.removeLast()
  }

  private mutating func place(_ number: Int32, under subject: Int32) {
    spoken[ends[Int(subject)]] = number
    ends[Int(subject)] += 1
  }

  /// How many testimonies there are.
  var count: Int { spoken.count }

  /// The subjects in `count` runs of about as many testimonies.
  func parts(_ count: Int) -> [Range<Int>] {
    let size = max(1, spoken.count / count)
    var parts: [Range<Int>] = []
    var start = 0
    while start < ends.count {
      let wanted = (start == 0 ? 0 : ends[start - 1]) + size
      var end = start + 1
      while end < ends.count, ends[end - 1] < wanted { end += 1 }
      parts.append(start..<end)
      start = end
    }
    return parts
  }

  /// Hands each tie of these subjects with the numbers of what speaks of it to `take`.
  func forEachTie(
    in subjects: Range<Int>, _ implied: [Projections.Implied],
    _ take: (Tie, ArraySlice<Int32>) -> Void
  ) {
    var (keyed, numbers) = ([(key: UInt64, number: Int32)](), [Int32]())
    for subject in subjects {
      let run = (subject == 0 ? 0 : ends[subject - 1])..<ends[subject]
      keyed.removeAll(keepingCapacity: true)
      for number in spoken[run] { keyed.append((key(number, implied), number)) }
      keyed.sort { $0 < $1 }
      numbers.removeAll(keepingCapacity: true)
      for entry in keyed { numbers.append(entry.number) }
      var start = 0
      while start < keyed.count {
        var end = start
        while end < keyed.count, keyed[end].key == keyed[start].key { end += 1 }
        take(Tie(subject: Int32(subject), keyed[start].key), numbers[start..<end])
        start = end
      }
    }
  }

  /// Whether these are numbers of claims alone.
  func areClaims(_ numbers: ArraySlice<Int32>) -> Bool {
    numbers.last.map { Int($0) < facts.allClaims.count } ?? true
  }

  private func key(_ number: Int32, _ implied: [Projections.Implied]) -> UInt64 {
    let place = Int(number) - facts.allClaims.count
    return place >= 0 ? implied[place].tie.key : ties.tie(facts[number])?.key ?? 0
  }

  /// What a number of ``forEachTie(in:_:_:)`` says of its tie.
  func testimony(
    _ number: Int32, _ testimonies: Testimonies, _ implied: [Projections.Implied]
  ) -> Testimony {
    let place = Int(number) - facts.allClaims.count
    return place >= 0 ? implied[place].testimony : testimonies.explicit(number)
  }
}

extension Tie {
  /// Kind and object as one number in their order.
  fileprivate var key: UInt64 {
    UInt64(UInt32(bitPattern: kind)) << 32 | UInt64(UInt32(bitPattern: object))
  }

  fileprivate init(subject: Int32, _ key: UInt64) {
    self.init(
      subject: subject, object: Int32(truncatingIfNeeded: key), kind: Int32(key >> 32))
  }
}

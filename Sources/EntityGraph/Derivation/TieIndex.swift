import GraphKernels

/// All testimonies by the tie they are about: ties in order of their subjects, kinds and objects.
struct TieIndex {
  /// Kind and object of the tie, and the number of a claim, or, from the number of claims on, of what
  /// an event implies, in one; those of one subject lie together.
  private var spoken: [UInt64]

  /// Where those of each subject end in ``spoken``; indexed by row of the entity.
  private var ends: [Int]
  private let facts: Facts
  private let layout: Layout

  /// - Complexity: O(entities + claims + implied).
  init(
    _ facts: Facts, _ claims: some Sequence<Int32>, _ ties: Ties, _ implied: [Projections.Implied]
  ) {
    self.facts = facts
    layout = Layout(
      objects: facts.entities.count, numbers: facts.allClaims.count + implied.count,
      kinds: ties.kinds.count)
    ends = [Int](repeating: 0, count: facts.entities.count + 1)
    for claim in claims {
      if let tie = ties.tie(facts[claim]) { ends[Int(tie.subject) + 1] += 1 }
    }
    for item in implied { ends[Int(item.tie.subject) + 1] += 1 }
    for row in ends.indices.dropFirst() { ends[row] += ends[row - 1] }
    spoken = [UInt64](repeating: 0, count: ends[ends.count - 1])
    for claim in claims {
      if let tie = ties.tie(facts[claim]) { place(claim, tie) }
    }
    for (number, item) in implied.enumerated() {
      place(Int32(facts.allClaims.count + number), item.tie)
    }
    ends.removeLast()
  }

  private mutating func place(_ number: Int32, _ tie: Tie) {
    spoken[ends[Int(tie.subject)]] = layout.packed(tie, number)
    ends[Int(tie.subject)] += 1
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
  func forEachTie(in subjects: Range<Int>, _ take: (Tie, ArraySlice<Int32>) -> Void) {
    var (run, numbers) = ([UInt64](), [Int32]())
    for subject in subjects {
      run.removeAll(keepingCapacity: true)
      run.append(contentsOf: spoken[(subject == 0 ? 0 : ends[subject - 1])..<ends[subject]])
      run.sort()
      numbers.removeAll(keepingCapacity: true)
      for packed in run { numbers.append(layout.number(packed)) }
      var start = 0
      while start < run.count {
        var end = start + 1
        while end < run.count, layout.isSameTie(run[end], run[start]) { end += 1 }
        take(layout.tie(of: Int32(subject), run[start]), numbers[start..<end])
        start = end
      }
    }
  }

  /// Whether these are numbers of claims alone.
  func areClaims(_ numbers: ArraySlice<Int32>) -> Bool {
    numbers.last.map { Int($0) < facts.allClaims.count } ?? true
  }

  /// What a number of ``forEachTie(in:_:)`` says of its tie.
  func testimony(
    _ number: Int32, _ testimonies: Testimonies, _ implied: [Projections.Implied]
  ) -> Testimony {
    let place = Int(number) - facts.allClaims.count
    return place >= 0 ? implied[place].testimony : testimonies.explicit(number)
  }
}

/// Where kind, object and number are in one word, in that order.
private struct Layout {
  private let numberBits: UInt64
  private let objectBits: UInt64

  init(objects: Int, numbers: Int, kinds: Int) {
    func bits(_ count: Int) -> UInt64 { UInt64(Int.bitWidth - count.leadingZeroBitCount) }
    (numberBits, objectBits) = (bits(numbers), bits(objects))
    precondition(
      numberBits + objectBits + bits(kinds) <= 64, "claims, entities and kinds are too many")
  }

  func packed(_ tie: Tie, _ number: Int32) -> UInt64 {
    (UInt64(tie.kind) << objectBits | UInt64(tie.object)) << numberBits | UInt64(number)
  }

  func number(_ packed: UInt64) -> Int32 { Int32(packed & (1 << numberBits - 1)) }

  func isSameTie(_ left: UInt64, _ right: UInt64) -> Bool { (left ^ right) >> numberBits == 0 }

  func tie(of subject: Int32, _ packed: UInt64) -> Tie {
    let rest = packed >> numberBits
    return Tie(
      subject: subject, object: Int32(rest & (1 << objectBits - 1)), kind: Int32(rest >> objectBits)
    )
  }
}

import GraphKernels

/// All testimonies by the tie they are about: ties in order of their subjects, kinds and objects.
struct TieIndex {
  /// Those of one subject lie together, in order of their numbers.
  private let spoken: [SpokenTie]

  /// Where those of each subject end in ``spoken``; indexed by row of the entity.
  private let ends: [Int]
  private let claimCount: Int32

  /// Brings together what those of `claims`, in ascending order, that count, and events, say of
  /// ties.
  ///
  /// - Complexity: O(entities + claims + implied), on all cores.
  init(
    _ testimonies: Testimonies, _ ties: Ties, _ implied: [Projections.Implied],
    among claims: some RandomAccessCollection<Int32>
  ) {
    let facts = testimonies.facts
    let (claimCount, entityCount) = (facts.allClaims.count, facts.entities.count)
    let (voices, ratings, timeliness) = (facts.spoken, facts.ratings, Timeliness(facts))
    let (areMomentary, records) = (testimonies.areMomentary, facts.records)
    let threads = max(
      1, min(Parallel.threads(forItems: claims.count), claims.count / max(entityCount, 1)))
    func forEachClaim(in run: Int, _ body: (Int32, CodedClaim, Tie) -> Void) {
      let start = claims.count * run / threads
      for number in claims.dropFirst(start).prefix(claims.count * (run + 1) / threads - start) {
        guard facts.counts(number), case let claim = facts[number] else { continue }
        if let tie = ties.tie(claim) { body(number, claim, tie) }
      }
    }
    var places = Parallel.map(threads, threads: threads) { run in
      var counts = [Int32](repeating: 0, count: entityCount)
      forEachClaim(in: run) { counts[Int($2.subject)] += 1 }
      return counts
    }
    places.append([Int32](repeating: 0, count: implied.isEmpty ? 0 : entityCount))
    for item in implied { places[threads][Int(item.tie.subject)] += 1 }
    let ends = Self.turnIntoPlaces(&places, entityCount)
    let spoken = unsafe [SpokenTie](unsafeUninitializedCapacity: ends.last ?? 0) { spoken, count in
      unsafe spoken.askForLargePages()
      unsafe places.withUnsafeMutableBufferPointer { places in
        let (spoken, places) = unsafe (spoken, places)
        Parallel.forEach(threads, threads: threads) { run in
          var next: [Int32] = []
          unsafe swap(&next, &places[run])
          forEachClaim(in: run) { number, claim, tie in
            let place = Int(next[Int(tie.subject)])
            next[Int(tie.subject)] += 1
            let said = SpokenTie(
              number, claim, tie, voices[Int(number)], rating: ratings[Int(number)],
              isMomentary: claim.isMomentary ?? areMomentary[Int(claim.predicate)],
              isTimely: timeliness.isTimely(claim),
              isRecorded: !records.isEmpty && records[Int(claim.attributes)] >= 0)
            unsafe spoken.initializeElement(at: place, to: said)
          }
        }
        for (number, item) in implied.enumerated() {
          let subject = Int(item.tie.subject)
          unsafe spoken.initializeElement(
            at: Int(places[threads][subject]),
            to: SpokenTie(impliedAs: Int32(claimCount + number), item.tie))
          unsafe places[threads][subject] += 1
        }
      }
      count = ends.last ?? 0
    }
    (self.spoken, self.ends, self.claimCount) = (spoken, ends, Int32(claimCount))
  }

  /// Makes of counts, one list a run, each indexed by subject, the places where each run begins.
  ///
  /// - Returns: Where those of each subject end.
  private static func turnIntoPlaces(_ counts: inout [[Int32]], _ subjects: Int) -> [Int] {
    var (ends, total) = ([Int](), Int32(0))
    ends.reserveCapacity(subjects)
    for subject in 0..<subjects {
      for run in counts.indices where !counts[run].isEmpty {
        total += counts[run][subject]
        counts[run][subject] = total - counts[run][subject]
      }
      ends.append(Int(total))
    }
    return ends
  }

  /// How many testimonies there are.
  var count: Int { spoken.count }

  /// The subjects in `count` runs of about as many testimonies.
  func parts(_ count: Int) -> [Range<Int>] {
    let size = max(1, spoken.count / count)
    var parts: [Range<Int>] = []
    var start = 0
    while start < ends.count {
      let wanted = places(start).lowerBound + size
      var end = start + 1
      while end < ends.count, ends[end - 1] < wanted { end += 1 }
      parts.append(start..<end)
      start = end
    }
    return parts
  }

  /// How many testimonies are about ties of these subjects.
  func count(in subjects: Range<Int>) -> Int {
    ends[subjects.upperBound - 1] - places(subjects.lowerBound).lowerBound
  }

  /// Hands each tie of these subjects with what speaks of it, in order of numbers, to `take`.
  func forEachTie(in subjects: Range<Int>, _ take: (Tie, ArraySlice<SpokenTie>) -> Void) {
    var run: [SpokenTie] = []
    for subject in subjects {
      run.removeAll(keepingCapacity: true)
      run.append(contentsOf: spoken[places(subject)])
      if run.count > 1 { run.sort { $0.precedes($1) } }
      var start = 0
      while start < run.count {
        var end = start + 1
        while end < run.count, run[end].isAboutTie(of: run[start]) { end += 1 }
        take(run[start].tie(of: Int32(subject)), run[start..<end])
        start = end
      }
    }
  }

  private func places(_ subject: Int) -> Range<Int> {
    (subject == 0 ? 0 : ends[subject - 1])..<ends[subject]
  }

  /// What is said of its tie.
  func testimony(
    _ spoken: SpokenTie, _ testimonies: Testimonies, _ implied: [Projections.Implied]
  ) -> Testimony {
    spoken.number < claimCount
      ? testimonies.explicit(spoken.number) : implied[Int(spoken.number - claimCount)].testimony
  }
}

/// Claims as they were made, of those that speak of entities by other ids than these have now.
struct ClaimsAsMade: Sendable {
  /// The numbers of these claims, ascending, and what each says; entities by their rows in a list.
  private var numbers = FrozenArray<Int32>()
  private var rows = FrozenArray<CodedClaim>()

  /// Sets of events by the same rows.
  private var events = ListInterner()

  init() {}

  /// Adds a claim, whose number is higher than those before.
  mutating func append(_ claim: CodedClaim, _ number: Int32, _ events: [Int32]) {
    var claim = claim
    claim.events = self.events.number(of: events)
    numbers.append(number)
    rows.append(claim)
  }

  /// Puts the claims of the documents in order that have some of these, and notes where these are now.
  ///
  /// - Complexity: O(n log n) in the claims of these documents.
  mutating func sort(_ claims: inout [CodedClaim], _ order: ClaimOrder) {
    var next = 0
    while next < numbers.count {
      var run = Int(numbers[next])..<Int(numbers[next]) + 1
      let document = claims[run.lowerBound].document
      while run.lowerBound > 0, claims[run.lowerBound - 1].document == document {
        run = run.lowerBound - 1..<run.upperBound
      }
      while run.upperBound < claims.count, claims[run.upperBound].document == document {
        run = run.lowerBound..<run.upperBound + 1
      }
      let former = order.sortAgain(&claims[run])
      let first = next
      while next < numbers.count, run.contains(Int(numbers[next])) { next += 1 }
      move(first..<next, from: former, run)
    }
  }

  /// Notes that the claims of a run stand elsewhere in it, each where it is told that it came from.
  private mutating func move(_ own: Range<Int>, from former: [Int], _ run: Range<Int>) {
    let kept = Dictionary(uniqueKeysWithValues: own.map { (Int(numbers[$0]), rows[$0]) })
    let moved = zip(run, former).compactMap { place, former in kept[former].map { (place, $0) } }
    for (place, claim) in zip(own, moved) {
      (numbers[place], rows[place]) = (Int32(claim.0), claim.1)
    }
  }

  /// The claim of a number; `nil` where the ids it was made of are those of its entities.
  ///
  /// - Complexity: O(log n).
  func claim(
    _ number: Int32, _ dictionaries: ClaimDictionaries, of documents: (Int32) -> Document.ID,
    _ entity: (Int32) -> Entity.ID
  ) -> Claim? {
    guard !numbers.isEmpty, case let place = numbers.firstPlace(where: { $0 >= Int(number) }),
      place < numbers.count, numbers[place] == number
    else { return nil }
    var dictionaries = dictionaries
    dictionaries.events = events
    return dictionaries.claim(rows[place], of: documents, entity)
  }
}

extension ClaimsAsMade {
  init(readingFrom archive: Archive) { visited(by: archive) }

  mutating func visited(by archive: Archive) {
    archive.visit(&numbers)
    archive.visit(&rows)
    events.visited(by: archive)
  }
}

/// When a program must have ended.
struct Deadline {
  /// How many seconds it may take; as long as it wants where it is `nil`.
  private let limit: Int?
  private let begun = ContinuousClock.now

  /// Begins now.
  init(seconds limit: Int?) { self.limit = limit }

  var isSet: Bool { limit != nil }

  /// How many milliseconds are left, but no more than `most`.
  ///
  /// - Throws: ``AnswerFault/timeLimit(_:)`` where none are.
  func millisecondsLeft(atMost most: CInt) throws(AnswerFault) -> CInt {
    guard let limit else { return most }
    let left = begun.advanced(by: .seconds(limit)) - .now
    guard left > .zero else { throw .timeLimit(limit) }
    let (seconds, attoseconds) = left.components
    return min(most, CInt(clamping: seconds * 1000 + 1 + attoseconds / 1_000_000_000_000_000))
  }
}

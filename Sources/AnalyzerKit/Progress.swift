/// How far long work has come, and whether it is still wanted.
public struct Progress: Sendable {
  private let report: @Sendable (_ done: Int, _ total: Int) throws(Cancelled) -> Void

  /// Progress that goes to `report`, which throws ``Cancelled`` to call the work off.
  public init(_ report: @escaping @Sendable (_ done: Int, _ total: Int) throws(Cancelled) -> Void) {
    self.report = report
  }

  /// Progress that nobody watches.
  public static let unwatched = Progress { (_, _) throws(Cancelled) in }

  /// Says that `done` of `total` steps are done.
  ///
  /// - Throws: ``Cancelled`` when the answer is no longer wanted.
  public func update(_ done: Int, of total: Int) throws(Cancelled) { try report(done, total) }

  /// Says how far `work` has come, from its beginning to its end.
  ///
  /// - Parameters:
  ///   - total: How many steps the work has.
  ///   - work: Does it, calling its argument now and then with the number of steps done.
  /// - Returns: What the work returns.
  /// - Throws: What the work throws; ``Cancelled`` when the answer is no longer wanted.
  public func reporting<Answer>(
    of total: Int, _ work: (_ checkpoint: (Int) throws(Cancelled) -> Void) throws -> Answer
  ) throws -> Answer {
    try update(0, of: total)
    let answer = try work { (done) throws(Cancelled) in try update(done, of: total) }
    try update(total, of: total)
    return answer
  }
}

/// Work that was called off before it was done.
public struct Cancelled: Error, Hashable, CustomStringConvertible {
  public init() {}
  public var description: String { "the analysis was called off" }
}

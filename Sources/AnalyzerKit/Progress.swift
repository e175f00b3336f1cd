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
}

/// Work that was called off before it was done.
public struct Cancelled: Error, Hashable, CustomStringConvertible {
  public init() {}
  public var description: String { "the analysis was called off" }
}

import Synchronization

/// Where threads wait for each other, so that they go on at the same time.
final class Meeting: Sendable {
  private let size: Int
  private let arrived = Atomic(0)

  /// How long others are waited for, who may not come where there are fewer threads.
  private static let patience = Duration.seconds(1)

  init(of size: Int) { self.size = size }

  func waitForOthers() {
    arrived.add(1, ordering: .sequentiallyConsistent)
    let end = ContinuousClock.now.advanced(by: Self.patience)
    while arrived.load(ordering: .sequentiallyConsistent) < size, .now < end {}
  }
}

import Synchronization

/// The checkpoint of a calling thread, whose error ends the work of all threads.
final class SharedCheckpoint<Failure: Error> {
  private let pieces: Int
  private let checkpoint: (Int) throws(Failure) -> Void
  private let piecesDone = Atomic(0)
  private let hasThrown = Atomic(false)

  /// What the checkpoint threw; of the calling thread alone.
  private var failure: Failure?

  init(pieces: Int, _ checkpoint: @escaping (Int) throws(Failure) -> Void) {
    self.pieces = pieces
    self.checkpoint = checkpoint
  }

  /// Whether the checkpoint has thrown; any thread may ask.
  var isCancelled: Bool { hasThrown.load(ordering: .relaxed) }

  func finishPiece() { piecesDone.add(1, ordering: .relaxed) }

  /// Calls the checkpoint with the number of pieces done, unless it has thrown; of the calling thread
  /// alone.
  ///
  /// - Returns: Whether it has thrown.
  func isCancelledByNow() -> Bool {
    if isCancelled { return true }
    do throws(Failure) {
      try checkpoint(min(piecesDone.load(ordering: .relaxed), pieces - 1))
    } catch {
      failure = error
      hasThrown.store(true, ordering: .relaxed)
    }
    return isCancelled
  }

  func rethrow() throws(Failure) {
    if let failure { throw failure }
  }
}

import Synchronization

extension Parallel {
  /// Runs `body` for every piece of work and returns the sums it made.
  ///
  /// Pieces are dealt out to stripes, piece p to stripe p mod `stripes`. Each stripe adds up its
  /// pieces in order, whichever thread does it, so sums of floating-point numbers are the same with
  /// one thread or many. An error thrown by `checkpoint` ends the work after the pieces in hand.
  ///
  /// - Parameters:
  ///   - pieces: The number of pieces.
  ///   - stripes: The number of sums to make; it must not follow from the number of threads.
  ///   - threads: How many threads work.
  ///   - checkpoint: Called on the calling thread at first, before each of its pieces and while it
  ///     waits for the others, with the number of pieces done; may throw to cancel.
  ///   - scratch: Makes the working memory of a thread.
  ///   - sums: Makes the empty sums of a stripe.
  ///   - body: Does a piece of work and adds to the sums of its stripe.
  /// - Returns: The sums, indexed by stripe; none for stripes without pieces.
  /// - Throws: What `checkpoint` throws.
  static func sums<Scratch: ~Copyable, Sums, Failure: Error>(
    ofPieces pieces: Int, stripes: Int, threads: Int,
    checkpoint: (Int) throws(Failure) -> Void,
    scratch: () -> Scratch, sums: () -> Sums,
    body: (_ piece: Int, inout Scratch, inout Sums) -> Void
  ) throws(Failure) -> [Sums] {
    try Parallel.sums(
      ofLongPieces: pieces, stripes: stripes, threads: threads, checkpoint: checkpoint,
      scratch: scratch, sums: sums
    ) { piece, scratch, sums, _ in body(piece, &scratch, &sums) }
  }

  /// As ``sums(ofPieces:stripes:threads:checkpoint:scratch:sums:body:)``, of pieces that take long:
  /// `body` asks now and then whether the work has been cancelled, and may then leave its piece undone.
  static func sums<Scratch: ~Copyable, Sums, Failure: Error>(
    ofLongPieces pieces: Int, stripes: Int, threads: Int,
    checkpoint: (Int) throws(Failure) -> Void,
    scratch: () -> Scratch, sums: () -> Sums,
    body: (_ piece: Int, inout Scratch, inout Sums, _ isCancelled: () -> Bool) -> Void
  ) throws(Failure) -> [Sums] {
    if pieces > 0 { try checkpoint(0) }
    return try withoutActuallyEscaping(checkpoint) { (checkpoint) throws(Failure) in
      let checkpoints = SharedCheckpoint(pieces: pieces, checkpoint)
      let stripes = min(stripes, pieces)
      let nextStripe = Atomic(0)
      var results = [Sums?](repeating: nil, count: stripes)
      unsafe results.withUnsafeMutableBufferPointer { results in
        let slots = unsafe results
        let work = { (thread: Int) in
          var memory = scratch()
          let isCancelled =
            thread == 0 ? checkpoints.isCancelledByNow : { checkpoints.isCancelled }
          while true {
            let stripe = nextStripe.add(1, ordering: .relaxed).oldValue
            guard stripe < stripes else { return }
            var total = sums()
            for piece in stride(from: stripe, to: pieces, by: stripes) {
              let isFirst = stripe + piece == 0
              guard !(isFirst ? checkpoints.isCancelled : isCancelled()) else { return }
              body(piece, &memory, &total, isCancelled)
              checkpoints.finishPiece()
            }
            unsafe slots[stripe] = total
          }
        }
        fork(max(1, min(threads, stripes)), work) { _ = checkpoints.isCancelledByNow() }
      }
      try checkpoints.rethrow()
      return results.compactMap(\.self)
    }
  }

  /// As ``sums(ofPieces:stripes:threads:checkpoint:scratch:sums:body:)``, of indices below `count` that
  /// are dealt out in blocks; `checkpoint` is called with the number of indices done.
  static func sums<Scratch: ~Copyable, Sums, Failure: Error>(
    of count: Int, inBlocksOf block: Int, stripes: Int = .max, threads: Int,
    checkpoint: (Int) throws(Failure) -> Void,
    scratch: () -> Scratch, sums: () -> Sums,
    body: (_ index: Int, inout Scratch, inout Sums) -> Void
  ) throws(Failure) -> [Sums] {
    try Parallel.sums(
      ofLongPieces: (count + block - 1) / block, stripes: stripes, threads: threads,
      checkpoint: { (done) throws(Failure) in try checkpoint(done * block) },
      scratch: scratch, sums: sums
    ) { piece, scratch, sums, isCancelled in
      let first = piece * block
      for index in first..<min(count, first + block) {
        if index > first, isCancelled() { return }
        body(index, &scratch, &sums)
      }
    }
  }
}

extension [[Double]] {
  /// The sums of the numbers at each place, of as many as `count`.
  func summed(count: Int) -> [Double] {
    reduce(into: [Double](repeating: 0, count: count)) { total, part in
      for place in total.indices { total[place] += part[place] }
    }
  }
}

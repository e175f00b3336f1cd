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
    if pieces > 0 { try checkpoint(0) }
    let stripes = min(stripes, pieces)
    let nextStripe = Atomic(0)
    let done = Atomic(0)
    let isStopped = Atomic(false)
    var results = [Sums?](repeating: nil, count: stripes)
    var failure: Failure?
    func check() {
      guard !isStopped.load(ordering: .relaxed) else { return }
      do throws(Failure) {
        try checkpoint(min(done.load(ordering: .relaxed), pieces - 1))
      } catch {
        failure = error
        isStopped.store(true, ordering: .relaxed)
      }
    }
    unsafe results.withUnsafeMutableBufferPointer { results in
      let slots = unsafe results
      let work = { (thread: Int) in
        var memory = scratch()
        while true {
          let stripe = nextStripe.add(1, ordering: .relaxed).oldValue
          guard stripe < stripes else { return }
          var total = sums()
          for piece in stride(from: stripe, to: pieces, by: stripes) {
            if thread == 0, stripe + piece > 0 { check() }
            guard !isStopped.load(ordering: .relaxed) else { return }
            body(piece, &memory, &total)
            done.add(1, ordering: .relaxed)
          }
          unsafe slots[stripe] = total
        }
      }
      fork(max(1, min(threads, stripes)), work, waiting: check)
    }
    if let failure { throw failure }
    return results.compactMap(\.self)
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
      ofPieces: (count + block - 1) / block, stripes: stripes, threads: threads,
      checkpoint: { (done) throws(Failure) in try checkpoint(done * block) },
      scratch: scratch, sums: sums
    ) { piece, scratch, sums in
      for index in piece * block..<min(count, (piece + 1) * block) { body(index, &scratch, &sums) }
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

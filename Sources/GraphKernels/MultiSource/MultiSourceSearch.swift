import Synchronization

/// Breadth-first search from 512 sources at once.
struct MultiSourceSearch {
  /// In the row of a vertex: those from which lanes arrive at it.
  let pulled: CSRGraph

  /// In the row of a vertex: those at which its lanes arrive.
  let pushed: CSRGraph
  let batches: SourceBatches

  /// After so many rounds a batch is searched source by source.
  var mostRounds = SourceSet.laneCount

  /// In graphs of more vertices all threads work at one batch.
  var mostVerticesApart = 1 << 17

  /// The working memory of a thread; indexed by vertex.
  struct Memory: ~Copyable {
    /// The lanes that arrived in the last round, and those of this round.
    var front, next: AlignedBuffer<SourceSet>

    /// The lanes that have arrived.
    var seen: AlignedBuffer<SourceSet>
    var queue: SingleSourceSearch

    /// Whether anything arrived in the first round.
    var isReached: AlignedBuffer<Bool>

    init(vertexCount: Int) {
      front = AlignedBuffer(repeating: .zero, count: vertexCount)
      next = AlignedBuffer(repeating: .zero, count: vertexCount)
      seen = AlignedBuffer(repeating: .zero, count: vertexCount)
      queue = SingleSourceSearch(vertexCount: vertexCount)
      isReached = AlignedBuffer(repeating: false, count: vertexCount)
    }
  }

  func sums<Failure: Error>(
    threads: Int, checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [DistanceSums] {
    let count = pulled.vertexCount
    let empty = [DistanceSums](repeating: DistanceSums(), count: count)
    let checkpoint = { (done: Int) throws(Failure) in try checkpoint(done * SourceSet.laneCount) }
    guard count <= mostVerticesApart else {
      return try sumsOfOneBatchAtATime(threads: threads, checkpoint: checkpoint)
    }
    let stripes = try Parallel.sums(
      ofPieces: batches.count, stripes: 16, threads: threads, checkpoint: checkpoint,
      scratch: { Memory(vertexCount: count) }, sums: { empty }
    ) { batch, memory, sums in
      sweep(batches.segments(of: batch), &memory, &sums, threads: 1) {}
    }
    guard var total = stripes.first else { return empty }
    for stripe in stripes.dropFirst() {
      for vertex in total.indices { total[vertex] = total[vertex] + stripe[vertex] }
    }
    return total
  }

  /// In a large graph all threads work at one batch, so that they share the lanes in the cache.
  private func sumsOfOneBatchAtATime<Failure: Error>(
    threads: Int, checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [DistanceSums] {
    var sums = [DistanceSums](repeating: DistanceSums(), count: pulled.vertexCount)
    var memory = Memory(vertexCount: pulled.vertexCount)
    for batch in 0..<batches.count {
      let checkpoint = { () throws(Failure) in try checkpoint(batch) }
      try sweep(
        batches.segments(of: batch), &memory, &sums, threads: threads, checkpoint: checkpoint)
    }
    return sums
  }

  /// Searches from the sources of one batch; `checkpoint` is called before each round.
  private func sweep<Failure: Error>(
    _ segments: [SourceBatches.Segment], _ memory: inout Memory, _ sums: inout [DistanceSums],
    threads: Int, checkpoint: () throws(Failure) -> Void
  ) throws(Failure) {
    for segment in segments {
      let lanes = unsafe MultiSourceSweep(self, segment, memory, sums: nil, distance: 0)
      _ = inBlocks(segment, threads: threads) { unsafe lanes.start($0) }
    }
    var distance = 1
    var isGrowing = true
    while isGrowing, distance <= mostRounds {
      try checkpoint()
      isGrowing = false
      for segment in segments {
        let hasGrown = unsafe sums.withUnsafeMutableBufferPointer { sums in
          let lanes = unsafe MultiSourceSweep(self, segment, memory, sums: sums, distance: distance)
          if distance == 1 { unsafe lanes.push() }
          return inBlocks(segment, threads: threads) {
            distance == 1 ? unsafe lanes.countFirst($0) : unsafe lanes.pull($0)
          }
        }
        isGrowing = isGrowing || hasGrown
      }
      swap(&memory.front, &memory.next)
      distance += 1
    }
    guard isGrowing else { return }
    for place in segments.flatMap(\.sources) {
      try checkpoint()
      memory.queue.add(from: batches.sources[place], in: pushed, beyond: mostRounds, to: &sums)
    }
  }

  /// Runs `body` for blocks of the places of a component, and says whether it was true of any.
  private func inBlocks(
    _ segment: SourceBatches.Segment, threads: Int, _ body: (Range<Int>) -> Bool
  ) -> Bool {
    guard threads > 1 else { return body(segment.component) }
    let blocks = batches.blocks(of: segment.component)
    let found = Atomic(false)
    Parallel.forEach(blocks.count, threads: threads) { block in
      if body(blocks[block]) { found.store(true, ordering: .relaxed) }
    }
    return found.load(ordering: .relaxed)
  }
}

/// The pieces Brandes' algorithm is done in: sources of large components eight at a time, others and
/// those of great distances one at a time.
struct BrandesSearch {
  private let task: BrandesTask
  private let sources: [CSRGraph.Vertex]

  /// Sources that are searched from together, and whether by lanes.
  private let pieces: [(sources: Range<Int>, byLanes: Bool)]

  /// The working memory of a thread.
  private struct Memory: ~Copyable {
    var lanes: MultiSourceBrandes
    var queue: SingleSourceBrandes<Double>
    var scaledQueue: SingleSourceBrandes<ScaledCount>?
  }

  init(_ task: BrandesTask, _ components: Components) {
    self.task = task
    let large = task.sources.filter {
      components.sizes[Int(components.labels[Int($0)])] * 8 >= task.members.count
    }
    let small = task.sources.filter {
      components.sizes[Int(components.labels[Int($0)])] * 8 < task.members.count
    }
    sources = large + small
    let block = min(MultiSourceBrandes.sourcesAtOnce, (large.count / 4 + 7) / 8 * 8)
    pieces =
      Self.ranges(0..<large.count, of: max(8, block)).map { ($0, true) }
      + Self.ranges(large.count..<sources.count, of: 16).map { ($0, false) }
  }

  /// Returns the dependencies of all sources on each vertex, indexed by vertex.
  func sums<Failure: Error>(
    threads: Int, checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    let count = task.outgoing.vertexCount
    return try Parallel.sums(
      ofLongPieces: pieces.count, stripes: count > 1 << 18 ? 8 : count > 1 << 16 ? 16 : 32,
      threads: threads,
      checkpoint: { (done) throws(Failure) in try checkpoint(done * sources.count / pieces.count) },
      scratch: {
        Memory(lanes: MultiSourceBrandes(task), queue: SingleSourceBrandes(vertexCount: count))
      },
      sums: { [Double](repeating: 0, count: count) }
    ) { piece, memory, sums, isCancelled in
      let (range, byLanes) = pieces[piece]
      if byLanes, memory.lanes.add(sources[range], of: task, to: &sums, unless: isCancelled) {
        return
      }
      for source in sources[range] where !isCancelled() { addByQueue(source, &memory, &sums) }
    }.summed(count: count)
  }

  private func addByQueue(
    _ source: CSRGraph.Vertex, _ memory: inout Memory, _ sums: inout [Double]
  ) {
    if memory.queue.add(source, of: task, to: &sums) { return }
    var queue =
      memory.scaledQueue.take() ?? SingleSourceBrandes<ScaledCount>(vertexCount: task.ends.count)
    _ = queue.add(source, of: task, to: &sums)
    memory.scaledQueue = queue
  }

  private static func ranges(_ whole: Range<Int>, of size: Int) -> [Range<Int>] {
    stride(from: whole.lowerBound, to: whole.upperBound, by: size).map {
      $0..<min(whole.upperBound, $0 + size)
    }
  }
}

/// When each of 64 sources arrives at each vertex.
struct MultiSourceArrivals {
  /// Deeper searches are left to the queue.
  static let mostRounds = 32

  /// The sources that arrive, a bit each; indexed by round and vertex.
  private(set) var sets: [UInt64] = []

  /// The number of rounds in which sources arrive, the start among them.
  private(set) var roundCount = 0
  private var seen: [UInt64]

  /// One bit for each source.
  private var all: UInt64 = 0

  init(vertexCount: Int) { seen = [UInt64](repeating: 0, count: vertexCount) }

  /// Searches from up to 64 sources, against the arcs of the incoming graph.
  ///
  /// - Returns: Whether the search came to an end; `false` when distances are too great, so that
  ///   rounds would be many, or path counts might pass the greatest number.
  mutating func search(from sources: ArraySlice<CSRGraph.Vertex>, in task: BrandesTask) -> Bool {
    let count = task.incoming.vertexCount
    start(from: sources, task.members)
    roundCount = 1
    while pull(task) {
      roundCount += 1
      if roundCount >= Self.mostRounds || roundCount * count > 1 << 25 { return false }
    }
    return true
  }

  private mutating func start(
    from sources: ArraySlice<CSRGraph.Vertex>, _ members: [CSRGraph.Vertex]
  ) {
    if sets.isEmpty { sets = seen }
    for member in members {
      seen[Int(member)] = 0
      sets[Int(member)] = 0
    }
    for (lane, source) in sources.enumerated() {
      seen[Int(source)] = 1 << UInt64(lane)
      sets[Int(source)] = 1 << UInt64(lane)
    }
    all = sources.count == 64 ? ~0 : (1 << UInt64(sources.count)) - 1
  }

  /// Computes one round more, and says whether anything arrived in it.
  private mutating func pull(_ task: BrandesTask) -> Bool {
    let count = task.incoming.vertexCount
    if sets.count == roundCount * count {
      sets.append(contentsOf: repeatElement(0, count: count))
    }
    return Self.pull(
      task, front: (roundCount - 1) * count, next: roundCount * count, all, &sets, &seen)
  }

  private static func pull(
    _ task: BrandesTask, front: Int, next: Int, _ all: UInt64, _ sets: inout [UInt64],
    _ seen: inout [UInt64]
  ) -> Bool {
    let (rowStarts, heads) = (task.incoming.rowStarts.span, task.incoming.heads.span)
    let members = task.members.span
    var sets = sets.mutableSpan
    var seen = seen.mutableSpan
    var hasArrivals = false
    for index in members.indices {
      let vertex = Int(members[index])
      let open = all & ~seen[vertex]
      var got: UInt64 = 0
      if open != 0 {
        for arc in rowStarts[vertex]..<rowStarts[vertex + 1] {
          unsafe got |= sets[unchecked: front &+ Int(heads[unchecked: arc])]
        }
        got &= open
      }
      sets[next + vertex] = got
      seen[vertex] |= got
      hasArrivals = hasArrivals || got != 0
    }
    return hasArrivals
  }
}

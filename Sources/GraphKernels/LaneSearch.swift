/// Breadth-first search from 512 sources at once.
struct LaneSearch {
  /// In the row of a vertex: those from which lanes arrive at it.
  let pulled: CSRGraph

  /// In the row of a vertex: those at which its lanes arrive.
  let pushed: CSRGraph
  let batches: SourceBatches

  /// After so many rounds a batch is searched source by source.
  var mostRounds = LaneSet.laneCount

  /// The working memory of a thread; indexed by vertex.
  struct Memory: ~Copyable {
    /// The lanes that arrived in the last round, and those of this round.
    var front, next: AlignedBuffer<LaneSet>

    /// The lanes that have arrived.
    var seen: AlignedBuffer<LaneSet>
    var queue: DistanceQueue

    init(vertexCount: Int) {
      front = AlignedBuffer(repeating: .zero, count: vertexCount)
      next = AlignedBuffer(repeating: .zero, count: vertexCount)
      seen = AlignedBuffer(repeating: .zero, count: vertexCount)
      queue = DistanceQueue(vertexCount: vertexCount)
    }
  }

  func sums<Failure: Error>(
    threads: Int, checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [DistanceSums] {
    let count = pulled.vertexCount
    let empty = [DistanceSums](repeating: DistanceSums(), count: count)
    let stripes = try Parallel.sums(
      ofPieces: batches.count, stripes: count > 1 << 17 ? 8 : 16, threads: threads,
      checkpoint: { (done) throws(Failure) in try checkpoint(done * LaneSet.laneCount) },
      scratch: { Memory(vertexCount: count) }, sums: { empty }
    ) { batch, memory, sums in
      let segments = batches.segments(of: batch)
      sweep(segments, &memory, &sums)
    }
    guard var total = stripes.first else { return empty }
    for stripe in stripes.dropFirst() {
      for vertex in total.indices { total[vertex] = total[vertex] + stripe[vertex] }
    }
    return total
  }

  /// Searches from the sources of one batch.
  private func sweep(
    _ segments: [SourceBatches.Segment], _ memory: inout Memory, _ sums: inout [DistanceSums]
  ) {
    for segment in segments { start(segment, &memory) }
    var distance = 1
    var isGrowing = true
    while isGrowing, distance <= mostRounds {
      isGrowing = false
      for segment in segments {
        let hasGrown =
          distance == 1
          ? pushFirst(segment, &memory, &sums)
          : pull(segment, &memory, &sums, distance: distance)
        isGrowing = isGrowing || hasGrown
      }
      swap(&memory.front, &memory.next)
      distance += 1
    }
    guard isGrowing else { return }
    for place in segments.flatMap(\.sources) {
      memory.queue.add(from: batches.members[place], in: pushed, beyond: mostRounds, to: &sums)
    }
  }

  private func start(_ segment: SourceBatches.Segment, _ memory: inout Memory) {
    for place in segment.component {
      let vertex = Int(batches.members[place])
      unsafe memory.front.elements[vertex] = .zero
      unsafe memory.next.elements[vertex] = .zero
      unsafe memory.seen.elements[vertex] = .zero
    }
  }

  /// The first round: each source goes to its neighbours.
  private func pushFirst(
    _ segment: SourceBatches.Segment, _ memory: inout Memory, _ sums: inout [DistanceSums]
  ) -> Bool {
    let first = segment.sources.lowerBound & ~(LaneSet.laneCount - 1)
    for place in segment.sources {
      let source = batches.members[place]
      unsafe memory.seen.elements[Int(source)].insert(lane: place - first)
      for arc in pushed.arcs(leaving: source) where pushed.heads[arc] != source {
        unsafe memory.next.elements[Int(pushed.heads[arc])].insert(lane: place - first)
      }
    }
    var isGrowing = false
    for place in segment.component {
      let vertex = Int(batches.members[place])
      let got = unsafe memory.next.elements[vertex]
      guard !got.isEmpty else { continue }
      unsafe memory.seen.elements[vertex] |= got
      sums[vertex].add(got.laneTotal, at: 1, inverse: 1)
      isGrowing = true
    }
    return isGrowing
  }

  /// A later round: each vertex takes what arrived at those who lead to it.
  private func pull(
    _ segment: SourceBatches.Segment, _ memory: inout Memory, _ sums: inout [DistanceSums],
    distance: Int
  ) -> Bool {
    let (all, inverse) = (segment.lanes, 1 / Double(distance))
    let (rowStarts, heads) = (pulled.rowStarts.span, pulled.heads.span)
    let members = batches.members.span
    let front = unsafe memory.front.elements.span
    var next = unsafe memory.next.elements.mutableSpan
    var seen = unsafe memory.seen.elements.mutableSpan
    var totals = sums.mutableSpan
    var isGrowing = false
    for place in segment.component {
      let vertex = Int(members[place])
      let open = all & ~seen[vertex]
      if open.isEmpty {
        next[vertex] = .zero
        continue
      }
      var got = LaneSet.zero
      var arc = rowStarts[vertex]
      let end = rowStarts[vertex + 1]
      while arc < end {
        let stop = min(end, arc &+ 8)
        while arc < stop {
          unsafe got |= front[unchecked: Int(heads[unchecked: arc])]
          arc &+= 1
        }
        if (open & ~got).isEmpty { break }
      }
      got &= open
      next[vertex] = got
      if got.isEmpty { continue }
      isGrowing = true
      seen[vertex] |= got
      totals[vertex].add(got.laneTotal, at: distance, inverse: inverse)
    }
    return isGrowing
  }
}

/// The vertices with arcs, component by component, dealt out in batches of sources.
///
/// A batch is swept only over the components that its sources are in, and a vertex is done with it
/// once the sources of its own component have arrived.
struct SourceBatches {
  /// The part of a batch that lies in one component.
  struct Segment {
    /// The places in `sources` of those in this segment.
    let sources: Range<Int>

    /// The lanes of these sources in their batch.
    let lanes: SourceSet

    /// All places of the component.
    let component: Range<Int>
  }

  /// The vertices by component, ascending in each; vertices without arcs are left out.
  let members: [CSRGraph.Vertex]

  /// The same vertices in the order in which they are dealt out: by component, those of like
  /// neighbors together.
  let sources: [CSRGraph.Vertex]

  /// Where each component starts in `members`, and their number.
  private let starts: [Int]

  /// Places at which `members` is cut into blocks of about as many arcs each.
  private let cuts: [Int]

  init(_ graph: CSRGraph, _ components: Components) {
    var starts = [0]
    for size in components.sizes { starts.append(starts[starts.count - 1] + (size > 1 ? size : 0)) }
    var next = starts
    var members = [CSRGraph.Vertex](repeating: 0, count: starts[starts.count - 1])
    for vertex in graph.vertices {
      let component = Int(components.labels[Int(vertex)])
      guard components.sizes[component] > 1 else { continue }
      members[next[component]] = vertex
      next[component] += 1
    }
    self.members = members
    sources = Self.ordered(members, graph, starts)
    var cuts: [Int] = []
    var work = 0
    for (place, member) in members.enumerated() {
      work += graph.arcs(leaving: member).count + 8
      guard work >= (graph.arcCount + 8 * members.count) / 64 else { continue }
      cuts.append(place + 1)
      work = 0
    }
    self.cuts = cuts
    self.starts = starts.enumerated().filter {
      $0.offset == 0 || $0.element > starts[$0.offset - 1]
    }
    .map(\.element)
  }

  /// The members of each component in the order of their two least neighbors.
  ///
  /// Where vertices are numbered by falling degree, sources of one batch then share their hubs, and
  /// all of them arrive together.
  private static func ordered(
    _ members: [CSRGraph.Vertex], _ graph: CSRGraph, _ starts: [Int]
  ) -> [CSRGraph.Vertex] {
    let limit = CSRGraph.Vertex.max
    var keyed = members.map { member in
      var (first, second) = (limit, limit)
      for arc in graph.arcs(leaving: member) {
        let head = graph.heads[arc]
        if head < first { (first, second) = (head, first) } else if head < second { second = head }
      }
      return (UInt64(first) << 32 | UInt64(second), member)
    }
    for (start, end) in zip(starts, starts.dropFirst()) where end > start {
      keyed[start..<end].sort { $0 < $1 }
    }
    return keyed.map(\.1)
  }

  /// The places of a component in blocks of about as many arcs each.
  func blocks(of component: Range<Int>) -> [Range<Int>] {
    var start = component.lowerBound
    var blocks: [Range<Int>] = []
    for cut in cuts where component.contains(cut) && cut > start {
      blocks.append(start..<cut)
      start = cut
    }
    return blocks + [start..<component.upperBound]
  }

  /// The number of batches.
  var count: Int { (members.count + SourceSet.laneCount - 1) / SourceSet.laneCount }

  /// The segments of batch number `batch`, in order.
  func segments(of batch: Int) -> [Segment] {
    let first = batch * SourceSet.laneCount
    let end = min(members.count, first + SourceSet.laneCount)
    var segments: [Segment] = []
    var place = first
    var component = lastStart(notAbove: first)
    while place < end {
      let sources = place..<min(end, starts[component + 1])
      segments.append(
        Segment(
          sources: sources,
          lanes: .lanes(sources.lowerBound - first..<sources.upperBound - first),
          component: starts[component]..<starts[component + 1]))
      place = sources.upperBound
      component += 1
    }
    return segments
  }

  /// The number of the component that the place lies in.
  private func lastStart(notAbove place: Int) -> Int {
    (0..<starts.count - 1).partitioningIndex { starts[$0 + 1] > place }
  }
}

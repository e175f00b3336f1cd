/// Dijkstra's search from both ends, in whole numbers.
struct WholeMeeting: Sendable {
  typealias Vertex = CSRGraph.Vertex

  /// What grows from one end.
  struct Side {
    let costs: WholeCosts

    /// What the search's stamp lacks to 2^31 in the upper half, the cost in the lower.
    ///
    /// Labels of earlier searches are greater than any of this one. Indexed by vertex.
    var labels: [UInt64]

    /// The vertex before each, -1 at the end it grows from; indexed by vertex.
    var parents: [Vertex]

    /// Vertices on their way out of a bucket.
    var tails: [Vertex] = []
    var batch = ArcBatch()

    init(_ costs: WholeCosts) {
      self.costs = costs
      labels = [UInt64](onLargePages: WholeCosts.unreached, count: costs.rowStarts.count - 1)
      parents = [Vertex](onLargePages: -1, count: labels.count)
    }
  }

  /// The vertex at which the sides meet, and the cost of the way through it.
  private struct Meeting {
    var vertex: Vertex = -1
    var cost = UInt64(UInt32.max)
  }

  private var forwards: Side
  private var backwards: Side
  private var stamp: Int32 = 0

  init(_ forwards: WholeCosts, _ backwards: WholeCosts) {
    self.forwards = Side(forwards)
    self.backwards = Side(backwards)
  }

  mutating func meet(_ source: Vertex, _ goal: Vertex) -> CostSearch.Way? {
    begin()
    let base = UInt64(Int32.max - stamp) << 32
    var near = forwards.plant(source, base)
    var far = backwards.plant(goal, base)
    let shift = forwards.costs.shift
    var best = Meeting()
    while near.waiting > 0, far.waiting > 0, UInt64(near.first + far.first) << shift < best.cost {
      if near.first <= far.first {
        let ahead = UInt64(far.first) << shift
        Self.settle(&near, &forwards, besides: backwards.labels, ahead, base, &best)
      } else {
        let ahead = UInt64(near.first) << shift
        Self.settle(&far, &backwards, besides: forwards.labels, ahead, base, &best)
      }
    }
    guard best.vertex >= 0 else { return nil }
    let head = Array(forwards.way(from: best.vertex).reversed())
    return (head + backwards.way(from: best.vertex).dropFirst(), Double(best.cost))
  }

  private mutating func begin() {
    if stamp == .max {
      stamp = 0
      for vertex in forwards.labels.indices {
        forwards.labels[vertex] = WholeCosts.unreached
        backwards.labels[vertex] = WholeCosts.unreached
      }
    }
    stamp += 1
  }

  /// Settles the vertices of the first bucket of a side and sees which the other side has reached.
  ///
  /// A vertex that costs so much that no way through it can be better is not followed.
  private static func settle(
    _ buckets: inout VertexBuckets, _ side: inout Side, besides others: [UInt64], _ ahead: UInt64,
    _ base: UInt64, _ best: inout Meeting
  ) {
    let costs = side.costs
    let (rowStarts, arcs, shift) = (costs.rowStarts.span, costs.arcs.span, costs.shift)
    let bucket = buckets.takeFirst(&side.tails)
    func keep(_ tails: inout [Vertex], waitingBy labels: [UInt64]) {
      let labels = labels.span
      tails.keep { (labels[Int($0)] &- base) >> shift == bucket }
    }
    keep(&side.tails, waitingBy: side.labels)
    let tails = side.tails
    func settle(
      _ part: ArraySlice<Vertex>, _ labels: inout [UInt64], _ parents: inout [Vertex],
      _ batch: inout ArcBatch
    ) {
      batch.reserve(part, costs)
      var labels = labels.mutableSpan
      var parents = parents.mutableSpan
      var steps = batch.steps.mutableSpan
      let others = others.span
      var count = 0
      for tail in part {
        let label = labels[Int(tail)]
        let met = label &- base &+ (others[Int(tail)] &- base)
        if others[Int(tail)] >> 32 == base >> 32, met < best.cost {
          best = Meeting(vertex: tail, cost: met)
        }
        for arc in rowStarts[Int(tail)]..<rowStarts[Int(tail) + 1] {
          let head = Vertex(truncatingIfNeeded: arcs[arc])
          let longer = label &+ arcs[arc] >> 32
          steps[count] = ArcBatch.Step(label: longer, tail: tail, head: head)
          count &+= Int((longer &- labels[Int(head)]) >> 63)
        }
      }
      let limit = base &+ (best.cost > ahead ? best.cost &- ahead : 0)
      for place in 0..<count {
        let step = steps[place]
        let (new, old) = (step.label, labels[Int(step.head)])
        guard new < old, new < limit else { continue }
        labels[Int(step.head)] = new
        parents[Int(step.head)] = step.tail
        let next = (new &- base) >> shift
        if (old &- base) >> shift != next { buckets.insert(step.head, into: next) }
      }
    }
    for start in stride(from: 0, to: tails.count, by: ArcBatch.size) {
      let part = tails[start..<min(start + ArcBatch.size, tails.count)]
      settle(part, &side.labels, &side.parents, &side.batch)
    }
  }
}

extension WholeMeeting.Side {
  typealias Vertex = CSRGraph.Vertex

  /// - Returns: The queue of this side.
  mutating func plant(_ root: Vertex, _ base: UInt64) -> VertexBuckets {
    labels[Int(root)] = base
    parents[Int(root)] = -1
    var buckets = VertexBuckets(costs.bucketCount)
    buckets.insert(root, into: 0)
    return buckets
  }

  /// The vertices from one that was reached to the end this side grows from.
  func way(from vertex: Vertex) -> [Vertex] {
    var vertices = [vertex]
    while case let parent = parents[Int(vertices[vertices.count - 1])], parent >= 0 {
      vertices.append(parent)
    }
    return vertices
  }
}

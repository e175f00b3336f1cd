/// Dijkstra's search from both ends, in whole numbers.
struct WholeMeeting: Sendable {
  typealias Vertex = CSRGraph.Vertex

  /// What grows from one end.
  struct Side {
    let costs: WholeCosts

    /// The complement of the search's stamp in the upper half, the cost in the lower.
    ///
    /// Labels of earlier searches are greater than any of this one. Indexed by vertex.
    var labels: [UInt64]

    /// The vertex before each, -1 at the end it grows from; indexed by vertex.
    var parents: [Vertex]
    var buckets: VertexBuckets

    /// Vertices on their way out of a bucket.
    var tails: [Vertex] = []

    init(_ costs: WholeCosts) {
      self.costs = costs
      labels = [UInt64](repeating: .max, count: costs.rowStarts.count - 1)
      parents = [Vertex](repeating: -1, count: labels.count)
      buckets = VertexBuckets(costs.bucketCount)
    }

    /// What waits costs at least this.
    var leastCost: UInt64 { UInt64(buckets.first) << costs.shift }
  }

  /// The vertex at which the sides meet, and the cost of the way through it.
  private struct Meeting {
    var vertex: Vertex = -1
    var cost = UInt64(UInt32.max)
  }

  private var forwards: Side
  private var backwards: Side
  private var stamp: UInt32 = 0

  init(_ forwards: WholeCosts, _ backwards: WholeCosts) {
    self.forwards = Side(forwards)
    self.backwards = Side(backwards)
  }

  mutating func meet(_ source: Vertex, _ goal: Vertex) -> CostSearch.Way? {
    begin()
    let base = UInt64(~stamp) << 32
    forwards.plant(source, base)
    backwards.plant(goal, base)
    var best = Meeting()
    while forwards.buckets.waiting > 0, backwards.buckets.waiting > 0,
      forwards.leastCost + backwards.leastCost < best.cost
    {
      if forwards.leastCost <= backwards.leastCost {
        Self.settle(&forwards, besides: backwards, base, &best)
      } else {
        Self.settle(&backwards, besides: forwards, base, &best)
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
        forwards.labels[vertex] = .max
        backwards.labels[vertex] = .max
      }
    }
    stamp += 1
  }

  /// Settles the vertices of the first bucket of a side and sees which the other side has reached.
  ///
  /// A vertex that costs so much that no way through it can be better is not followed.
  private static func settle(
    _ side: inout Side, besides other: Side, _ base: UInt64, _ best: inout Meeting
  ) {
    let (costs, ahead) = (side.costs, other.leastCost)
    let (rowStarts, arcs, shift) = (costs.rowStarts.span, costs.arcs.span, costs.shift)
    let bucket = side.buckets.takeFirst(&side.tails)
    let tails = side.tails
    func settle(_ labels: inout [UInt64], _ parents: inout [Vertex], _ buckets: inout VertexBuckets)
    {
      var labels = labels.mutableSpan
      var parents = parents.mutableSpan
      let others = other.labels.span
      for tail in tails {
        let label = labels[Int(tail)]
        guard (label &- base) >> shift == bucket else { continue }
        let met = label &- base &+ (others[Int(tail)] &- base)
        if others[Int(tail)] >> 32 == base >> 32, met < best.cost {
          best = Meeting(vertex: tail, cost: met)
        }
        let limit = base &+ (best.cost > ahead ? best.cost &- ahead : 0)
        for arc in rowStarts[Int(tail)]..<rowStarts[Int(tail) + 1] {
          let head = Vertex(truncatingIfNeeded: arcs[arc])
          let longer = label &+ arcs[arc] >> 32
          let old = labels[Int(head)]
          guard longer < old, longer < limit else { continue }
          labels[Int(head)] = longer
          parents[Int(head)] = tail
          let next = (longer &- base) >> shift
          if (old &- base) >> shift != next { buckets.insert(head, into: next) }
        }
      }
    }
    settle(&side.labels, &side.parents, &side.buckets)
  }
}

extension WholeMeeting.Side {
  typealias Vertex = CSRGraph.Vertex

  mutating func plant(_ root: Vertex, _ base: UInt64) {
    labels[Int(root)] = base
    parents[Int(root)] = -1
    buckets.removeAll()
    buckets.insert(root, into: 0)
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

/// The arcs of a graph whose costs are whole numbers, each with its cost in eight bytes.
///
/// Sums of costs are then exact in 32 bits, and a label is one word: the sum in its upper half, what
/// decides among equal sums in its lower.
struct WholeCosts: Sendable {
  typealias Vertex = CSRGraph.Vertex

  let rowStarts: [Int]

  /// The cost of each arc in the upper half, its head in the lower; indexed by arc.
  let arcs: [UInt64]

  /// Buckets are `1 << shift` wide, which is no more than the least cost.
  let shift: UInt64

  /// A power of two: so many buckets can be in use at the same time.
  let bucketCount: Int

  /// Packs the arcs, or returns `nil` where a sum may not fit.
  ///
  /// - Precondition: Costs are finite and not negative.
  /// - Complexity: O(A) time, 8 bytes an arc.
  init?(_ graph: CSRGraph, _ costs: [Double], _ range: CostRange) {
    guard !costs.isEmpty, range.suitsBuckets, range.least >= 1,
      range.greatest * Double(graph.vertexCount) < 0x1p32
    else { return nil }
    var areWhole = true
    let arcs = unsafe [UInt64](unsafeUninitializedCapacity: graph.arcCount) { packed, count in
      let (heads, costs) = (graph.heads.span, costs.span)
      for arc in heads.indices {
        let cost = UInt64(costs[arc])
        areWhole = areWhole && Double(cost) == costs[arc]
        unsafe packed[arc] = cost << 32 | UInt64(UInt32(bitPattern: heads[arc]))
      }
      count = heads.count
    }
    guard areWhole else { return nil }
    rowStarts = graph.rowStarts
    self.arcs = arcs
    let exponent = Int(range.least).bitWidth - 1 - Int(range.least).leadingZeroBitCount
    shift = UInt64(exponent)
    let ahead = Int(range.greatest) >> exponent + 1
    bucketCount = 1 << (Int.bitWidth - ahead.leadingZeroBitCount)
  }
}

/// Vertices that wait in buckets which are used in turn.
struct VertexBuckets: Sendable {
  private var slots: [[CSRGraph.Vertex]]
  private(set) var waiting = 0

  /// The first bucket that may hold any, counted from cost 0.
  private(set) var first = 0

  /// - Parameter count: A power of two.
  init(_ count: Int) { slots = [[CSRGraph.Vertex]](repeating: [], count: count) }

  mutating func insert(_ vertex: CSRGraph.Vertex, into bucket: UInt64) {
    slots[Int(truncatingIfNeeded: bucket) & (slots.count &- 1)].append(vertex)
    waiting &+= 1
  }

  /// Exchanges the first bucket that holds any for an empty one.
  ///
  /// - Returns: The number of the bucket.
  mutating func takeFirst(_ vertices: inout [CSRGraph.Vertex]) -> UInt64 {
    while slots[first & (slots.count - 1)].isEmpty { first += 1 }
    vertices.removeAll(keepingCapacity: true)
    swap(&vertices, &slots[first & (slots.count - 1)])
    waiting -= vertices.count
    first += 1
    return UInt64(first - 1)
  }

  mutating func removeAll() {
    if waiting > 0 {
      for slot in slots.indices { slots[slot].removeAll(keepingCapacity: true) }
    }
    (waiting, first) = (0, 0)
  }
}

extension WholeCosts {
  /// What ``labels(from:)`` returns.
  struct Labels: Sendable {
    /// The sum of the costs in the upper half, the number of arcs in the lower, all ones out of
    /// reach; indexed by vertex.
    var keys: [UInt64]

    /// The vertex before each, -1 for the root and out of reach; indexed by vertex.
    var parents: [Vertex]
  }

  /// Labels every vertex with what it costs to reach it, and with how few arcs.
  ///
  /// Buckets are no wider than the least cost: vertices in the first one cannot become cheaper through
  /// one another. A vertex waits in the bucket of its label; where it had waited before it is passed
  /// over.
  ///
  /// - Complexity: O(V + A) time, 12 bytes a vertex.
  func labels(from root: Vertex) -> Labels {
    let count = rowStarts.count - 1
    var labels = Labels(
      keys: [UInt64](repeating: .max, count: count), parents: [Vertex](repeating: -1, count: count))
    labels.keys[Int(root)] = 0
    var buckets = VertexBuckets(bucketCount)
    buckets.insert(root, into: 0)
    search(&labels.keys, &labels.parents, &buckets)
    return labels
  }

  private func search(
    _ keys: inout [UInt64], _ parents: inout [Vertex], _ buckets: inout VertexBuckets
  ) {
    let (rowStarts, arcs, shift) = (rowStarts.span, arcs.span, shift + 32)
    var keys = keys.mutableSpan
    var parents = parents.mutableSpan
    var tails: [Vertex] = []
    while buckets.waiting > 0 {
      let bucket = buckets.takeFirst(&tails)
      for tail in tails {
        let key = keys[Int(tail)]
        guard key >> shift == bucket else { continue }
        for arc in rowStarts[Int(tail)]..<rowStarts[Int(tail) + 1] {
          let head = Vertex(truncatingIfNeeded: arcs[arc])
          let longer = key &+ ((arcs[arc] | 0xFFFF_FFFF) ^ 0xFFFF_FFFE)
          let old = keys[Int(head)]
          guard longer < old else { continue }
          keys[Int(head)] = longer
          parents[Int(head)] = tail
          if longer >> shift != old >> shift { buckets.insert(head, into: longer >> shift) }
        }
      }
    }
  }
}

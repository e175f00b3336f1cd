/// The arcs of a graph whose costs are whole numbers, each with its cost in eight bytes.
///
/// Sums of costs are then exact in 31 bits, and a label is one word: the sum in its upper half, what
/// decides among equal sums in its lower.
struct WholeCosts: Sendable {
  typealias Vertex = CSRGraph.Vertex

  /// More than any label: of two labels the lesser is seen by the sign of their difference.
  static let unreached = UInt64(Int64.max)

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
      range.greatest * Double(graph.vertexCount) < 0x1p31
    else { return nil }
    var areWhole = true
    let arcs = unsafe [UInt64](unsafeUninitializedCapacity: graph.arcCount) { packed, count in
      unsafe packed.askForLargePages()
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

extension WholeCosts {
  /// What ``labels(from:)`` returns.
  struct Labels: Sendable {
    /// The sum of the costs in the upper half, the number of arcs in the lower; indexed by vertex.
    ///
    /// ``WholeCosts/unreached`` out of reach.
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
      keys: [UInt64](onLargePages: Self.unreached, count: count),
      parents: [Vertex](onLargePages: -1, count: count))
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
    var (tails, batch): ([Vertex], ArcBatch) = ([], ArcBatch())
    while buckets.waiting > 0 {
      let bucket = buckets.takeFirst(&tails)
      tails.keep { keys[Int($0)] >> shift == bucket }
      for start in stride(from: 0, to: tails.count, by: ArcBatch.size) {
        let part = tails[start..<min(start + ArcBatch.size, tails.count)]
        batch.reserve(part, self)
        var steps = batch.steps.mutableSpan
        var count = 0
        for tail in part {
          let key = keys[Int(tail)]
          for arc in rowStarts[Int(tail)]..<rowStarts[Int(tail) + 1] {
            let head = Vertex(truncatingIfNeeded: arcs[arc])
            let longer = key &+ ((arcs[arc] | 0xFFFF_FFFF) ^ 0xFFFF_FFFE)
            steps[count] = ArcBatch.Step(label: longer, tail: tail, head: head)
            count &+= Int((longer &- keys[Int(head)]) >> 63)
          }
        }
        for place in 0..<count {
          let step = steps[place]
          let (new, old) = (step.label, keys[Int(step.head)])
          guard new < old else { continue }
          keys[Int(step.head)] = new
          parents[Int(step.head)] = step.tail
          if new >> shift != old >> shift { buckets.insert(step.head, into: new >> shift) }
        }
      }
    }
  }
}

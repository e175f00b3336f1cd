/// The arcs of a graph whose costs are whole numbers, each with its cost in eight bytes.
///
/// Sums of costs are then exact in 31 bits.
struct IntegerCosts: Sendable {
  typealias Vertex = CSRGraph.Vertex

  /// More than any sum: of two sums the lesser is seen by the sign of their difference.
  static let unreached = UInt32(Int32.max)

  let rowStarts: [Int]

  /// The cost of each arc in the upper half, its head in the lower; indexed by arc.
  let arcs: [UInt64]

  /// Buckets are `1 << shift` wide, which is no more than the least cost.
  private let shift: UInt32

  /// A power of two: so many buckets can be in use at the same time.
  private let bucketCount: Int

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
    shift = UInt32(exponent)
    let ahead = Int(range.greatest) >> exponent + 1
    bucketCount = 1 << (Int.bitWidth - ahead.leadingZeroBitCount)
  }

  /// What it costs to reach each vertex, ``unreached`` out of reach; indexed by vertex.
  ///
  /// Buckets are no wider than the least cost: vertices in the first one cannot become cheaper through
  /// one another. A vertex waits in the bucket of its cost; where it had waited before it is passed
  /// over.
  ///
  /// - Complexity: O(V + A) time, 4 bytes a vertex.
  func leastCosts(from root: Vertex) -> [UInt32] {
    var least = [UInt32](onLargePages: Self.unreached, count: rowStarts.count - 1)
    least[Int(root)] = 0
    var buckets = VertexBuckets(bucketCount)
    buckets.insert(root, into: 0)
    search(&least, &buckets)
    return least
  }

  private func search(_ least: inout [UInt32], _ buckets: inout VertexBuckets) {
    let (rowStarts, arcs, shift) = (rowStarts.span, arcs.span, shift)
    var least = least.mutableSpan
    var (tails, batch): ([Vertex], ArcBatch) = ([], ArcBatch())
    while buckets.waiting > 0 {
      let bucket = buckets.takeFirst(&tails)
      tails.keep { UInt64(least[Int($0)] >> shift) == bucket }
      for start in stride(from: 0, to: tails.count, by: ArcBatch.size) {
        let part = tails[start..<min(start + ArcBatch.size, tails.count)]
        batch.reserve(part, self)
        var steps = batch.steps.mutableSpan
        var count = 0
        for tail in part {
          let cost = least[Int(tail)]
          for arc in rowStarts[Int(tail)]..<rowStarts[Int(tail) + 1] {
            let head = Vertex(truncatingIfNeeded: arcs[arc])
            let longer = cost &+ UInt32(truncatingIfNeeded: arcs[arc] >> 32)
            steps[count] = ArcBatch.Step(cost: longer, head: head)
            count &+= Int((longer &- least[Int(head)]) >> 31)
          }
        }
        for place in 0..<count {
          let step = steps[place]
          let (new, old) = (step.cost, least[Int(step.head)])
          guard new < old else { continue }
          least[Int(step.head)] = new
          if new >> shift != old >> shift {
            buckets.insert(step.head, into: UInt64(new >> shift))
          }
        }
      }
    }
  }
}

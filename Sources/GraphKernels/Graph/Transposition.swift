/// Turns round the arcs of a graph and gives its vertices new names in the same two passes.
///
/// Arcs go to a few hundred buckets of rows first, as a stream, and from each bucket to its rows,
/// in cache. Arcs come in ascending tails, so every row comes out ascending without being sorted.
struct Transposition {
  let graph: CSRGraph

  /// The old name of each vertex; indexed by new name.
  let order: [CSRGraph.Vertex]

  /// The new name of each vertex; indexed by old name.
  let names: [CSRGraph.Vertex]

  /// Where each row of the result starts; indexed by new name, with one entry more for the end.
  let rowStarts: [Int]
  let threads: Int

  /// - Parameters:
  ///   - graph: The graph to turn round.
  ///   - incoming: The number of arcs that lead to each vertex; indexed by old name.
  ///   - order: The old name of each vertex; indexed by new name.
  ///   - threads: How many threads work.
  init(
    _ graph: CSRGraph, incoming: [Int], order: [CSRGraph.Vertex], threads: Int
  ) {
    self.graph = graph
    self.order = order
    self.threads = threads
    var names = [CSRGraph.Vertex](repeating: 0, count: order.count)
    var rowStarts = [Int](onLargePages: 0, count: order.count + 1)
    for (name, old) in order.enumerated() {
      names[Int(old)] = CSRGraph.Vertex(name)
      rowStarts[name + 1] = rowStarts[name] + incoming[Int(old)]
    }
    self.names = names
    self.rowStarts = rowStarts
  }

  /// The graph with its arcs turned round and its vertices renamed, every row ascending.
  ///
  /// - Complexity: O(V + A) time; 8 bytes an arc while it works.
  func result() -> CSRGraph {
    let parts = tailParts()
    let (buckets, bucketCount) = rowBuckets()
    let counts = arcCounts(parts, buckets, bucketCount)
    var (places, starts) = counts.placesInBuckets(bucketCount)
    let packed = bucketed(parts, buckets, bucketCount, &places)
    return CSRGraph(checkedRowStarts: rowStarts, heads: scattered(packed, starts))
  }

  /// New names split into one range a thread, of about as many arcs each.
  private func tailParts() -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var (start, arcs) = (0, 0)
    for name in order.indices {
      let row = graph.arcs(leaving: order[name])
      arcs += row.count
      if arcs * threads >= graph.arcCount * (parts.count + 1), parts.count < threads - 1 {
        parts.append(start..<name + 1)
        start = name + 1
      }
    }
    return parts + [start..<order.count]
  }

  /// The bucket of each vertex, indexed by old name: rows in order, about as many arcs each.
  private func rowBuckets() -> (buckets: [UInt16], count: Int) {
    let shift = max(0, Int.bitWidth - graph.arcCount.leadingZeroBitCount - 9)
    let buckets = names.map { UInt16(rowStarts[Int($0)] >> shift) }
    return (buckets, graph.arcCount >> shift + 1)
  }

  /// How many arcs each part has for each bucket; indexed by part and bucket.
  private func arcCounts(_ parts: [Range<Int>], _ buckets: [UInt16], _ count: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: parts.count * count)
    unsafe counts.withUnsafeMutableBufferPointer { counts in
      let all = unsafe counts
      Parallel.forEach(parts.count, threads: threads) { part in
        let heads = graph.heads.span
        let (order, buckets) = (order.span, buckets.span)
        var own = unsafe MutableSpan(
          _unsafeElements: all.extracting(part * count..<(part + 1) * count))
        for name in parts[part] {
          for arc in graph.arcs(leaving: order[name]) { own[Int(buckets[Int(heads[arc])])] += 1 }
        }
      }
    }
    return counts
  }

  /// The arcs by buckets, each as its row in the upper and its new head in the lower half.
  private func bucketed(
    _ parts: [Range<Int>], _ buckets: [UInt16], _ count: Int, _ places: inout [Int]
  ) -> [UInt64] {
    unsafe [UInt64](unsafeUninitializedCapacity: graph.arcCount) { packed, initialized in
      unsafe packed.askForLargePages()
      let arcs = unsafe packed
      unsafe places.withUnsafeMutableBufferPointer { places in
        let all = unsafe places
        Parallel.forEach(parts.count, threads: threads) { part in
          let heads = graph.heads.span
          let (order, names, buckets) = (order.span, names.span, buckets.span)
          var own = unsafe MutableSpan(
            _unsafeElements: all.extracting(part * count..<(part + 1) * count))
          for name in parts[part] {
            for arc in graph.arcs(leaving: order[name]) {
              let head = Int(heads[arc])
              let bucket = Int(buckets[head])
              let place = own[bucket]
              own[bucket] = place + 1
              unsafe arcs[place] = UInt64(names[head]) << 32 | UInt64(name)
            }
          }
        }
      }
      initialized = graph.arcCount
    }
  }

  /// The arcs of every bucket in their rows.
  private func scattered(_ packed: [UInt64], _ starts: [Int]) -> [CSRGraph.Vertex] {
    var next = rowStarts
    return unsafe [CSRGraph.Vertex](unsafeUninitializedCapacity: graph.arcCount) {
      heads, initialized in
      unsafe heads.askForLargePages()
      let slots = unsafe heads
      unsafe next.withUnsafeMutableBufferPointer { next in
        let places = unsafe next
        Parallel.forEach(starts.count - 1, threads: threads) { bucket in
          let packed = packed.span
          for index in starts[bucket]..<starts[bucket + 1] {
            let row = Int(packed[index] >> 32)
            let place = unsafe places[row]
            unsafe places[row] = place + 1
            unsafe slots[place] = CSRGraph.Vertex(truncatingIfNeeded: packed[index])
          }
        }
      }
      initialized = graph.arcCount
    }
  }
}

extension [Int] {
  /// Where each part of a counting sort puts its share of each bucket, and where the buckets start.
  ///
  /// These are the counts, part after part, each indexed by bucket; so are the places.
  fileprivate func placesInBuckets(_ bucketCount: Int) -> (places: [Int], starts: [Int]) {
    var places = self
    var starts: [Int] = []
    var sum = 0
    for bucket in 0..<bucketCount {
      starts.append(sum)
      for place in stride(from: bucket, to: count, by: bucketCount) {
        places[place] = sum
        sum += self[place]
      }
    }
    return (places, starts + [sum])
  }
}

/// A counting sort of edges into rows on several threads.
///
/// Arcs go to a few hundred buckets of rows first, as a stream, and from each bucket to its rows,
/// in cache. Arcs of one tail keep the order of the edges.
struct EdgeBuckets {
  typealias Vertex = CSRGraph.Vertex

  /// The ends of edges, two by two; one list for each part of the work.
  let parts: [[Vertex]]
  let vertexCount: Int
  let isUndirected: Bool
  let threads: Int

  /// A vertex is in the bucket of its number shifted right by this.
  private let shift: Int
  private let count: Int

  init(_ parts: [[Vertex]], vertexCount: Int, isUndirected: Bool, threads: Int) {
    self.parts = parts
    self.vertexCount = vertexCount
    self.isUndirected = isUndirected
    self.threads = threads
    shift = max(0, Int.bitWidth - vertexCount.leadingZeroBitCount - 9)
    count = vertexCount >> shift + 1
  }

  /// The graph of the edges.
  ///
  /// - Complexity: O(V + A) time; 8 bytes an arc while it works.
  func graph() -> CSRGraph {
    var (places, starts) = arcCounts().placesInBuckets(count)
    let packed = bucketed(&places, arcCount: starts[count])
    var rowStarts = [Int](onLargePages: starts[count], count: vertexCount + 1)
    let heads = scattered(packed, starts, &rowStarts)
    return CSRGraph(checkedRowStarts: rowStarts, heads: heads)
  }

  /// How many arcs each part has for each bucket; indexed by part and bucket.
  private func arcCounts() -> [Int] {
    var counts = [Int](repeating: 0, count: parts.count * count)
    unsafe counts.withUnsafeMutableBufferPointer { counts in
      let all = unsafe counts
      Parallel.forEach(parts.count, threads: threads) { part in
        var own = unsafe MutableSpan(
          _unsafeElements: all.extracting(part * count..<(part + 1) * count))
        let list = parts[part]
        let ends = list.span
        for edge in stride(from: 0, to: ends.count, by: 2) {
          let (tail, head) = unsafe (ends[unchecked: edge], ends[unchecked: edge + 1])
          own[Int(tail) >> shift] &+= 1
          if isUndirected, tail != head { own[Int(head) >> shift] &+= 1 }
        }
      }
    }
    return counts
  }

  /// The arcs by buckets, each as its tail in the upper and its head in the lower half.
  private func bucketed(_ places: inout [Int], arcCount: Int) -> [UInt64] {
    unsafe [UInt64](unsafeUninitializedCapacity: arcCount) { packed, initialized in
      unsafe packed.askForLargePages()
      let arcs = unsafe packed
      unsafe places.withUnsafeMutableBufferPointer { places in
        let all = unsafe places
        Parallel.forEach(parts.count, threads: threads) { part in
          var own = unsafe MutableSpan(
            _unsafeElements: all.extracting(part * count..<(part + 1) * count))
          let list = parts[part]
          let ends = list.span
          for edge in stride(from: 0, to: ends.count, by: 2) {
            let (tail, head) = unsafe (ends[unchecked: edge], ends[unchecked: edge + 1])
            let place = own[Int(tail) >> shift]
            own[Int(tail) >> shift] = place + 1
            unsafe arcs[place] = UInt64(tail) << 32 | UInt64(head)
            guard isUndirected, tail != head else { continue }
            let other = own[Int(head) >> shift]
            own[Int(head) >> shift] = other + 1
            unsafe arcs[other] = UInt64(head) << 32 | UInt64(tail)
          }
        }
      }
      initialized = arcCount
    }
  }

  /// The arcs of every bucket in their rows, and where the rows start.
  private func scattered(
    _ packed: [UInt64], _ starts: [Int], _ rowStarts: inout [Int]
  ) -> [Vertex] {
    unsafe [Vertex](unsafeUninitializedCapacity: packed.count) { heads, initialized in
      unsafe heads.askForLargePages()
      let slots = unsafe heads
      unsafe rowStarts.withUnsafeMutableBufferPointer { rowStarts in
        let rows = unsafe rowStarts
        Parallel.forEach(count, threads: threads) { bucket in
          let first = bucket << shift
          let vertices = max(0, min(vertexCount - first, 1 << shift))
          let own = packed.span.extracting(starts[bucket]..<starts[bucket + 1])
          var next = [Int](repeating: 0, count: vertices)
          for index in own.indices { next[Int(own[index] >> 32) - first] += 1 }
          var sum = starts[bucket]
          for row in 0..<vertices {
            unsafe rows[first + row] = sum
            sum += next[row]
            next[row] = sum - next[row]
          }
          for index in own.indices {
            let row = Int(own[index] >> 32) - first
            let place = next[row]
            next[row] = place + 1
            unsafe slots[place] = Vertex(truncatingIfNeeded: own[index])
          }
        }
      }
      initialized = packed.count
    }
  }
}

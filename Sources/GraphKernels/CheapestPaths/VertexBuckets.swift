/// Vertices that wait in buckets which are used in turn.
///
/// A bucket is a chain of chunks of a pool. The first cell of a chunk has the number of the chunk before
/// it in its chain, the others vertices.
@safe struct VertexBuckets: ~Copyable {
  typealias Vertex = CSRGraph.Vertex

  private static let chunk = 64
  private static let none: Vertex = -1

  private var pool = AlignedBuffer<Vertex>(repeating: 0, count: 64 * chunk)

  /// The cell after the last vertex of each bucket, 0 in empty ones.
  private let ends: AlignedBuffer<Int>
  private let mask: Int

  /// The last chunk that was given back, and how many have ever been in use.
  private var unused = none
  private var chunks = 0
  private(set) var waiting = 0

  /// The first bucket that may hold any, counted from cost 0.
  private(set) var first = 0

  /// - Parameter count: How many buckets can be in use at the same time: a power of two.
  init(_ count: Int) {
    ends = AlignedBuffer(repeating: 0, count: count)
    mask = count - 1
  }

  mutating func insert(_ vertex: Vertex, into bucket: UInt64) {
    let slot = Int(truncatingIfNeeded: bucket) & mask
    var place = unsafe ends.elements[slot]
    if place & (Self.chunk - 1) == 0 { place = newChunk(after: place / Self.chunk - 1) }
    unsafe pool.elements[place] = vertex
    unsafe ends.elements[slot] = place &+ 1
    waiting &+= 1
  }

  /// - Returns: The first cell for a vertex.
  private mutating func newChunk(after before: Int) -> Int {
    var number = Int(unused)
    if number >= 0 {
      unused = unsafe pool.elements[number * Self.chunk]
    } else {
      number = chunks
      chunks += 1
      if unsafe chunks * Self.chunk > pool.elements.count { grow() }
    }
    unsafe pool.elements[number * Self.chunk] = Vertex(before)
    return number * Self.chunk + 1
  }

  private mutating func grow() {
    let larger = unsafe AlignedBuffer<Vertex>(repeating: 0, count: 2 * pool.elements.count)
    _ = unsafe larger.elements.update(fromContentsOf: pool.elements)
    pool = larger
  }

  /// Empties the first bucket that holds any.
  ///
  /// - Precondition: There is one.
  /// - Parameter vertices: Is replaced by what was in the bucket.
  /// - Returns: The number of the bucket.
  mutating func takeFirst(_ vertices: inout [Vertex]) -> UInt64 {
    vertices.removeAll(keepingCapacity: true)
    while unsafe ends.elements[first & mask] == 0 { first += 1 }
    var place = unsafe ends.elements[first & mask]
    while place > 0 {
      let start = (place - 1) & ~(Self.chunk - 1)
      unsafe vertices.append(contentsOf: pool.elements[start + 1..<place])
      place = unsafe (Int(pool.elements[start]) + 1) * Self.chunk
      unsafe pool.elements[start] = unused
      unused = Vertex(start / Self.chunk)
    }
    unsafe ends.elements[first & mask] = 0
    waiting -= vertices.count
    first += 1
    return UInt64(first - 1)
  }
}

extension [CSRGraph.Vertex] {
  /// Removes what is not wanted.
  ///
  /// Without a branch for each, so that what `isWanted` waits for from memory overlaps.
  mutating func keep(where isWanted: (Element) -> Bool) {
    var kept = 0
    var all = mutableSpan
    for place in all.indices {
      all[kept] = all[place]
      kept &+= isWanted(all[place]) ? 1 : 0
    }
    removeLast(count - kept)
  }
}

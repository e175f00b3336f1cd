/// Sums of weights by label around one vertex after the other, cleared in no more time than they
/// were made.
///
/// The labels around several vertices are gathered first, so that cache misses overlap. The sums are
/// in a hash table about as large as the labels that are met are many: around most vertices it stays
/// in the nearest cache, however many labels there are.
@safe final class NeighborSums {
  struct Entry {
    /// -1 where the place is free.
    var label: Int32
    var sum: Double
  }

  /// The table, with the places in use first.
  private var entries = unsafe filled(leastSize, with: Entry(label: -1, sum: 0))

  /// The places that are taken, in the order in which their labels were met.
  private var places: UnsafeMutableBufferPointer<Int32> = unsafe filled(leastSize, with: 0)

  /// How many labels were met.
  private(set) var count = 0

  /// How many places are in use, a power of two.
  private var size = leastSize

  /// The label at the head of each arc gathered; the complement of a head whose label may change
  /// before it is used.
  private var gathered: UnsafeMutableBufferPointer<Int32> = unsafe filled(leastSize, with: 0)
  private var used = 0
  private var end = 0

  private static let leastSize = 32

  /// Up to this size the table grows for the number of arcs, then for that of labels.
  private static let quickSize = 1024

  private static func filled<Element>(
    _ count: Int, with value: Element
  ) -> UnsafeMutableBufferPointer<Element> {
    let buffer = UnsafeMutableBufferPointer<Element>.allocate(capacity: count)
    unsafe buffer.initialize(repeating: value)
    return unsafe buffer
  }

  deinit {
    unsafe entries.deallocate()
    unsafe places.deallocate()
    unsafe gathered.deallocate()
  }

  /// Adds the weights of the arcs out of one vertex to the labels they lead to.
  func add(around vertex: Int, of graph: CommunityGraph, _ labels: UnsafeBufferPointer<Int32>) {
    startGathering()
    unsafe gather(around: vertex, of: graph, labels, own: vertex..<vertex + 1)
    unsafe addNext(vertex, of: graph, labels)
  }

  /// The labels with the greatest sum, in the order in which they were met.
  var greatest: [Int32] {
    var most = 0.0
    for index in 0..<count { most = max(most, self[index].sum) }
    return (0..<count).filter { self[$0].sum == most }.map { self[$0].label }
  }

  /// Forgets what was gathered.
  func startGathering() { (used, end) = (0, 0) }

  /// Gathers the labels around a vertex, but those of vertices in `own` only when they are used.
  @inline(__always)
  func gather(
    around vertex: Int, of graph: CommunityGraph, _ labels: UnsafeBufferPointer<Int32>,
    own: Range<Int>
  ) {
    let row = graph.rowStarts[vertex]..<graph.rowStarts[vertex + 1]
    if unsafe end + row.count > gathered.count { makeRoom(for: row.count) }
    let heads = graph.heads.span
    let gathered = unsafe gathered
    var end = end
    for arc in row {
      let head = unsafe heads[unchecked: arc]
      let label = unsafe labels[Int(head)]
      unsafe gathered[end] = own.contains(Int(head)) ? ~head : label
      end &+= 1
    }
    self.end = end
  }

  private func makeRoom(for count: Int) {
    let larger: UnsafeMutableBufferPointer<Int32> = unsafe Self.filled(
      2 * (end + count), with: 0)
    for index in 0..<end { unsafe larger[index] = gathered[index] }
    unsafe gathered.deallocate()
    unsafe gathered = larger
  }

  /// Adds the weights of the arcs out of the next vertex that was gathered to the labels they lead to.
  ///
  /// Loops are not followed, nor arcs that weigh nothing.
  @inline(__always)
  func addNext(_ vertex: Int, of graph: CommunityGraph, _ labels: UnsafeBufferPointer<Int32>) {
    let end = graph.rowStarts[vertex + 1]
    var start = graph.rowStarts[vertex]
    while start < end {
      if 4 * count > size || size < min(2 * (end - start), Self.quickSize) { grow() }
      let chunk = start..<min(end, start + size / 2 - count)
      unsafe add(chunk, around: vertex, of: graph, labels)
      start = chunk.upperBound
    }
  }

  /// Adds the weights of some arcs out of a vertex, no more than the table has room for.
  @inline(__always)
  private func add(
    _ arcs: Range<Int>, around vertex: Int, of graph: CommunityGraph,
    _ labels: UnsafeBufferPointer<Int32>
  ) {
    let weights = graph.weights.span
    let (size, isWeighted) = (size, !weights.isEmpty)
    let (entries, places, gathered) = unsafe (entries, places, gathered)
    var (count, used) = (count, used)
    for arc in arcs {
      var label = unsafe gathered[used]
      used &+= 1
      let weight = isWeighted ? weights[arc] : 1
      if label < 0 {
        if Int(~label) == vertex { continue }
        label = unsafe labels[Int(~label)]
      }
      if weight <= 0 { continue }
      var place = Self.place(of: label, size)
      while unsafe entries[place].label != label {
        guard unsafe entries[place].label >= 0 else {
          unsafe entries[place].label = label
          unsafe places[count] = Int32(truncatingIfNeeded: place)
          count &+= 1
          break
        }
        place = (place &+ 1) & (size &- 1)
      }
      unsafe entries[place].sum += weight
    }
    (self.count, self.used) = (count, used)
  }

  /// The label that was met as the `index`th, and its sum.
  @inline(__always)
  subscript(index: Int) -> Entry { unsafe entries[Int(places[index])] }

  /// The sum of the weights that lead to `label`.
  @inline(__always)
  func sum(of label: Int32) -> Double {
    var place = Self.place(of: label, size)
    while unsafe entries[place].label != label {
      guard unsafe entries[place].label >= 0 else { return 0 }
      place = (place &+ 1) & (size &- 1)
    }
    return unsafe entries[place].sum
  }

  @inline(__always)
  func clear() {
    for index in 0..<count { unsafe entries[Int(places[index])] = Entry(label: -1, sum: 0) }
    count = 0
    size = Self.leastSize
  }

  /// Fibonacci hashing.
  @inline(__always)
  private static func place(of label: Int32, _ size: Int) -> Int {
    let hash = UInt32(bitPattern: label) &* 0x9E37_79B1
    return Int(hash >> UInt32(truncatingIfNeeded: size.leadingZeroBitCount &- 31))
  }

  /// Makes the table four times as large.
  private func grow() {
    let old = (0..<count).map { self[$0] }
    let larger = 4 * size
    clear()
    size = larger
    if unsafe entries.count < size {
      unsafe entries.deallocate()
      unsafe entries = Self.filled(size, with: Entry(label: -1, sum: 0))
      unsafe places.deallocate()
      unsafe places = Self.filled(size, with: 0)
    }
    for entry in old {
      var place = Self.place(of: entry.label, size)
      while unsafe entries[place].label >= 0 { place = (place + 1) & (size - 1) }
      unsafe entries[place] = entry
      unsafe places[count] = Int32(place)
      count += 1
    }
  }
}

/// One round of a search from 512 sources, over blocks of places that threads may share.
///
/// A block writes to its own vertices only.
@unsafe struct MultiSourceSweep {
  private let search: MultiSourceSearch
  private let segment: SourceBatches.Segment
  private let front, next, seen: UnsafeMutableBufferPointer<SourceSet>
  private let sums: UnsafeMutableBufferPointer<DistanceSums>
  private let isReached: UnsafeMutableBufferPointer<Bool>
  private let distance: Int

  /// The lanes of so many vertices stay in the cache nearest to a core; with vertices numbered by
  /// falling degree they are those most often asked for.
  private static let hubCount = 4096

  /// How many arcs ahead the lanes of a vertex are asked for, those of the next rows too.
  private static let arcsAhead = 32

  init(
    _ search: MultiSourceSearch, _ segment: SourceBatches.Segment,
    _ memory: borrowing MultiSourceSearch.Memory,
    sums: UnsafeMutableBufferPointer<DistanceSums>?, distance: Int
  ) {
    unsafe self.search = search
    unsafe self.segment = segment
    unsafe (front, next) = unsafe (memory.front.elements, memory.next.elements)
    unsafe seen = unsafe memory.seen.elements
    unsafe isReached = unsafe memory.isReached.elements
    unsafe self.sums = unsafe sums ?? UnsafeMutableBufferPointer(start: nil, count: 0)
    unsafe self.distance = distance
  }

  /// Before the first round nothing has arrived.
  func start(_ places: Range<Int>) -> Bool {
    let members = unsafe search.batches.members.span
    for place in places {
      let vertex = Int(members[place])
      unsafe front[vertex] = .zero
      unsafe next[vertex] = .zero
      unsafe seen[vertex] = .zero
    }
    return false
  }

  /// The first round: each source goes to its neighbors, wherever they are.
  func push() {
    let (places, sources) = unsafe (segment.sources, search.batches.sources)
    let pushed = unsafe search.pushed
    let first = places.lowerBound & ~(SourceSet.laneCount - 1)
    for place in places {
      let source = sources[place]
      unsafe seen[Int(source)].insert(lane: place - first)
      for arc in pushed.arcs(leaving: source) where pushed.heads[arc] != source {
        unsafe next[Int(pushed.heads[arc])].insert(lane: place - first)
      }
    }
  }

  /// Counts what arrived in the first round, and says whether anything did.
  func countFirst(_ places: Range<Int>) -> Bool {
    let members = unsafe search.batches.members.span
    var hasArrivals = false
    for place in places {
      let vertex = Int(members[place])
      let got = unsafe next[vertex]
      unsafe isReached[vertex] = !got.isEmpty
      guard !got.isEmpty else { continue }
      unsafe seen[vertex] |= got
      unsafe sums[vertex].add(got.laneTotal, at: 1, inverse: 1)
      hasArrivals = true
    }
    return hasArrivals
  }

  /// A later round: each vertex takes what arrived at those who lead to it, and this says whether
  /// anything was new.
  func pull(_ places: Range<Int>) -> Bool {
    let (pulled, distance, all) = unsafe (search.pulled, distance, segment.lanes)
    let (rowStarts, heads) = (pulled.rowStarts.span, pulled.heads.span)
    let members = unsafe search.batches.members.span
    let (next, seen, sums) = unsafe (next, seen, sums)
    let inverse = 1 / Double(distance)
    var hasArrivals = false
    for place in places {
      let vertex = Int(members[place])
      let open = unsafe all & ~seen[vertex]
      if open.isEmpty {
        unsafe next[vertex] = .zero
        continue
      }
      let row = rowStarts[vertex]..<rowStarts[vertex + 1]
      var got =
        distance == 2
        ? unsafe lanesOfReached(row, heads, wanting: open)
        : unsafe lanes(row, heads, wanting: open)
      got &= open
      unsafe next[vertex] = got
      if got.isEmpty { continue }
      hasArrivals = true
      unsafe seen[vertex] |= got
      unsafe sums[vertex].add(got.laneTotal, at: distance, inverse: inverse)
    }
    return hasArrivals
  }

  /// The lanes that arrived at the heads of a row, at least until all wanted ones are found.
  @inline(__always)
  private func lanes(
    _ row: Range<Int>, _ heads: Span<CSRGraph.Vertex>, wanting open: SourceSet
  ) -> SourceSet {
    let front = unsafe UnsafeBufferPointer(front)
    let last = heads.count &- 1
    var got = SourceSet.zero
    var arc = row.lowerBound
    while arc < row.upperBound {
      let stop = min(row.upperBound, arc &+ 4)
      while arc < stop {
        unsafe front.prefetch(Int(heads[unchecked: min(arc &+ Self.arcsAhead, last)]))
        unsafe got |= front[Int(heads[unchecked: arc])]
        arc &+= 1
      }
      if (open & ~got).isEmpty { break }
    }
    return got
  }

  /// The same after the first round, when little has arrived: the empty sets of vertices that are no
  /// hubs are not fetched.
  @inline(__always)
  private func lanesOfReached(
    _ row: Range<Int>, _ heads: Span<CSRGraph.Vertex>, wanting open: SourceSet
  ) -> SourceSet {
    let (front, isReached) = unsafe (front, isReached)
    var got = SourceSet.zero
    var arc = row.lowerBound
    while arc < row.upperBound {
      let stop = min(row.upperBound, arc &+ 4)
      while arc < stop {
        let head = unsafe Int(heads[unchecked: arc])
        if unsafe head < Self.hubCount {
          unsafe got |= front[head]
        } else if unsafe isReached[head] {
          unsafe got |= front[head]
        }
        arc &+= 1
      }
      if (open & ~got).isEmpty { break }
    }
    return got
  }
}

/// One round of a search from 512 sources, over blocks of places that threads may share.
///
/// A block writes to its own vertices only.
@unsafe struct LaneSweep {
  private let search: LaneSearch
  private let segment: SourceBatches.Segment
  private let front, next, seen: UnsafeMutableBufferPointer<LaneSet>
  private let sums: UnsafeMutableBufferPointer<DistanceSums>
  private let distance: Int

  init(
    _ search: LaneSearch, _ segment: SourceBatches.Segment, _ memory: borrowing LaneSearch.Memory,
    sums: UnsafeMutableBufferPointer<DistanceSums>?, distance: Int
  ) {
    unsafe self.search = search
    unsafe self.segment = segment
    unsafe (front, next) = unsafe (memory.front.elements, memory.next.elements)
    unsafe seen = unsafe memory.seen.elements
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

  /// The first round: each source goes to its neighbours, wherever they are.
  func push() {
    let (places, sources) = unsafe (segment.sources, search.batches.sources)
    let pushed = unsafe search.pushed
    let first = places.lowerBound & ~(LaneSet.laneCount - 1)
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
    let (front, next, seen, sums) = unsafe (front, next, seen, sums)
    let inverse = 1 / Double(distance)
    var hasArrivals = false
    for place in places {
      let vertex = Int(members[place])
      let open = unsafe all & ~seen[vertex]
      if open.isEmpty {
        unsafe next[vertex] = .zero
        continue
      }
      var got = LaneSet.zero
      var arc = rowStarts[vertex]
      let end = rowStarts[vertex + 1]
      while arc < end {
        let stop = min(end, arc &+ 4)
        while arc < stop {
          unsafe got |= front[Int(heads[unchecked: arc])]
          arc &+= 1
        }
        if (open & ~got).isEmpty { break }
      }
      got &= open
      unsafe next[vertex] = got
      if got.isEmpty { continue }
      hasArrivals = true
      unsafe seen[vertex] |= got
      unsafe sums[vertex].add(got.laneTotal, at: distance, inverse: inverse)
    }
    return hasArrivals
  }
}

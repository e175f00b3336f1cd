/// Brandes' algorithm from eight sources at once, a vector lane each.
///
/// A search from 64 sources, a bit each, says at which distance each source reaches each vertex.
/// Then every sweep is the same sum of eight numbers over a row: forwards the path counts of the
/// round before, backwards the dependencies of the round after. Numbers of other rounds are 0, so
/// there is nothing to decide in a row.
struct MultiSourceBrandes: ~Copyable {
  typealias Lanes = SIMD8<Double>

  static let sourcesAtOnce = 64

  /// The numbers that rows are summed from, and those being made; 0 outside the round.
  private var given, made: AlignedBuffer<Lanes>

  /// The number of shortest paths from each of eight sources; indexed by vertex.
  private var pathCounts: AlignedBuffer<Lanes>

  /// For each byte, a word of ones for each bit set and of zeros for each other.
  private var masks: AlignedBuffer<SIMD8<UInt64>>
  private var arrivals: MultiSourceArrivals

  private var rounds = MultiSourceRounds()

  init(_ task: BrandesTask) {
    let count = task.outgoing.vertexCount
    given = AlignedBuffer(repeating: .zero, count: count)
    made = AlignedBuffer(repeating: .zero, count: count)
    pathCounts = AlignedBuffer(repeating: .zero, count: count)
    masks = AlignedBuffer(repeating: .zero, count: 256)
    for byte in 0..<256 {
      for lane in 0..<8 where byte >> lane & 1 == 1 {
        unsafe masks.elements[byte][lane] = ~0
      }
    }
    arrivals = MultiSourceArrivals(vertexCount: count)
  }

  /// Adds the dependencies of up to 64 sources, or nothing when distances are too great for it.
  ///
  /// - Parameters:
  ///   - sources: The sources.
  ///   - task: What is summed.
  ///   - sums: What is added to, indexed by vertex.
  ///   - isCancelled: Asked before each eight sources; the rest is left out if it says so.
  /// - Returns: Whether the sums are complete, unless cancelled; `false` if nothing was added.
  mutating func add(
    _ sources: ArraySlice<CSRGraph.Vertex>, of task: BrandesTask, to sums: inout [Double],
    unless isCancelled: () -> Bool
  ) -> Bool {
    guard arrivals.search(from: sources, in: task) else { return false }
    var first = sources.startIndex
    while first < sources.endIndex, !isCancelled() {
      let eight = sources[first..<min(first + 8, sources.endIndex)]
      var weights = Lanes.zero
      for (lane, source) in eight.enumerated() { weights[lane] = task.weights[Int(source)] }
      rounds.list(arrivals, from: first - sources.startIndex, task)
      countPaths(task)
      addDependencies(task, weights, to: &sums)
      first += 8
    }
    return true
  }

  /// Counts shortest paths, round by round; in the first two rounds there is one to each vertex.
  private mutating func countPaths(_ task: BrandesTask) {
    let (rowStarts, heads) = (task.incoming.rowStarts.span, task.incoming.heads.span)
    let rounds = rounds
    let (rows, lanes, roundStarts) = (rounds.rows.span, rounds.lanes.span, rounds.starts)
    let (maskElements, countElements) = unsafe (masks.elements, pathCounts.elements)
    let masks = unsafe maskElements.span
    var counts = unsafe countElements.mutableSpan
    for place in 0..<roundStarts[rounds.count] { counts[Int(rows[place])] = .zero }
    for place in 0..<roundStarts[min(2, rounds.count)] {
      let vertex = Int(rows[place])
      let one = Lanes(repeating: 1).masked(by: masks[Int(lanes[place])])
      counts[vertex] += one
      if place >= roundStarts[1] { unsafe given.elements[vertex] = one }
    }
    for round in stride(from: 2, to: rounds.count, by: 1) {
      let (givenElements, madeElements) = unsafe (given.elements, made.elements)
      let given = unsafe givenElements.span
      var made = unsafe madeElements.mutableSpan
      for place in roundStarts[round]..<roundStarts[round + 1] {
        let vertex = Int(rows[place])
        let sum = Self.sum(rowStarts[vertex]..<rowStarts[vertex + 1], heads, given)
          .masked(by: masks[Int(lanes[place])])
        made[vertex] = sum
        counts[vertex] += sum
      }
      clearAndSwap(round - 1)
    }
    if rounds.count > 1 { clearGiven(rounds.count - 1) }
  }

  /// Adds what the vertices contribute to those before them, from the last round to the second.
  private mutating func addDependencies(
    _ task: BrandesTask, _ weights: Lanes, to sums: inout [Double]
  ) {
    guard rounds.count > 2 else { return }
    let (rowStarts, heads) = (task.outgoing.rowStarts.span, task.outgoing.heads.span)
    let rounds = rounds
    let (rows, lanes, roundStarts) = (rounds.rows.span, rounds.lanes.span, rounds.starts)
    let (maskElements, countElements) = unsafe (masks.elements, pathCounts.elements)
    let masks = unsafe maskElements.span
    let counts = unsafe countElements.span
    let ends = task.ends.span
    var sums = sums.mutableSpan
    let last = rounds.count - 1
    for place in roundStarts[last]..<roundStarts[last + 1] {
      let vertex = Int(rows[place])
      let share = Lanes(repeating: ends[vertex]) / counts[vertex]
      unsafe given.elements[vertex] = share.masked(by: masks[Int(lanes[place])])
    }
    for round in stride(from: last - 1, to: 0, by: -1) {
      let (givenElements, madeElements) = unsafe (given.elements, made.elements)
      let given = unsafe givenElements.span
      var made = unsafe madeElements.mutableSpan
      for place in roundStarts[round]..<roundStarts[round + 1] {
        let vertex = Int(rows[place])
        let (mask, count) = (masks[Int(lanes[place])], counts[vertex])
        let sum = Self.sum(rowStarts[vertex]..<rowStarts[vertex + 1], heads, given)
        let dependency = (count * sum).masked(by: mask)
        sums[vertex] += (dependency * weights).laneSum
        made[vertex] = ((Lanes(repeating: ends[vertex]) + dependency) / count).masked(by: mask)
      }
      clearAndSwap(round + 1)
    }
    clearGiven(1)
  }

  /// The sum over a row; two sums run side by side, which hides the time an addition takes.
  @inline(__always)
  private static func sum(
    _ row: Range<Int>, _ heads: Span<CSRGraph.Vertex>, _ given: Span<Lanes>
  ) -> Lanes {
    var (even, odd) = (Lanes.zero, Lanes.zero)
    var arc = row.lowerBound
    while arc &+ 1 < row.upperBound {
      unsafe even += given[unchecked: Int(heads[unchecked: arc])]
      unsafe odd += given[unchecked: Int(heads[unchecked: arc &+ 1])]
      arc &+= 2
    }
    if arc < row.upperBound { unsafe even += given[unchecked: Int(heads[unchecked: arc])] }
    return even + odd
  }

  /// Makes what was made what is given, and forgets what was given, of a round.
  private mutating func clearAndSwap(_ round: Int) {
    clearGiven(round)
    swap(&given, &made)
  }

  private mutating func clearGiven(_ round: Int) {
    for place in rounds.starts[round]..<rounds.starts[round + 1] {
      unsafe given.elements[Int(rounds.rows[place])] = .zero
    }
  }
}

extension SIMD8<Double> {
  @inline(__always) func masked(by mask: SIMD8<UInt64>) -> Self {
    unsafe unsafeBitCast(unsafe unsafeBitCast(self, to: SIMD8<UInt64>.self) & mask, to: Self.self)
  }

  @inline(__always) var laneSum: Double {
    let half = lowHalf + highHalf
    let quarter = half.lowHalf + half.highHalf
    return quarter[0] + quarter[1]
  }
}

/// Moves vertices to the neighboring community that raises modularity most.
///
/// A vertex waits until it is looked at, and again when a neighbor has moved away. While many wait,
/// threads share them in sweeps: pieces of consecutive vertices, a part of them at a time, each of
/// which sees its own moves at once and those of the others afterwards. When few wait, or sweeps stop
/// getting anywhere, vertices move one at a time, each raising modularity, so that it ends.
///
/// > Ozaki, N., Tezuka, H., Inaba, M. "A simple acceleration method for the Louvain algorithm."
/// > *International Journal of Computer and Electrical Engineering* 8(3), 2016, 207–218.
/// >
/// > Lu, H., Halappanavar, M., Kalyanaraman, A. "Parallel heuristics for scalable community
/// > detection." *Parallel Computing* 47, 2015, 19–37. doi:10.1016/j.parco.2015.03.003
@safe struct LocalMoving: ~Copyable {
  typealias Vertex = CSRGraph.Vertex

  private let choice: CommunityChoice
  private let threads: Int

  /// The community each vertex is in, a number below the number of vertices; indexed by vertex.
  private let current: AlignedBuffer<Int32>

  /// The same with the moves in hand.
  private let next: AlignedBuffer<Int32>

  /// The strength of each community; indexed by community.
  private let strengths: AlignedBuffer<Double>
  private let waiting: ConcurrentVertexQueue

  /// Indexed by thread.
  private let sums: [NeighborSums]
  private var visits = 0

  private static let pieceSize = 64

  /// With fewer vertices waiting, threads are not worth their while.
  private static let fewest = 2048

  private var graph: CommunityGraph { choice.graph }

  /// The community each vertex is in; indexed by vertex.
  var labels: [Int32] { unsafe Array(current.elements) }

  init(_ graph: CommunityGraph, from labels: [Int32], resolution: Double, threads: Int) {
    self.threads = threads
    current = AlignedBuffer(repeating: 0, count: labels.count)
    next = AlignedBuffer(repeating: 0, count: labels.count)
    strengths = AlignedBuffer(repeating: 0, count: labels.count)
    for (vertex, label) in labels.enumerated() {
      unsafe current.elements[vertex] = label
      unsafe next.elements[vertex] = label
      unsafe strengths.elements[Int(label)] += graph.strengths[vertex]
    }
    waiting = ConcurrentVertexQueue(all: labels.count)
    sums = (0..<threads).map { _ in NeighborSums() }
    choice = unsafe CommunityChoice(
      graph: graph, resolution: resolution, strengths: strengths.elements)
  }

  /// Moves vertices until none wants to, or all were looked at.
  ///
  /// - Parameters:
  ///   - order: What the order of vertices is drawn from.
  ///   - looksOnce: Whether each vertex is looked at once only.
  ///   - checkpoint: Called now and then with the number of vertices looked at; may throw to cancel.
  /// - Returns: Whether any moved.
  /// - Throws: What `checkpoint` throws.
  mutating func run<Failure: Error>(
    _ order: inout SeededOrder, looksOnce: Bool, checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    let pieces = order.pieces(of: graph.vertexCount, size: Self.pieceSize)
    var (last, moves, hasMoved) = (Int.max, 0, false)
    if graph.vertexCount > Self.fewest {
      repeat {
        if moves > 0 { last = moves }
        moves = try sweep(pieces, wakes: !looksOnce, checkpoint: checkpoint)
        if moves > 0 { hasMoved = true }
        if looksOnce { return hasMoved }
      } while moves < last / 4 * 3 && waiting.count > Self.fewest
    }
    var queue = pieces.joined().filter { waiting.contains($0) }.map { Vertex($0) }
    if graph.vertexCount <= Self.fewest { queue.shuffle(using: &order) }
    let hasSettled = try settle(queue, wakes: !looksOnce, checkpoint: checkpoint)
    return hasSettled || hasMoved
  }

  /// Looks at every vertex that waits, some pieces at a time.
  ///
  /// - Returns: How many moved.
  private mutating func sweep<Failure: Error>(
    _ pieces: [Range<Int>], wakes: Bool, checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> Int {
    let size = max(1, pieces.count / 64)
    var moves = 0
    for start in stride(from: 0, to: pieces.count, by: size) {
      try checkpoint(visits)
      let batch = pieces[start..<min(start + size, pieces.count)]
      let moved = movers(of: batch)
      for vertex in moved.joined() { move(Int(vertex), to: unsafe next.elements[Int(vertex)]) }
      if wakes {
        Parallel.forEach(moved.count, threads: threads) { piece in
          for vertex in moved[piece] { wakeNeighbors(of: Int(vertex)) { _ in } }
        }
      }
      visits += batch.reduce(0) { $0 + $1.count }
      moves += moved.reduce(0) { $0 + $1.count }
    }
    return moves
  }

  /// The vertices of some pieces that waited and want to move; ``next`` has where to.
  private func movers(of batch: ArraySlice<Range<Int>>) -> [[Vertex]] {
    var movers = [[Vertex]](repeating: [], count: batch.count)
    unsafe movers.withUnsafeMutableBufferPointer { movers in
      let movers = unsafe movers
      Parallel.share(batch.count, threads: threads) { index, thread in
        let piece = batch[batch.startIndex + index]
        unsafe movers[index] = self.movers(in: piece, sums[thread])
      }
    }
    return movers
  }

  private func movers(in piece: Range<Int>, _ sums: NeighborSums) -> [Vertex] {
    var movers: [Vertex] = []
    for vertex in piece where waiting.remove(vertex) { movers.append(Vertex(vertex)) }
    sums.startGathering()
    for vertex in movers {
      unsafe sums.gather(
        around: Int(vertex), of: graph, UnsafeBufferPointer(current.elements), own: piece)
    }
    movers.removeAll { vertex in
      let vertex = Int(vertex)
      guard let label = unsafe choice.better(for: vertex, UnsafeBufferPointer(next.elements), sums)
      else { return true }
      unsafe next.elements[vertex] = label
      return false
    }
    return movers
  }

  private func move(_ vertex: Int, to label: Int32) {
    let strength = graph.strengths[vertex]
    unsafe strengths.elements[Int(current.elements[vertex])] -= strength
    unsafe strengths.elements[Int(label)] += strength
    unsafe current.elements[vertex] = label
    unsafe next.elements[vertex] = label
  }

  /// Lets the neighbors wait that are in other communities than a vertex.
  @inline(__always)
  private func wakeNeighbors(of vertex: Int, _ body: (Vertex) -> Void) {
    let heads = graph.heads.span
    let label = unsafe current.elements[vertex]
    for arc in graph.rowStarts[vertex]..<graph.rowStarts[vertex + 1] {
      let head = heads[arc]
      guard unsafe current.elements[Int(head)] != label, !waiting.contains(Int(head)) else {
        continue
      }
      waiting.insert(Int(head))
      body(head)
    }
  }

  /// Moves the vertices of a queue one at a time until none wants to.
  private mutating func settle<Failure: Error>(
    _ queue: [Vertex], wakes: Bool, checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    var (queue, place, hasMoved) = (queue, 0, false)
    while place < queue.count {
      let vertex = Int(queue[place])
      place += 1
      _ = waiting.remove(vertex)
      visits += 1
      if visits % 8192 == 0 { try checkpoint(visits) }
      sums[0].startGathering()
      let labels = unsafe UnsafeBufferPointer(current.elements)
      unsafe sums[0].gather(around: vertex, of: graph, labels, own: vertex..<vertex + 1)
      guard let label = unsafe choice.better(for: vertex, labels, sums[0]) else { continue }
      hasMoved = true
      move(vertex, to: label)
      if wakes { wakeNeighbors(of: vertex) { queue.append($0) } }
      if place > graph.vertexCount {
        queue.removeFirst(place)
        place = 0
      }
    }
    return hasMoved
  }
}

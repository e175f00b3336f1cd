/// The breadth-first parent and distance of every vertex.
public struct BreadthFirstLevels: Sendable, Hashable {
  public let root: CSRGraph.Vertex

  /// The vertex before each vertex on a shortest path; its own for the root, -1 out of reach.
  ///
  /// Indexed by vertex.
  public internal(set) var parents: [CSRGraph.Vertex]

  /// The number of arcs from the root, -1 out of reach; indexed by vertex.
  public internal(set) var distances: [Int32]
}

extension CSRGraph {
  /// Returns the breadth-first tree of the vertices reachable from `root`.
  ///
  /// While few vertices are at the frontier, their arcs are followed; while many are, the vertices
  /// not yet reached look for one at the frontier among the tails of their own arcs, and stop at the
  /// first. These sweeps are shared between threads, each writing whole words of the bitmap. Of
  /// several parents it is always the same one.
  ///
  /// > Beamer, S., Asanović, K., Patterson, D. "Direction-optimizing breadth-first search." *SC '12*,
  /// > 2012. doi:10.1109/SC.2012.50
  ///
  /// - Parameters:
  ///   - root: The vertex to start from.
  ///   - incoming: The graph with its arcs turned round; this graph itself where every arc has its
  ///     reverse. Without it arcs are only followed.
  ///   - threads: How many threads work; the result is the same with any number.
  /// - Returns: A parent and the distance of every vertex.
  /// - Complexity: O(V + A) time, O(V) space.
  public func breadthFirstLevels(
    from root: Vertex, incoming: CSRGraph? = nil, threads: Int = Parallel.cores
  ) -> BreadthFirstLevels {
    checkVertex(root)
    if let incoming {
      precondition(
        incoming.vertexCount == vertexCount && incoming.arcCount == arcCount,
        "the incoming arcs are those of another graph")
    }
    var search = DirectionOptimizingSearch(self, incoming: incoming, from: root, threads: threads)
    search.run()
    return search.levels
  }
}

/// The working memory of Beamer's search.
private struct DirectionOptimizingSearch {
  typealias Vertex = CSRGraph.Vertex

  let graph: CSRGraph
  let incoming: CSRGraph?
  let threads: Int
  var levels: BreadthFirstLevels

  /// The vertices reached by following arcs; the frontier is the end.
  private var queue: [Vertex]
  private var frontier = 0..<1
  private var frontierArcs: Int
  private var unseenArcs: Int
  private var depth: Int32 = 0

  private static let none: Vertex = -1
  private static let wordsOfBlock = 64

  /// How many places ahead of the one that is followed rows are asked for.
  private static let rowsAhead = 24

  init(_ graph: CSRGraph, incoming: CSRGraph?, from root: Vertex, threads: Int) {
    self.graph = graph
    self.incoming = incoming
    self.threads = threads
    levels = BreadthFirstLevels(
      root: root, parents: [Vertex](onLargePages: Self.none, count: graph.vertexCount),
      distances: [Int32](onLargePages: -1, count: graph.vertexCount))
    levels.parents[Int(root)] = root
    levels.distances[Int(root)] = 0
    unsafe queue = [Vertex](unsafeUninitializedCapacity: graph.vertexCount) {
      unsafe $0.askForLargePages()
      unsafe $0[0] = root
      $1 = graph.vertexCount
    }
    frontierArcs = graph.arcs(leaving: root).count
    unseenArcs = graph.arcCount
  }

  mutating func run() {
    let fewest = graph.vertexCount / 8
    while !frontier.isEmpty {
      if let incoming, frontierArcs > max(unseenArcs / 15, fewest) {
        sweep(incoming)
      } else {
        follow()
      }
    }
  }

  /// Follows the arcs from the frontier.
  private mutating func follow() {
    depth += 1
    unseenArcs -= frontierArcs
    let (graph, frontier, depth) = (graph, frontier, depth)
    let (rowStarts, heads) = (graph.rowStarts.span, graph.heads.span)
    let last = frontier.upperBound - 1
    var (next, work): (Int, Int) = (frontier.upperBound, 0)
    func visit(_ parents: inout [Vertex], _ distances: inout [Int32], _ queue: inout [Vertex]) {
      var parents = parents.mutableSpan
      var distances = distances.mutableSpan
      var queue = queue.mutableSpan
      for place in frontier {
        graph.prefetchRow(of: queue[min(place + Self.rowsAhead, last)])
        let tail = queue[place]
        for arc in rowStarts[Int(tail)]..<rowStarts[Int(tail) + 1] {
          let head = heads[arc]
          guard parents[Int(head)] == Self.none else { continue }
          parents[Int(head)] = tail
          distances[Int(head)] = depth
          queue[next] = head
          next &+= 1
          rowStarts.prefetch(Int(head))
        }
      }
      for place in frontier.upperBound..<next {
        let vertex = Int(queue[place])
        work &+= rowStarts[vertex + 1] &- rowStarts[vertex]
      }
    }
    visit(&levels.parents, &levels.distances, &queue)
    self.frontier = frontier.upperBound..<next
    frontierArcs = work
  }

  /// Lets the unreached vertices look for the frontier, until it shrinks to few.
  private mutating func sweep(_ incoming: CSRGraph) {
    let words = graph.vertexCount / 64 + 1
    var bitmap = [UInt64](repeating: 0, count: words)
    var next = bitmap
    var waiting = unreached(incoming)
    for place in frontier { bitmap[Int(queue[place]) >> 6] |= 1 << UInt64(queue[place] & 63) }
    var found = frontier.count
    var before = 0
    repeat {
      before = found
      depth += 1
      found = step(incoming, bitmap, &waiting, &next)
      swap(&bitmap, &next)
    } while found >= before || found > graph.vertexCount / 18
    list(bitmap)
  }

  /// The vertices that are not reached and that arcs lead to, as a bitmap.
  private func unreached(_ incoming: CSRGraph) -> [UInt64] {
    let (count, words) = (graph.vertexCount, graph.vertexCount / 64 + 1)
    let blocks = (words + Self.wordsOfBlock - 1) / Self.wordsOfBlock
    return unsafe [UInt64](unsafeUninitializedCapacity: words) { bitmap, initialized in
      let bitmap = unsafe bitmap
      Parallel.forEach(blocks, threads: threads) { block in
        let (rowStarts, parents) = (incoming.rowStarts.span, levels.parents.span)
        for word in block * Self.wordsOfBlock..<min(words, (block + 1) * Self.wordsOfBlock) {
          var bits: UInt64 = 0
          for vertex in word * 64..<min(count, word * 64 + 64) {
            let isWaiting = parents[vertex] < 0 && rowStarts[vertex] < rowStarts[vertex + 1]
            bits |= (isWaiting ? 1 : 0) << UInt64(vertex & 63)
          }
          unsafe bitmap[word] = bits
        }
      }
      initialized = words
    }
  }

  /// One level of a sweep.
  ///
  /// - Returns: How many vertices are reached.
  private mutating func step(
    _ incoming: CSRGraph, _ frontier: [UInt64], _ waiting: inout [UInt64], _ next: inout [UInt64]
  ) -> Int {
    let (depth, threads) = (depth, threads)
    let blocks = (frontier.count + Self.wordsOfBlock - 1) / Self.wordsOfBlock
    var found = [Int](repeating: 0, count: blocks)
    unsafe levels.parents.withUnsafeMutableBufferPointer { parents in
      unsafe levels.distances.withUnsafeMutableBufferPointer { distances in
        unsafe waiting.withUnsafeMutableBufferPointer { waiting in
          unsafe next.withUnsafeMutableBufferPointer { next in
            unsafe found.withUnsafeMutableBufferPointer { found in
              let (parents, distances) = unsafe (parents, distances)
              let (waiting, next, found) = unsafe (waiting, next, found)
              Parallel.forEach(blocks, threads: threads) { block in
                let (rowStarts, heads) = (incoming.rowStarts.span, incoming.heads.span)
                let frontier = frontier.span
                let last = min(frontier.count, (block + 1) * Self.wordsOfBlock)
                var sum = 0
                for word in block * Self.wordsOfBlock..<last {
                  var bits: UInt64 = 0
                  var left = unsafe waiting[word]
                  while left != 0 {
                    let vertex = word &* 64 &+ left.trailingZeroBitCount
                    left &= left &- 1
                    for arc in rowStarts[vertex]..<rowStarts[vertex + 1] {
                      let tail = unsafe heads[unchecked: arc]
                      guard frontier[Int(tail) >> 6] >> UInt64(tail & 63) & 1 == 1 else { continue }
                      unsafe parents[vertex] = tail
                      unsafe distances[vertex] = depth
                      bits |= 1 << UInt64(vertex & 63)
                      sum += 1
                      break
                    }
                  }
                  unsafe next[word] = bits
                  unsafe waiting[word] &= ~bits
                }
                unsafe found[block] = sum
              }
            }
          }
        }
      }
    }
    return found.reduce(0, +)
  }

  /// Makes the vertices of a bitmap the frontier to be followed.
  private mutating func list(_ bitmap: [UInt64]) {
    var end = 0
    frontierArcs = 0
    for (word, bits) in bitmap.enumerated() {
      var bits = bits
      while bits != 0 {
        let vertex = Vertex(word * 64 + bits.trailingZeroBitCount)
        queue[end] = vertex
        end += 1
        bits &= bits - 1
      }
    }
    frontier = 0..<end
  }
}

import GraphKernels

extension Question {
  /// The graph of the edge list, rows in the order of its lines.
  func graph() throws -> CSRGraph {
    var (tails, heads): ([CSRGraph.Vertex], [CSRGraph.Vertex]) = ([], [])
    try forEachWholeNumber(in: base + ".el") { number in
      if tails.count == heads.count {
        tails.append(CSRGraph.Vertex(number))
      } else {
        heads.append(CSRGraph.Vertex(number))
      }
    }
    if isUndirected { (tails, heads) = (tails + heads, heads + tails) }
    return CSRGraph(vertexCount: vertexCount, tails: tails, heads: heads)
  }

  func orderedGraph() throws -> OrderedGraph { OrderedGraph(try graph(), isUndirected) }

  /// The graph of the list of weighted edges.
  func costedGraph() throws -> CostedGraph {
    let numbers = try wholeNumbers(in: base + ".wel")
    let edges = stride(from: 0, to: numbers.count, by: 3)
    let starts = edges.map { CSRGraph.Vertex(numbers[$0]) }
    let ends = edges.map { CSRGraph.Vertex(numbers[$0 + 1]) }
    let (graph, arcOrder) = CSRGraph.sorting(
      vertexCount: vertexCount, tails: starts + ends, heads: ends + starts)
    let costs = arcOrder.map { Double(numbers[$0 % starts.count * 3 + 2]) }
    return CostedGraph(graph, costs: costs)
  }

  /// The vertices to start from.
  func sources() throws -> [CSRGraph.Vertex] {
    try wholeNumbers(in: base + ".sources.json").map { CSRGraph.Vertex($0) }
  }

  /// So many pairs of vertices as all peers are asked about.
  func pairs(_ count: Int) throws -> [(Int, Int)] {
    let ends = try wholeNumbers(in: "\(base).pairs\(count).json")
    return stride(from: 0, to: ends.count, by: 2).map { (ends[$0], ends[$0 + 1]) }
  }
}

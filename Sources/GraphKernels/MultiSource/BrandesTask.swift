/// What Brandes' algorithm is to do: a simple graph, the sources, and what each end of a path counts.
struct BrandesTask {
  /// No loops, no parallel arcs, every row ascending; where leaves are folded, without them.
  let outgoing: CSRGraph

  /// The same with its arcs turned round.
  let incoming: CSRGraph

  /// How many vertices end at each vertex: itself and the leaves folded into it; indexed by vertex.
  let ends: [Double]

  /// How much each vertex counts as a source, with the leaves folded into it; indexed by vertex.
  let weights: [Double]

  /// The vertices to start from, those of like neighbors together.
  let sources: [CSRGraph.Vertex]

  /// The vertices that have arcs, ascending.
  let members: [CSRGraph.Vertex]

  /// - Parameters:
  ///   - outgoing: A simple graph.
  ///   - incoming: The same with its arcs turned round.
  ///   - ends: How many vertices end at each vertex; indexed by vertex.
  ///   - weights: How much each vertex counts as a source; indexed by vertex.
  init(_ outgoing: CSRGraph, incoming: CSRGraph, ends: [Double], weights: [Double]) {
    self.outgoing = outgoing
    self.incoming = incoming
    self.ends = ends
    self.weights = weights
    members = outgoing.vertices.filter {
      !outgoing.arcs(leaving: $0).isEmpty || !incoming.arcs(leaving: $0).isEmpty
    }
    let heads = outgoing.heads
    sources = members.filter {
      weights[Int($0)] > 0 && !outgoing.arcs(leaving: $0).isEmpty
    }.sorted {
      heads[outgoing.arcs(leaving: $0)].lexicographicallyPrecedes(heads[outgoing.arcs(leaving: $1)])
    }
  }
}

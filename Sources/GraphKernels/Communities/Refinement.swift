/// Builds communities anew from single vertices, joining only what is well connected to the rest of
/// the community: the refinement of the Leiden method.
///
/// Communities do not depend on each other, so threads share them. Inside, vertices are looked at in
/// order, and each that is still alone joins the well-connected part that raises modularity most (the
/// paper draws lots).
struct Refinement {
  private let graph: CommunityGraph
  private let communities: GroupMembers
  private let resolution: Double

  /// The place of each vertex among the members of all communities; indexed by vertex.
  private let places: [Int32]

  init(_ graph: CommunityGraph, of partition: Partition, resolution: Double) {
    self.graph = graph
    self.resolution = resolution
    communities = GroupMembers(partition)
    var places = [Int32](repeating: 0, count: graph.vertexCount)
    for (place, vertex) in communities.vertices.enumerated() { places[Int(vertex)] = Int32(place) }
    self.places = places
  }

  /// The parts that all communities are made of.
  ///
  /// - Complexity: O(V + A); 12 bytes an arc inside the largest community for each thread.
  func partition(threads: Int) -> Partition {
    let pieces = communities.pieces()
    var parts = [Int32](repeating: 0, count: graph.vertexCount)
    var memories = [RefinedCommunity](
      repeating: RefinedCommunity(in: graph, resolution: resolution), count: threads)
    unsafe parts.withUnsafeMutableBufferPointer { parts in
      unsafe memories.withUnsafeMutableBufferPointer { memories in
        let (parts, memories) = unsafe (parts, memories)
        Parallel.share(pieces.count, threads: threads) { piece, thread in
          for group in pieces[piece] {
            let members = communities[group]
            unsafe memories[thread].refine(members, places)
            for (vertex, part) in unsafe zip(members, memories[thread].parts) {
              unsafe parts[Int(vertex)] = members[members.startIndex + Int(part)]
            }
          }
        }
      }
    }
    return Partition(renumbering: parts)
  }
}

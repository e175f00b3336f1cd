extension Graph {
  /// Hands over the names of all entities as they are compared, in order of vertices: the name (0), then
  /// the aliases (from 1 on); ids are left out, and so is a name of which nothing is left to compare.
  ///
  /// - Complexity: O(length of all names); the first time they are folded, on all cores.
  package func forEachFoldedName(
    _ body: (_ vertex: Vertex, _ name: Int32, _ text: Span<UInt8>) -> Void
  ) {
    let index = nameIndex
    let (texts, entities, names) = (index.folded.inMemory, index.entities.array, index.names.array)
    let bytes = texts.bytes.span
    for text in entities.indices where names[text] != Int32(NameIndex.id) {
      body(entities[text], names[text], bytes.extracting(texts.range(text)))
    }
  }

  /// The vertex here of each vertex of `other`, -1 of one that is not here; indexed by vertex of `other`.
  ///
  /// - Precondition: Both are kept of the same graph.
  /// - Complexity: O(all entities).
  package func vertices(of other: Graph) -> [Vertex] {
    var vertices = entities.order.tables.map { [Vertex](repeating: -1, count: $0.count) }
    for (vertex, place) in entities.places.enumerated() {
      vertices[Int(place.table)][Int(place.row)] = Vertex(vertex)
    }
    return other.entities.places.map { vertices[Int($0.table)][Int($0.row)] }
  }
}

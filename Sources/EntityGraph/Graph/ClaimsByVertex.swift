/// How many claims speak of each entity, and in which documents, by numbers.
package struct ClaimsByVertex: Sendable {
  /// The number of claims, indexed by vertex.
  package private(set) var counts: [Int32]

  /// The numbers of documents, each once and in order; indexed by vertex.
  package let documents: RaggedArray<Int32>

  /// What the numbers of documents stand for.
  package var documentIDs: TextPool { facts.documents.ids.inMemory }
  fileprivate let facts: Facts

  /// Goes over the claims twice, as they are in order of documents: to count, then to place.
  ///
  /// - Complexity: O(claims + vertices).
  init(_ graph: Graph) {
    facts = graph.derivation.facts
    let vertices = graph.verticesOfRows
    var counts = [Int32](repeating: 0, count: graph.entityCount)
    var ends = [Int](repeating: 0, count: graph.entityCount + 1)
    var last = [Int32](repeating: CodedClaim.none, count: graph.entityCount)
    facts.forEachMention(vertices) { vertex, document in
      counts[vertex] += 1
      if last[vertex] != document { ends[vertex + 1] += 1 }
      last[vertex] = document
    }
    for vertex in ends.indices.dropFirst() { ends[vertex] += ends[vertex - 1] }
    var documents = [Int32](repeating: CodedClaim.none, count: ends.last ?? 0)
    last = last.map { _ in CodedClaim.none }
    facts.forEachMention(vertices) { vertex, document in
      if last[vertex] == document { return }
      last[vertex] = document
      documents[ends[vertex]] = document
      ends[vertex] += 1
    }
    self.counts = counts
    self.documents = RaggedArray(documents, ends: ends.dropLast())
  }
}

extension Facts {
  /// Hands over each claim's document with every vertex it speaks of.
  fileprivate func forEachMention(_ vertices: [Int32], _ body: (Int, Int32) -> Void) {
    for number in claims {
      let claim = self[number]
      let subject = Int(vertices[Int(claim.subject)])
      if subject >= 0 { body(subject, claim.document) }
      guard claim.form != .property, claim.object != claim.subject else { continue }
      let object = Int(vertices[Int(claim.object)])
      if object >= 0 { body(object, claim.document) }
    }
  }
}

extension Graph {
  /// The number of claims that speak of the entity at a vertex, and the documents they stand in.
  public func claimsByVertex() -> [(claims: Int, documents: [Document.ID])] {
    let spoken = spokenByVertex
    return spoken.counts.indices.map { vertex in
      (
        Int(spoken.counts[vertex]),
        spoken.documents[vertex].map { spoken.facts.documents.id(Int($0)) }
      )
    }
  }

  /// The same by numbers.
  package var spokenByVertex: ClaimsByVertex { ClaimsByVertex(self) }
}

import GraphKernels

/// How many claims speak of each entity, and in which documents, by numbers.
package struct ClaimsByVertex: Sendable {
  /// The number of claims, indexed by vertex.
  package let counts: [Int32]

  /// The numbers of documents, each once and in order; indexed by vertex.
  package let documents: RaggedArray<Int32>

  /// The documents of the given vertices, which ascend.
  package func documents(of vertices: [Graph.Vertex]) -> RaggedArray<Int32> {
    vertices.count == counts.count ? documents : documents.gathering(vertices)
  }

  /// What the numbers of documents stand for.
  package var documentIDs: TextPool { facts.documents.ids.inMemory }
  fileprivate let facts: Facts

  /// Goes over the claims twice, as they are in order of documents: to count, then to place.
  ///
  /// - Complexity: O(claims + vertices), on all cores.
  init(_ graph: Graph) {
    facts = graph.derivation.facts
    let vertices = graph.verticesOfRows
    let runs = facts.runsOfClaims(forItems: graph.entityCount)
    var parts = Parallel.map(runs.count, threads: runs.count) { [facts] run in
      var mentions = [Mentions](repeating: Mentions(), count: graph.entityCount)
      facts.forEachMention(in: runs[run], vertices) { mentions[$0].count($1) }
      return mentions
    }
    var (counts, ends, total) = ([Int32](), [Int](), 0)
    counts.reserveCapacity(graph.entityCount)
    ends.reserveCapacity(graph.entityCount)
    for vertex in 0..<graph.entityCount {
      var count: Int32 = 0
      for run in parts.indices { count += parts[run][vertex].begin(at: &total) }
      counts.append(count)
      ends.append(total)
    }
    self.counts = counts
    documents = RaggedArray(Self.documents(total, &parts, facts, runs, vertices), ends: ends)
  }

  private static func documents(
    _ count: Int, _ parts: inout [[Mentions]], _ facts: Facts, _ runs: [Range<Int>],
    _ vertices: [Int32]
  ) -> [Int32] {
    var documents = [Int32](repeating: CodedClaim.none, count: count)
    unsafe documents.withUnsafeMutableBufferPointer { documents in
      unsafe parts.withUnsafeMutableBufferPointer { parts in
        let (documents, parts) = unsafe (documents, parts)
        Parallel.forEach(runs.count, threads: runs.count) { run in
          var mentions: [Mentions] = []
          unsafe swap(&mentions, &parts[run])
          facts.forEachMention(in: runs[run], vertices) { vertex, document in
            if let place = mentions[vertex].place(document) {
              unsafe documents[place] = document
            }
          }
        }
      }
    }
    return documents
  }
}

/// What a run of claims says of one entity.
private struct Mentions {
  /// How many documents there are, then where the next is placed.
  private var documents = 0
  private var claims: Int32 = 0
  private var last = CodedClaim.none

  mutating func count(_ document: Int32) {
    claims += 1
    if last != document { documents += 1 }
    last = document
  }

  /// Goes on to place the documents, from `place` on.
  ///
  /// - Returns: The number of claims.
  mutating func begin(at place: inout Int) -> Int32 {
    (documents, place) = (place, place + documents)
    last = CodedClaim.none
    return claims
  }

  /// Where a document is placed; `nil` where it is already.
  mutating func place(_ document: Int32) -> Int? {
    guard last != document else { return nil }
    last = document
    defer { documents += 1 }
    return documents
  }
}

extension Facts {
  /// The claims in as many runs as are worth it beside so many items for each; no document is in two
  /// of them.
  fileprivate func runsOfClaims(forItems count: Int) -> [Range<Int>] {
    let claimCount = allClaims.count
    let threads = min(Parallel.threads(forItems: claimCount), claimCount / max(count, 1))
    var (runs, start): ([Range<Int>], Int) = ([], 0)
    for run in 0..<max(threads, 1) {
      var end = max(start, claimCount * (run + 1) / max(threads, 1))
      while end > 0, end < claimCount, allClaims[end].document == allClaims[end - 1].document {
        end += 1
      }
      runs.append(start..<end)
      start = end
    }
    return runs
  }

  /// Hands over the document of each claim that counts with every vertex it speaks of.
  @inline(__always)
  fileprivate func forEachMention(
    in run: Range<Int>, _ vertices: [Int32], _ body: (Int, Int32) -> Void
  ) {
    unsafe allClaims.withElements { claims in
      let claims = unsafe claims.span
      for number in run where number < claims.count && counts(Int32(number)) {
        let claim = claims[number]
        let subject = Int(vertices[Int(claim.subject)])
        if subject >= 0 { body(subject, claim.document) }
        guard claim.form != .property, claim.object != claim.subject else { continue }
        let object = Int(vertices[Int(claim.object)])
        if object >= 0 { body(object, claim.document) }
      }
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

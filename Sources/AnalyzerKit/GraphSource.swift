/// Where an ``AnalyzedGraph`` has its numbers from: a graph of this process, or one that is lent.
package protocol GraphSource: Sendable {
  var entityCount: Int { get }
  var relationCount: Int { get }
  var componentCount: Int { get }
  var followsUndated: Bool { get }
  func topology(_ traversal: Traversal) -> Topology

  // Columns, indexed by vertex or by relation
  var entityIDs: TextPool { get }
  var entityNames: TextPool { get }
  var entityKinds: CodedColumn<EntityKind.ID> { get }
  var relationIDs: TextPool { get }
  var relationKinds: CodedColumn<RelationKind> { get }
  var subjects: [Graph.Vertex] { get }
  var objects: [Graph.Vertex] { get }
  var relationFlags: [RelationFlags] { get }
  var weights: [Double] { get }
  var earliest: [Int64] { get }
  var latest: [Int64] { get }
  var ratings: [UInt8] { get }
  var independentSources: [Int32] { get }
  var claimCounts: [Int32] { get }
  func claimsByVertex() -> [(claims: Int, documents: [Document.ID])]
  func relationsBySource() -> [(source: Source.ID, relations: [Int32])]
  func properties() -> EntityProperties
  func values(
    ofProperty name: String
  ) throws(AnalysisError) -> AnalyzedGraph.PropertyValues

  // One entity or relation
  func id(at vertex: Graph.Vertex) -> Entity.ID
  func name(at vertex: Graph.Vertex) -> String
  func kind(at vertex: Graph.Vertex) -> EntityKind.ID
  func vertex(of id: Entity.ID) -> Graph.Vertex?
  func relationID(_ relation: Int) -> Relation.ID
  func ends(ofRelation number: Int) -> (subject: Graph.Vertex, object: Graph.Vertex)
  func weight(ofRelation number: Int) -> Double?
  func rating(ofRelation number: Int) -> Rating
  func independentSources(ofRelation number: Int) -> Int
  func isProjection(relation number: Int) -> Bool
  func validity(ofRelation number: Int) -> Validity
}

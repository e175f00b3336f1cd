extension Graph: GraphSource {
  package var followsUndated: Bool { policy.filter.followsUndated }
  package var subjects: [Vertex] { ofRelations { ends(ofRelation: $0).subject } }
  package var objects: [Vertex] { ofRelations { ends(ofRelation: $0).object } }
  package var relationFlags: [RelationFlags] { ofRelations(flags(of:)) }
  package var weights: [Double] { ofRelations { weight(ofRelation: $0) ?? .nan } }
  package var earliest: [Int64] { ofRelations { validity(ofRelation: $0).earliestSince1970 } }
  package var latest: [Int64] { ofRelations { validity(ofRelation: $0).latestSince1970 } }
  package var ratings: [UInt8] { ofRelations { UInt8(rating(ofRelation: $0).rank) } }
  package var independentSources: [Int32] {
    ofRelations { Int32(independentSources(ofRelation: $0)) }
  }
  package var claimCounts: [Int32] { ofRelations { Int32(claimCount(ofRelation: $0)) } }
  package func name(at vertex: Vertex) -> String { entity(at: vertex).name }
  package func kind(at vertex: Vertex) -> EntityKind.ID { entity(at: vertex).kind }

  private func ofRelations<Value>(_ value: (Int) -> Value) -> [Value] {
    (0..<relationCount).map(value)
  }

  private func flags(of relation: Int) -> RelationFlags {
    var flags: RelationFlags = []
    if isAsserted(relation: relation) { flags.insert(.isAsserted) }
    if isSymmetric(relation: relation) { flags.insert(.isSymmetric) }
    if isProjection(relation: relation) { flags.insert(.isProjection) }
    if validity(ofRelation: relation).isMomentary { flags.insert(.isMomentary) }
    return flags
  }
}

extension Validity {
  fileprivate var earliestSince1970: Int64 {
    guard let earliest = period?.earliest, earliest != .min else { return .min }
    return earliest - PartialDate.secondsBefore1970
  }

  fileprivate var latestSince1970: Int64 {
    guard let latest = period?.latest, latest != .max else { return .max }
    return latest - PartialDate.secondsBefore1970
  }
}

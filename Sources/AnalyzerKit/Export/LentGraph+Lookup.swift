import CPluginInterface

extension LentGraph {
  func id(at vertex: Graph.Vertex) -> Entity.ID {
    unsafe Entity.ID(text(Int(vertex), of: lent.ids, "ids"))
  }

  func name(at vertex: Graph.Vertex) -> String {
    unsafe text(Int(vertex), of: lent.names, "names")
  }

  func kind(at vertex: Graph.Vertex) -> EntityKind.ID {
    let code = unsafe element(Int(vertex), of: lent.kinds, entityCount, "kinds")
    return unsafe EntityKind.ID(text(Int(code), of: lent.kind_names, "kinds"))
  }

  /// Halves the vertices, which are in the order of their ids.
  func vertex(of id: Entity.ID) -> Graph.Vertex? {
    var (low, high) = (0, entityCount)
    while low < high {
      let middle = (low + high) / 2
      if self.id(at: Graph.Vertex(middle)) < id { low = middle + 1 } else { high = middle }
    }
    let found = Graph.Vertex(low)
    return low < entityCount && self.id(at: found) == id ? found : nil
  }

  func relationID(_ relation: Int) -> Relation.ID {
    unsafe Relation.ID(text(relation, of: lent.relation_ids, "relation_ids"))
  }

  func ends(ofRelation number: Int) -> (subject: Graph.Vertex, object: Graph.Vertex) {
    unsafe (
      ofRelation(number, lent.subjects, "ends"), ofRelation(number, lent.objects, "ends")
    )
  }

  func weight(ofRelation number: Int) -> Double? {
    let weight = unsafe ofRelation(number, lent.weights, "weights")
    return weight.isNaN ? nil : weight
  }

  func rating(ofRelation number: Int) -> Rating {
    unsafe Rating(rank: Int(ofRelation(number, lent.ratings, "ratings")))
  }

  func independentSources(ofRelation number: Int) -> Int {
    unsafe Int(ofRelation(number, lent.sources, "sources"))
  }

  func isProjection(relation number: Int) -> Bool { flags(number).contains(.isProjection) }

  /// One stretch from the first second to the last: gaps in it are not lent.
  func validity(ofRelation number: Int) -> Validity {
    let (earliest, latest) = unsafe (
      ofRelation(number, lent.earliest, "dates"), ofRelation(number, lent.latest, "dates")
    )
    let isKnown = earliest != .min || latest != .max
    return Validity(
      isMomentary: flags(number).contains(.isMomentary),
      period: isKnown
        ? Period(from: bound(earliest, none: .min), until: bound(latest, none: .max)) : nil)
  }

  private func bound(_ seconds: Int64, none: Int64) -> Period.Bound {
    seconds == none ? .unknown : .date(PartialDate(secondsSince1970: seconds))
  }

  private func flags(_ relation: Int) -> RelationFlags {
    unsafe RelationFlags(rawValue: ofRelation(relation, lent.relation_flags, "ends"))
  }
}

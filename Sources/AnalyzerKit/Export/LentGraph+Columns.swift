import CPluginInterface

extension LentGraph {
  var entityIDs: TextPool { unsafe texts(lent.ids, "ids") }
  var entityNames: TextPool { unsafe texts(lent.names, "names") }

  var entityKinds: CodedColumn<EntityKind.ID> {
    let words = unsafe texts(lent.kind_names, "kinds")
    let codes = unsafe elements(lent.kinds, entityCount, "kinds")
    return unsafe CodedColumn(
      words: (0..<words.count).map { EntityKind.ID(words[$0]) }, codes: Array(codes))
  }

  var relationIDs: TextPool { unsafe texts(lent.relation_ids, "relation_ids") }

  var relationKinds: CodedColumn<RelationKind> {
    let (names, categories) = unsafe (
      texts(lent.relation_kind_names, "relation_kinds"),
      texts(lent.relation_kind_categories, "relation_kinds")
    )
    let kinds = (0..<names.count).map { number in
      RelationKind(RelationKind.ID(names[number]), names[number], category(categories[number]))
    }
    return unsafe CodedColumn(
      words: kinds, codes: Array(ofRelations(lent.relation_kinds, "relation_kinds")))
  }

  private func category(_ word: String) -> RelationKind.Category {
    guard let category = RelationKind.Category(rawValue: word) else {
      preconditionFailure(
        "the host has a category of relations, '\(word)', newer than this plug-in")
    }
    return category
  }

  var subjects: [Graph.Vertex] { unsafe Array(ofRelations(lent.subjects, "ends")) }
  var objects: [Graph.Vertex] { unsafe Array(ofRelations(lent.objects, "ends")) }

  var relationFlags: [RelationFlags] {
    unsafe ofRelations(lent.relation_flags, "ends").map { RelationFlags(rawValue: $0) }
  }

  var weights: [Double] { unsafe Array(ofRelations(lent.weights, "weights")) }
  var earliest: [Int64] { unsafe Array(ofRelations(lent.earliest, "dates")) }
  var latest: [Int64] { unsafe Array(ofRelations(lent.latest, "dates")) }
  var ratings: [UInt8] { unsafe Array(ofRelations(lent.ratings, "ratings")) }
  var independentSources: [Int32] { unsafe Array(ofRelations(lent.sources, "sources")) }
  var claimCounts: [Int32] { unsafe Array(ofRelations(lent.claims, "claims")) }
}

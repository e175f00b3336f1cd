extension Facts {
  /// The best rating among those who assert the relation.
  func rating(of relation: DerivedRelation) -> Rating {
    relation.testimonies.filter { $0.stance == .asserts }.compactMap { testimony in
      testimony.weight?.rating ?? testimony.claims.map { ratings[Int($0)] }.min()
    }.min() ?? .unjudged
  }

  /// How many sources that do not hang on each other assert the relation.
  func independentSources(of relation: DerivedRelation) -> Int {
    let asserting = relation.testimonies.filter { $0.stance == .asserts }
    let direct = asserting.filter { $0.weight == nil }.flatMap(\.claims)
    let indirect = asserting.compactMap(\.weight?.sources).max() ?? 0
    return max(independentSources(of: direct), indirect)
  }

  /// The properties of the relation itself, as its best rated claims give them, in order of names.
  func attributes(of relation: DerivedRelation) -> [Attribute] {
    let best = relation.claims.map { claims[Int($0)] }
      .filter { !$0.with.isEmpty && Testimony.Stance(of: $0) == .asserts }
      .map { (rating: rating(of: $0), with: $0.with) }
      .sorted { $0.rating < $1.rating }.flatMap(\.with)
    let names = Set(best.map(\.name)).sorted()
    return names.compactMap { name in best.first { $0.name == name } }
  }
}

extension Facts {
  /// The best rating among those who assert the relation.
  func rating(of relation: DerivedRelation) -> Rating {
    var best: Rating?
    for number in relation.testimonies.indices where relation.testimonies[number].stance == .asserts
    {
      let testimony = relation.testimonies[number]
      let rating = testimony.weight?.rating ?? testimony.claims.lazy.map(rating).min()
      if let rating, rating < best ?? .unjudged || best == nil { best = rating }
    }
    return best ?? .unjudged
  }

  /// How many sources that do not hang on each other assert the relation.
  func independentSources(of relation: DerivedRelation) -> Int {
    var direct: [Int32] = []
    var indirect = 0
    for number in relation.testimonies.indices where relation.testimonies[number].stance == .asserts
    {
      if let weight = relation.testimonies[number].weight {
        indirect = max(indirect, weight.sources)
      } else {
        direct += relation.testimonies[number].claims
      }
    }
    return max(independentSources(of: direct), indirect)
  }
}

/// Which of the claims that count are asked for.
package struct ClaimSelection: Sendable {
  /// Words that claims have in them; any where `nil`.
  package var words: ClaimWords?

  /// Those who say them or pass them on; anybody when empty.
  package var sources: [Source.ID] = []

  /// The stances that they take; any when empty.
  package var stances: Set<Claim.Stance> = []

  /// Only what somebody said first whose name is not known.
  package var isUnnamed = false

  /// Only what is asserted, and by one source alone that hangs on no other.
  package var isOfSingleSource = false

  package init() {}
}

extension Graph {
  /// The claims of a selection; words are looked up among the names that `whole` has, of which this
  /// graph is a part.
  ///
  /// - Complexity: O(claims + length of all names and paraphrases).
  package func claims(of selection: ClaimSelection, namesIn whole: Graph) -> ListedClaims {
    let facts = derivation.facts
    var claims = selection.sources.isEmpty ? countedClaims : self.claims(of: selection.sources)
    if !selection.stances.isEmpty {
      claims.removeAll { !selection.stances.contains(facts[$0].stance) }
    }
    if selection.isUnnamed, case let areUnnamed = areUnnamed {
      claims.removeAll { number in
        facts.chain(of: number).first.map { !areUnnamed[Int($0)] } ?? true
      }
    }
    if selection.isOfSingleSource, case let corroborated = corroborated {
      claims.removeAll { !facts[$0].asserts || corroborated.contains(Int($0)) }
    }
    if let words = selection.words {
      let found = ClaimTexts(whole, words)
      claims.removeAll { !found.match(facts[$0]) }
    }
    return ListedClaims(claims, in: self)
  }

  /// The claims that stand in some documents.
  package func claims(standingIn documents: [Document.ID]) -> ListedClaims {
    let facts = derivation.facts
    let numbers = Set(documents.compactMap(facts.documents.number).map { Int32($0) })
    return ListedClaims(countedClaims.filter { numbers.contains(facts[$0].document) }, in: self)
  }

  /// The claims that go where these sources are left out.
  func claims(of sources: [Source.ID]) -> [Int32] {
    var filter = RelationFilter()
    filter.without = sources
    let rest = filter.keepingClaims(of: derivation.facts)
    return countedClaims.filter { !rest.counts($0) }
  }

  /// Whether each source is somebody whose name is not known; indexed by source.
  private var areUnnamed: [Bool] {
    facts.dictionaries.sources.all().map { source in
      definition(of: Entity.ID(source.rawValue))?.isUnnamed ?? false
    }
  }

  /// The claims about relations and values that several sources assert which do not hang on each
  /// other.
  private var corroborated: RowSet {
    let (facts, derived) = (derivation.facts, relations.derived)
    var corroborated = RowSet(rowCount: facts.allClaims.count)
    for row in 0..<derived.count where derived.independentSources(row) > 1 {
      for claim in derived.claims[row] { corroborated.insert(Int(claim)) }
    }
    for number in countedProperties where derivation.properties.claims(number).count > 1 {
      for position in derivation.properties[number].positions
      where facts.independentSources(of: position.asserting) > 1 {
        for claim in position.claims { corroborated.insert(Int(claim)) }
      }
    }
    return corroborated
  }
}

import EntityGraph
import TestSupport
import Testing

/// What claims say of a relation itself, such as its amount: values side by side.
@Suite struct RelationPropertyTests {
  private func paid(
    _ property: PropertyKind.ID, _ values: Value..., credibility: Int = 3
  ) throws -> Relation {
    try frozen(
      values.enumerated().map { number, value in
        .says(
          "a paid b", in: Document.ID("ledger-\(number)"), at: "1", when: "2023-01-01",
          credibility: credibility - number, with: [Attribute(property, value)])
      }
    ).relation("a/paid/b/2023-01-01")
  }

  private func told(_ relation: Relation) -> [String] {
    relation.attributes.map { "\($0.name) \($0.value.text)" }
  }

  @Test func contradictingValuesStandSideBySideAndMakeTheRelationDisputed() throws {
    let relation = try paid("amount", .number("1250"), .number("900000"))
    #expect(told(relation) == ["amount 900000", "amount 1250"])
    #expect(relation.status == .disputed)
    let property = try #require(relation.severalValued.first)
    #expect(property.status == .disputed && property.isSingleValued)
    #expect(
      property.positions.map { $0.citations.map(\.claim.document) } == [["ledger-1"], ["ledger-0"]])
  }

  @Test(arguments: [
    ("1250", "1,250.00"), ("about 1250", "1300"), ("1250 EUR", "1400 USD"), ("at least 9", "12"),
  ])
  func valuesThatCanAllBeSoAreNoDispute(left: String, right: String) throws {
    let relation = try paid("amount", .number(left), .number(right))
    #expect(relation.status == .uncontested)
    #expect(relation.attributes.count == (left == "1250" ? 1 : 2))
  }

  @Test func propertiesOfSeveralValuesAreNoDispute() throws {
    let relation = try paid("currency", .text("EUR"), .text("USD"))
    #expect(relation.status == .uncontested)
    #expect(told(relation) == ["currency USD", "currency EUR"])
  }

  @Test(arguments: [
    (Value.number("3"), Value.number("4"), Status.disputed),
    (.text("late"), .text("by night"), .uncontested),
  ])
  func ofPropertiesThatNoVocabularyHasNumbersExcludeEachOther(
    left: Value, right: Value, wanted: Status
  ) throws {
    #expect(try paid("remark", left, right).status == wanted)
  }

  @Test func aValueThatItsClaimantRevisedIsHistory() throws {
    let relation = try frozen([
      .says(
        "a owns b", at: "1", by: ["w"], during: "2020/..", claimed: "2021",
        with: [Attribute("share", .number("60"))]),
      .says(
        "a owns b", at: "2", by: ["w"], during: "2020/..", claimed: "2022",
        with: [Attribute("share", .number("10"))]),
    ]).relation("a/owns/b/2020..")
    #expect(relation.status == .uncontested && told(relation) == ["share 10"])
    #expect(relation.severalValued.flatMap(\.positions).map(\.isSuperseded) == [false, true])
  }

  @Test func sharesOfDifferentYearsDoNotContradict() throws {
    func share(_ years: String, _ share: String, _ place: String) -> Claim {
      .says("a owns b", at: place, during: years, with: [Attribute("share", .number(share))])
    }
    let graph = try frozen([
      share("2010/2012", "60", "1"), share("2014/2016", "10", "2"),
      .says("a owns b", at: "3", during: "2011/2015"),
    ])
    #expect(graph.relation(0).status == .uncontested && graph.relation(0).attributes.count == 2)
  }

  @Test func disputesListTheValues() throws {
    let graph = try frozen([
      .says("a paid b", at: "1", when: "2023", with: [Attribute("amount", .number("5"))]),
      .says("a paid b", at: "2", when: "2023", with: [Attribute("amount", .number("6"))]),
    ])
    let dispute = try #require(graph.disputes.first)
    #expect(graph.disputes.count == 1 && dispute.status == .disputed)
    guard case .propertyOfRelation(_, let property) = dispute.about else {
      Issue.record("\(dispute.about)")
      return
    }
    #expect(property.name == "amount")
    #expect(dispute.positions.map { $0.value?.text } == ["5", "6"])
  }

  @Test func theWeightOfTheBestFoundedClaimCounts() throws {
    var builder = GraphBuilder()
    builder.weight = ColumnName("amount")
    for entity: Entity.ID in ["a", "b"] {
      try builder.add(Entity(id: entity, kind: "person", name: entity.rawValue))
    }
    for (place, credibility) in [("1", 4), ("2", 2)] {
      builder.add(
        .says(
          "a paid b", at: place, when: "2023", credibility: credibility,
          with: [Attribute("amount", .number("\(place)00"))]))
    }
    let graph = try builder.freeze()
    #expect(graph.weight(ofRelation: 0) == 200 && graph.hasSeveralWeights(relation: 0))
  }
}

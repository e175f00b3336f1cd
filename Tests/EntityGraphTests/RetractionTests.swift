import Testing

@testable import EntityGraph

@Suite("Records that were taken back") struct RetractionTests {
  private func claim(
    _ document: Document.ID, at locator: String, of object: Entity.ID = "b",
    claimed: String? = nil, withdrawn: String? = nil
  ) -> Claim {
    Claim(
      document: document, locator: locator,
      statement: .relation(subject: "a", kind: "owns", object: object),
      claimed: claimed.flatMap { PartialDate($0) }, withdrawn: withdrawn.flatMap { PartialDate($0) }
    )
  }

  private func withdrawn(_ claims: [Claim]) throws -> [String?] {
    var builder = GraphBuilder()
    for id in ["a", "b", "c"] {
      try builder.add(Entity(id: Entity.ID(id), kind: "company", name: id))
    }
    for claim in claims { builder.add(claim) }
    return try builder.freeze().claims.map { $0.withdrawn?.text }
  }

  @Test func ofSeveralTheLastDateCounts() throws {
    let claims = [
      claim("one", at: "relationship--1", claimed: "2021"),
      claim("three", at: "relationship--1", claimed: "2021", withdrawn: "2023"),
      claim("two", at: "relationship--1", claimed: "2021", withdrawn: "2022"),
    ]
    #expect(try withdrawn(claims) == ["2023", "2023", "2022"])
  }

  @Test func otherStatementsOfTheRecordStand() throws {
    let claims = [
      claim("one", at: "relationship--1", of: "c"),
      claim("two", at: "relationship--1", withdrawn: "2022"),
    ]
    #expect(try withdrawn(claims) == [nil, "2022"])
  }

  /// Two documents may have a paragraph of one number.
  @Test(arguments: ["¶3", "page 3 -- 4", "--3", "relationship--"])
  func placesInDocumentsAreNoRecords(locator: String) throws {
    let claims = [claim("one", at: locator), claim("two", at: locator, withdrawn: "2022")]
    #expect(try withdrawn(claims) == [nil, "2022"])
  }
}

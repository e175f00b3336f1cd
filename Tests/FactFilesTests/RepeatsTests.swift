import EntityGraph
import FactFiles
import Testing

@Suite struct RepeatsTests {
  private let original =
    story + """
        - {at: 2, fact: eli met sergey, by: ministry, credibility: 2}
        - {at: ¶3, fact: eli told sergey}
        - {at: 5-6, fact: eli called antony}
      """

  private func copy(_ repeats: String, of id: String = "essay", as copy: String = "copy") -> String
  {
    """
    backchannel: 1
    document: {id: \(copy), title: T, republishes: \(id), repeats: {\(repeats)}}

    """
  }

  private func relations(_ reading: FactReading, in document: Document.ID) -> [String] {
    reading.batch.claims.filter { $0.document == document }.map { claim in
      guard case .relation(let subject, let kind, let object) = claim.statement else { return "" }
      return "\(claim.locator ?? "") \(subject) \(kind) \(object)"
    }
  }

  @Test func givesTheCopyTheClaimsOfThatPlace() throws {
    let reading = try read(original, copy("¶7: ¶2, 8: 3"))
    #expect(relations(reading, in: "copy") == ["¶7 eli met sergey", "¶8 eli told sergey"])
    let claim = try #require(reading.batch.claims.first { $0.locator == "¶7" })
    #expect(claim.claimants == ["ministry"] && claim.credibility == .probablyTrue)
    #expect(reading.warnings.isEmpty)
  }

  @Test func takesThePlacesWithinARange() throws {
    let reading = try read(original, copy("1-4: 2–4, 9: [2, 5-6]"))
    #expect(
      relations(reading, in: "copy") == [
        "¶1-4 eli met sergey", "¶1-4 eli told sergey", "¶9 eli met sergey", "¶9 eli called antony",
      ])
  }

  @Test func warnsWhereNothingStandsInTheOriginal() throws {
    #expect(
      try warnings(original, copy("7: 5"))
        == "b.yaml:2:65: there is no claim at ¶5 of 'essay', so nothing is repeated")
  }

  @Test func copiesACopy() throws {
    let reading = try read(
      copy("9: 7", of: "copy", as: "another"), copy("7: 2"), original)
    #expect(relations(reading, in: "another") == ["¶9 eli met sergey"])
  }

  @Test func aChainOfThousandsOfCopiesIsFollowed() throws {
    let first = "backchannel: 1\ndocument: {id: d0, title: T}\n"
    let copies = (1...3000).map { copy("1: 1", of: "d\($0 - 1)", as: "d\($0)") }
    let reading = try FactReader().read(
      ([first] + copies).enumerated().map { FactSource(path: "\($0).yaml", text: $1) })
    #expect(reading.batch.documents.count == 3001)
  }

  @Test func letsTheCopySayItItself() throws {
    let claims = "claims:\n  - {at: 7, fact: eli met sergey, by: ministry, credibility: 5}\n"
    let reading = try read(original, copy("7: 2") + claims)
    let copied = reading.batch.claims.filter { $0.document == "copy" }
    #expect(copied.map(\.credibility) == [.improbable])
  }

  @Test func takesTheOriginalFromWhatIsKnown() throws {
    let known = try read(original).batch
    let reading = try read(copy("7: 2"), knowing: known)
    #expect(relations(reading, in: "copy") == ["¶7 eli met sergey"])
    #expect(reading.batch.documents.map(\.id) == ["copy"])
    #expect(reading.batch.claims.count == 1)
  }

  @Test func prefersTheFilesToWhatIsKnown() throws {
    let known = try read(original).batch
    let newer = story + "  - {at: 2, fact: eli killed sergey}"
    let reading = try read(newer, copy("7: 2"), knowing: known)
    #expect(relations(reading, in: "copy") == ["¶7 eli killed sergey"])
  }

  @Test func aKnownCopyFollowsItsOriginal() throws {
    let claims = "claims:\n  - {at: 9, fact: eli called antony}\n"
    let known = try read(
      original, copy("7: 2") + claims, copy("4: 7", of: "copy", as: "another")
    ).batch
    let newer = story + "  - {at: 2, fact: eli killed sergey}"
    let reading = try read(newer, knowing: known)
    #expect(reading.batch.documents.map(\.id) == ["another", "copy", "essay"])
    #expect(
      relations(reading, in: "copy") == ["¶9 eli called antony", "¶7 eli killed sergey"])
    #expect(relations(reading, in: "another") == ["¶4 eli killed sergey"])
    #expect(reading.warnings.isEmpty)
  }
}

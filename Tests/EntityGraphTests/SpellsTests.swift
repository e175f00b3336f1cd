import TestSupport
import Testing

@testable import EntityGraph

/// What held in several stretches does not hold between them.
@Suite struct SpellsTests {
  private func graph() throws -> Graph {
    var builder = GraphBuilder()
    var file = ForeignGraph([
      ForeignTie("a", "knows", "b", id: "e", period: "2020-01/2020-02; 2021-01/2021-02"),
      ForeignTie("b", "knows", "c", id: "f", period: "2020/2021"),
    ])
    file.nodes.columns.append(
      Column("valid_from", .texts(TextCells(texts: TextPool(["2019"]), codes: [0, -1, -1]))))
    builder.add(file)
    return try builder.freeze()
  }

  private func date(_ text: String) throws -> PartialDate { try #require(PartialDate(text)) }

  @Test(arguments: [
    ("2020-01-15", ["e", "f"]), ("2020-06-15", ["f"]), ("2021-02-28", ["e", "f"]), ("2019", []),
    ("2020", ["e", "f"]),
  ])
  func onADay(day: String, ids: [String]) throws {
    let day = try date(day)
    let left = try graph().keeping { $0.asOf = day }
    #expect(left.idsOfRelations == ids)
    #expect(left.policy.gapsPassedOver == 0)
  }

  @Test func betweenTwoDays() throws {
    let (since, until) = (try date("2020-03"), try date("2020-12"))
    let left = try graph().keeping { ($0.since, $0.until) = (since, until) }
    #expect(left.idsOfRelations == ["f"])
    #expect(try graph().keeping { $0.since = since }.idsOfRelations == ["e", "f"])
  }

  @Test func areToldByTheRelation() throws {
    let validity = try graph().relation(0).validity
    #expect(validity.period?.description == "2020-01/2021-02")
    #expect(validity.periods.map(\.description) == ["2020-01/2020-02", "2021-01/2021-02"])
    #expect(!validity.isMomentary)
    let other = try graph().relation(1).validity
    #expect(other.spells == [] && other.periods.map(\.description) == ["2020/2021"])
  }

  @Test func theOrderOfTimeCountsThoseWhoseGapsItPassesOver() throws {
    let policy = try graph().keeping { $0.isTimed = true }.policy
    #expect(policy.gapsPassedOver == 1)
  }

  @Test func entitiesWithTimesOfTheirOwnAreCounted() throws {
    let day = try date("2020-01-15")
    #expect(try graph().keeping { $0.asOf = day }.policy.datedEntities == 1)
    #expect(try graph().keeping { $0.kinds = ["entity"] }.policy.datedEntities == 0)
  }

  @Test(arguments: [
    ("2021; 2020", "2020; 2021"), ("2020;2020", "2020"), ("2020/..", "2020/.."),
    ("2020; soon", nil),
    ("2020;", nil), ("", nil), ("@5/@6; @8", nil),
  ])
  func areReadInOrder(text: String, wanted: String?) {
    #expect(Spells(text)?.description == wanted)
  }

  @Test func areReadOnAnAxis() {
    #expect(Spells.onAxis("@8; @5/@6")?.description == "@5/@6; @8")
    #expect(Spells.onAxis("2020; @5") == nil)
  }
}

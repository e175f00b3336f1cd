import EntityGraph
import TestSupport
import Testing

@testable import Interchange

@Suite("Columns of properties")
struct PropertyColumnsTests {
  @Test(
    arguments: [
      (["83"], "83", nil), (["83", "89"], "83", "83; 89"), (["about 400"], "400", "about 400"),
      (["dozens"], "24", "dozens"), (["5 km"], "5", "5 km"), (["2.5"], "2.5", nil),
    ] as [([String], String, String?)])
  func numbersStandAsNumbersAndAsClaimed(
    claims: [String], value: String, claimed: String?
  ) throws {
    let node = try node(with: claims.map { ("dead", $0, .asserts) })
    #expect(node["dead"] == value)
    #expect(node["dead_claimed"] == claimed)
  }

  @Test func wholeNumbersAreLongAndOthersDouble() throws {
    let table = try table(with: [("dead", "83", .asserts), ("share", "2.5", .asserts)])
    let types = table.nodeColumns.suffix(2).map { column in
      switch column.cells {
      case .wholeNumbers: "whole"
      case .numbers: "number"
      case .texts: "text"
      case .flags: "flag"
      }
    }
    #expect(types == ["whole", "number"])
  }

  @Test func theUnitOfTheVocabularyIsNotClaimedAgain() throws {
    #expect(try node(with: [("range", "80 km", .asserts)])["range_claimed"] == nil)
    #expect(try node(with: [("range", "50 mi", .asserts)])["range_claimed"] == "50 mi")
  }

  @Test func whatNobodyAssertsIsClaimedButNoValue() throws {
    let denied = try node(with: [("dead", "600", .denies)])
    #expect(denied["dead"] == nil)
    #expect(denied["dead_claimed"] == "600 (denied)")
    let supposed = try node(with: [("dead", "83", .asserts), ("dead", "600", .supposes)])
    #expect(supposed["dead"] == "83")
    #expect(supposed["dead_claimed"] == "83; 600 (unconfirmed)")
  }

  @Test func severalTextsOfASingleValuedPropertyAreClaimed() throws {
    let node = try node(with: [("rank", "colonel", .asserts), ("rank", "general", .asserts)])
    #expect(node["rank"] == "colonel")
    #expect(node["rank_claimed"] == "colonel; general")
  }

  @Test func manyValuesAreOneText() throws {
    let node = try node(with: [("office", "minister", .asserts), ("office", "envoy", .asserts)])
    #expect(node["office"] == "envoy; minister")
    #expect(node["office_claimed"] == nil)
  }

  @Test func datesAreTexts() throws {
    var builder = GraphBuilder()
    try builder.add(Entity(id: "strike", kind: "event", name: "strike"))
    let period = try #require(Period("2022-12-31/2023-01-01"))
    builder.add(
      Claim(
        document: "essay", statement: .property(of: "strike", name: "date", value: .date(period))))
    let table = ExportTable(try builder.freeze())
    #expect(table.node("strike")?["date"] == "2022-12-31/2023-01-01")
  }

  @Test(
    arguments: [
      ("2", "2.0", nil), ("0.5", "0.5", nil), ("0.1", "0.1", "0.1"), ("0", nil, "0"),
      ("-3", nil, "-3"), ("1e300", nil, "1e+300"), ("16777217", "16777216.0", "16777217"),
    ] as [(String, String?, String?)])
  func weightsThatReadersBendHaveAColumnOfTheirOwn(
    given: String, weight: String?, own: String?
  ) throws {
    var builder = GraphBuilder()
    let quantity = try #require(Quantity(given))
    builder.add(
      ForeignGraph([
        ForeignTie("a", "knows", "a", attributes: [Attribute("weight", .number(quantity))])
      ]))
    let edge = ExportTable(try builder.freeze()).fitted(to: .gephi).edge("a/knows/a")
    #expect(edge?["weight"] == weight)
    #expect(edge?["property_weight"] == own)
  }

  private func node(
    with claims: [(name: PropertyKind.ID, value: String, stance: Claim.Stance)]
  ) throws -> [String: String] { try #require(try table(with: claims).node("strike")) }

  private func table(
    with claims: [(name: PropertyKind.ID, value: String, stance: Claim.Stance)]
  ) throws -> ExportTable {
    var builder = GraphBuilder()
    try builder.add(Entity(id: "strike", kind: "event", name: "the strike"))
    for (name, text, stance) in claims {
      let value = Quantity(text).map(Value.number) ?? .text(text)
      builder.add(
        Claim(
          document: "essay", claimants: ["nobody"], stance: stance,
          statement: .property(of: "strike", name: name, value: value)))
    }
    return ExportTable(try builder.freeze())
  }
}

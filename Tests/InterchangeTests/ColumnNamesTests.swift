import Testing

@testable import Interchange

@Suite("Names of columns")
struct ColumnNamesTests {
  @Test(
    arguments: [
      ("dead", "dead"), ("missiles-fired", "missiles_fired"), ("two words", "two_words"),
      ("share (%)", "share____"), ("Größe", "Größe"), ("type", "property_type"),
      ("Label", "property_Label"), ("r", "property_r"), ("claims", "property_claims"),
      ("", "property_"), ("weight", "property_weight"),
    ])
  func namesAreThoseThatEveryReaderTakes(wanted: String, name: String) {
    var names = ColumnNames(fixed: ExportTable.fixedNames)
    #expect(names.name(for: wanted, prefix: "property") == name)
  }

  @Test func namesAreUniqueAfterLowerCasing() {
    var names = ColumnNames(fixed: [])
    let given = ["rank", "Rank", "RANK", "property_rank", "a-b", "a_b"].map {
      names.name(for: $0, prefix: "property")
    }
    #expect(
      given == [
        "rank", "property_Rank", "property_RANK_2", "property_property_rank", "a_b", "property_a_b",
      ])
  }

  @Test(
    arguments: [
      ("#0072b2", "#0072b2"), ("#FF000a", "#ff000a"), ("0072b2", nil), ("#0072b", nil),
      ("#+072b2", nil), ("#0072b２", nil), ("", nil),
    ] as [(String, String?)])
  func colorsAreSixHexadecimalDigits(text: String, color: String?) {
    #expect(Color(text)?.description == color)
  }
}

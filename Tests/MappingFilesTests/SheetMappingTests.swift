import EntityGraph
import Foundation
import Interchange
import TestSupport
import Testing

@testable import MappingFiles

/// How the rows of a sheet become facts.
@Suite struct SheetMappingTests {
  private let book = BuiltProgram.root.appending(path: "Tests/Fuzzer/Samples/payments.xlsx").path()

  private func reading(_ table: String) throws -> MappingReading {
    try MappingReading(
      """
      backchannel: 1
      table: \(table)
      entities: {a: {id: "{source}", kind: person}, b: {id: "{target}", kind: person}}
      claims: [{fact: a paid b, when: "{date}"}]
      """, of: book, called: "a.xlsx")
  }

  @Test(arguments: ["", "{sheet: Edges}"])
  func theSheetIsTheNamedOneOrTheFirst(table: String) throws {
    let reading = try reading(table)
    #expect(reading.entities == ["ann person ann", "bee person bee", "cid person cid"])
    #expect(reading.claims.first == "ann paid bee [2023-03-15] then at line 3")
    #expect(reading.claims.count == 2)
  }

  @Test func aSheetThatIsNotThereIsSaid() throws {
    let failure = #expect(throws: MappingFailure.self) { try reading("{sheet: Edge}") }
    #expect(failure?.description == "a.xlsx: has no sheet 'Edge'; there are 'Edges', 'Nodes'")
  }

  @Test func aFirstMappingNamesTheSheet() throws {
    let draft = try #require(OpenGraphFile(book)).mappingDraft(called: "payments.xlsx")
    #expect(draft.contains("  sheet: \"Edges\"\n"))
    let reading = try MappingReading(draft, of: book, called: "payments.xlsx")
    #expect(reading.claims.count == 2)
  }
}

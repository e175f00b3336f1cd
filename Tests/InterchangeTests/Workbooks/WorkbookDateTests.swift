import EntityGraph
import Foundation
import Testing

@testable import Interchange

@Suite("Dates and amounts in workbooks") struct WorkbookDateTests {
  private let folder = TemporaryGraphFiles()

  private func read(
    _ cells: String, _ name: String = "date", _ change: (inout MadeWorkbook) -> Void = { _ in }
  ) throws -> ReadGraph {
    let rows =
      MadeWorkbook.rows("Source,Target,\(name)\na,b,\n")
      .replacing("</row>", with: "")
      .replacing("<row r=\"2\">", with: "</row><row r=\"2\">") + cells + "</row>"
    var book = MadeWorkbook(rows)
    book.styles = [0, 14, 22, 164, 165, 9]
    book.codes = [164: "[$-407]dd\\.mm\\.yyyy", 165: "#,##0.00 [$€-407]"]
    change(&book)
    return try ReadGraph(folder.file("a.xlsx", book.data))
  }

  @Test func aDateIsOneByItsFormat() throws {
    #expect(try read("<c r='C2' s='1'><v>45000</v></c>").edges == ["a>b 2023-03-15"])
    #expect(try read("<c r='C2' s='3'><v>45000</v></c>").edges == ["a>b 2023-03-15"])
    #expect(
      try read("<c r='C2' s='2'><v>45000.75</v></c>").edges == ["a>b 2023-03-15T18:00:00"])
    let plain = try read("<c r='C2' s='0'><v>45000</v></c>", "number")
    #expect(plain.edgeColumns == ["number whole: 45000"])
  }

  @Test func daysMayBeCountedFrom1904() throws {
    let graph = try read("<c r='C2' s='1'><v>43538</v></c>") { $0.isOf1904 = true }
    #expect(graph.edges == ["a>b 2023-03-15"])
  }

  @Test func strictWorkbooksSpellDates() throws {
    let cell = "<c r='C2' s='1' t='d'><v>2023-03-15T00:00:00.000</v></c>"
    #expect(try read(cell).edges == ["a>b 2023-03-15"])
    #expect(
      try read(cell.replacing("s='1'", with: "s='2'")).edges == ["a>b 2023-03-15T00:00:00"])
  }

  @Test func theDayThatNeverWasIsSaid() throws {
    let graph = try read("<c r='C2' s='1'><v>60</v></c>", "seen")
    #expect(graph.edgeColumns == ["seen whole: 60"])
    #expect(
      graph.notes.map(\.what)
        == ["a number that is no day, in a cell for dates, is read as a number"])
  }

  @Test func amountsAndPercentagesAreSaid() throws {
    let graph = try read("<c r='C2' s='4'><v>12.5</v></c><c r='D2' s='5'><v>0.25</v></c>", "amount")
    #expect(graph.edgeColumns == ["amount number: 12.5"])
    #expect(
      graph.notes.map(\.what) == [
        "a percentage is read as a fraction: 25 % as 0.25",
        "an amount is read without its currency, €, which only its format shows",
        "a row has more cells than the header: the last ones are left out",
      ])
  }
}

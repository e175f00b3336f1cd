import Foundation
import Testing

@testable import Interchange

@Suite("Workbooks that are made to harm") struct WorkbookBoundTests {
  private let folder = TemporaryGraphFiles()
  private let header = MadeWorkbook.rows("Source,Target\n")

  private func refusal(_ book: MadeWorkbook) throws -> String? {
    let path = try folder.file("a.xlsx", book.data)
    do {
      _ = try GraphFile.read(path)
      return nil
    } catch {
      return error.description.replacing(folder.path(""), with: "")
    }
  }

  @Test func moreSheetsThanAnybodyNeedsAreRefused() throws {
    let sheets = (0...1000).map { MadeWorkbook.Sheet(name: "\($0)", rows: "") }
    #expect(
      try refusal(MadeWorkbook(sheets))
        == "a.xlsx/xl/workbook.xml:1: has more than 1000 sheets; divide the workbook")
  }

  @Test func entitiesAreRefused() throws {
    var book = MadeWorkbook(header)
    book.others = [("xl/evil.xml", "")]
    book.sheets[0] = .init(name: "A", rows: header + "<row><c><v>&x;</v></c></row>")
    #expect(try refusal(book)?.contains("not well-formed: Entity 'x' not defined") == true)
  }

  @Test(
    arguments: [
      (
        "<row r='3'/><row r='2'/>",
        "rows and cells are not in order; open the workbook in a spreadsheet and save it"
      ),
      (
        "<row r='2'><c r='B2'/><c r='A2'/></row>",
        "rows and cells are not in order; open the workbook in a spreadsheet and save it"
      ),
      ("<row r='1048577'/>", "a row or a cell has no place in a sheet"),
      ("<row r='2'><c r='XFE2'/></row>", "a cell has no place in a sheet"),
    ])
  func placesAreOfASheetAndInOrder(rows: String, said: String) throws {
    #expect(
      try refusal(MadeWorkbook(header + rows)) == "a.xlsx/xl/worksheets/sheet0.xml:1: \(said)")
  }

  @Test func hardlyAnyValueAmongManyCellsIsRefused() throws {
    let rows = (2...1200).map { row in
      "<row r='\(row)'><c r='A\(row)'><v>1</v></c><c r='B\(row)'><v>2</v></c><c r='XFD\(row)'><v>3</v></c></row>"
    }
    #expect(
      try refusal(MadeWorkbook(header + rows.joined())) == """
        a.xlsx/xl/worksheets/sheet0.xml:1: has far more cells without a value than with one; \
        leave out the columns that nothing needs
        """)
  }

  @Test func aLongTextInManyCellsIsRefused() throws {
    let rows = (2...40).map { row in
      "<row r='\(row)'><c r='A\(row)' t='s'><v>0</v></c><c r='B\(row)' t='s'><v>0</v></c></row>"
    }
    var book = MadeWorkbook(header + rows.joined())
    book.texts = ["<t>\(String(repeating: "ab", count: 1_000_000))</t>"]
    #expect(
      try refusal(book) == """
        a.xlsx/xl/worksheets/sheet0.xml:1: names long texts in far too many cells, as traps do; \
        leave out the columns that nothing needs
        """)
  }

  /// A style may be based on one that is based on it: only the format that it names itself counts.
  @Test func stylesInACircleDoNotMatter() throws {
    var book = MadeWorkbook(MadeWorkbook.rows("Source,Target\nann,bee\n"))
    book.styles = [0, 0, 0]
    #expect(try ReadGraph(folder.file("b.xlsx", book.data)).edges == ["ann>bee"])
  }

  @Test func aPartThatIsNotThereIsNamed() throws {
    let archive = MadeArchive([("[Content_Types].xml", "<Types/>"), ("xl/styles.xml", "")])
    let path = try folder.file("c.xlsx", archive.data)
    let error = #expect(throws: ReadingError.self) { try GraphFile.read(path) }
    #expect(
      error?.what
        == "lacks its part 'xl/workbook.xml'; open it in a spreadsheet and save it again")
  }
}

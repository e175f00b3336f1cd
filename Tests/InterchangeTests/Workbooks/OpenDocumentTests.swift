import Foundation
import Testing

@testable import Interchange

@Suite("Spreadsheets of OpenDocument") struct OpenDocumentTests {
  private let folder = TemporaryGraphFiles()

  private func read(_ tables: String, _ styles: String = "") throws -> ReadGraph {
    let content = """
      <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s">\
      <office:automatic-styles>\(styles)</office:automatic-styles>\
      <office:body><office:spreadsheet>\(tables)</office:spreadsheet></office:body></office:document-content>
      """
    let archive = MadeArchive([
      ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", content),
    ])
    return try ReadGraph(folder.file("a.ods", archive.data))
  }

  private func row(_ cells: String...) -> String {
    let each = cells.map {
      $0.hasPrefix("<")
        ? $0
        : "<table:table-cell office:value-type=\"string\"><text:p>\($0)</text:p></table:table-cell>"
    }
    return "<table:table-row>\(each.joined())</table:table-row>"
  }

  @Test func cellsAreReadByTheirTypes() throws {
    let empty = "<table:table-cell table:number-columns-repeated=\"1000\"/>"
    let graph = try read(
      """
      <table:table table:name="Notes">\(row("made in May"))</table:table>\
      <table:table table:name="Ties"><table:table-row table:number-rows-repeated="2">\(empty)</table:table-row>\
      \(row("Source", "Target", "date", "sure", "part"))\
      \(row("a", "b<text:s/>c", "<table:table-cell office:value-type='date' office:date-value='2023-03-15'/>", "<table:table-cell office:value-type='boolean' office:boolean-value='true'/>", "<table:table-cell office:value-type='percentage' office:value='0.25'/>", empty))\
      <table:table-row table:number-rows-repeated="1048000">\(empty)</table:table-row></table:table>
      """)
    #expect(graph.edges == ["a>b c 2023-03-15"])
    #expect(graph.edgeColumns == ["sure flag: true", "part number: 0.25"])
    #expect(
      graph.notes.map(\.what) == [
        "the sheet 'Notes' is left out, as none of its rows names the columns of nodes or relations",
        "a percentage is read as a fraction: 25 % as 0.25",
      ])
  }

  @Test func cellsAndRowsMayBeRepeated() throws {
    let graph = try read(
      """
      <table:table table:name="A">\(row("Source", "Target"))<table:table-row table:number-rows-repeated="2">\
      <table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>a</text:p>\
      <office:annotation><text:p>why</text:p></office:annotation></table:table-cell></table:table-row></table:table>
      """)
    #expect(graph.edges == ["a>a", "a>a"])
  }

  @Test func hiddenSheetsAreNamed() throws {
    let graph = try read(
      "<table:table table:name=\"A\" table:style-name=\"t1\">\(row("Source", "Target"))\(row("a", "b"))</table:table>",
      "<style:style style:name=\"t1\"><style:table-properties table:display=\"false\"/></style:style>"
    )
    #expect(graph.notes.map(\.what) == ["the sheet 'A' is hidden, and is read"])
  }
}

import EntityGraph
import Foundation
import Testing

@testable import Interchange

@Suite("Workbooks") struct WorkbookTests {
  private let folder = TemporaryGraphFiles()

  private func read(_ book: MadeWorkbook, _ columns: [ColumnRole: String] = [:]) throws -> ReadGraph
  {
    try ReadGraph(folder.file("a.xlsx", book.data), columns)
  }

  private func refusal(_ book: MadeWorkbook) -> String? {
    do {
      _ = try read(book)
      return nil
    } catch {
      return "\(error)".replacing(folder.path(""), with: "")
    }
  }

  @Test(arguments: [false, true])
  func aSheetIsReadAsItsTable(isStrict: Bool) throws {
    var book = MadeWorkbook(MadeWorkbook.rows("Source,Target,weight\nann,bee,2.5\nbee,cid,1\n"))
    book.isStrict = isStrict
    let graph = try read(book)
    #expect(graph.edges == ["ann>bee", "bee>cid"])
    #expect(graph.edgeColumns == ["weight number: 2.5,1.0"])
    #expect(graph.graph.document.id == "a.xlsx")
    #expect(graph.noted == [])
  }

  @Test func sheetsOfNodesAndOfEdgesAreOneGraph() throws {
    let graph = try read(
      MadeWorkbook([
        .init(name: "Edges", rows: MadeWorkbook.rows("Source,Target\n1,2\n")),
        .init(name: "Remarks", rows: MadeWorkbook.rows("made by Ann\n\nin May\n")),
        .init(name: "Empty", rows: ""),
        .init(
          name: "Nodes", state: "hidden", rows: MadeWorkbook.rows("Id,Label\n1,Ann\n2,Bee\n")),
        .init(name: "More", rows: MadeWorkbook.rows("From,To\n2,3\n")),
      ]))
    #expect(graph.nodes == ["1 Ann", "2 Bee", "3"])
    #expect(graph.edges == ["1>2", "2>3"])
    #expect(
      graph.noted == [
        "the sheet 'Remarks' is left out, as none of its rows names the columns of nodes or relations (1)",
        "the sheet 'Nodes' is hidden, and is read (1)",
        "a node that only edges name is kept (1)",
      ])
  }

  @Test func aHiddenSheetIsReadOrLeftOutAndNotBoth() throws {
    let calls =
      "caller,callee,date,time,duration\n+447700900123,+447700900456,2023-01-12,09:14:00,60\n"
    let book = MadeWorkbook([
      .init(name: "Calls", rows: MadeWorkbook.rows(calls)),
      .init(name: "Pairs", state: "hidden", rows: MadeWorkbook.rows("Source,Target\n1,2\n")),
      .init(name: "More", state: "hidden", rows: MadeWorkbook.rows(calls)),
    ])
    let notes = try GraphFile.read(folder.file("a.xlsx", book.data)).notes.map(\.what)
    #expect(
      notes.filter { $0.contains("hidden") } == [
        "the sheet 'Pairs', which is hidden, is left out, beside the records in 'Calls'; save it as a file of its own",
        "the sheet 'More' is hidden, and is read",
      ])
  }

  @Test func cellsAreReadByTheirTypes() throws {
    var book = MadeWorkbook(
      """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>\
      <c r="C1" t="inlineStr"><is><t>kind</t></is></c><c r="D1" t="str"><f>"sure"</f><v>sure</v></c>\
      <c r="E1" t="inlineStr"><is><t>count</t></is></c></row>
      <row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="str"><f>A9</f><v>b, "c"</v></c>\
      <c r="C2" t="inlineStr"><is><r><t>kn</t></r><r><rPr><b/></rPr><t>ows</t></r><rPh><t>x</t></rPh></is></c>\
      <c r="D2" t="b"><v>1</v></c><c r="E2"><v>1.2E+3</v></c></row>
      <row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3" t="s"><v>2</v></c><c r="C3" t="e"><v>#REF!</v></c>\
      <c r="D3" t="b"><v>0</v></c><c r="E3"><f>SUM(A1)</f><v></v></c></row>
      """)
    book.texts = [
      "<t>Source</t>", "<r><t>Tar</t></r><r><t>get</t></r>", "<t>a</t><rPh><t>y</t></rPh>",
      "<t xml:space=\"preserve\">x_x0009_y_x005F_</t>",
    ]
    let graph = try read(book)
    #expect(graph.edges == ["a>b, \"c\" knows", "x\ty_>a"])
    #expect(graph.edgeColumns == ["sure flag: true,false", "count whole: 1200,_"])
    #expect(
      graph.noted == [
        "3: a formula whose value is not kept in the file is left out; open it in a spreadsheet and save it (1)",
        "3: the error of a formula, such as #REF!, is left out (1)",
      ])
  }

  @Test func emptyRowsAndTitlesAboveTheTableAreLeftOut() throws {
    let graph = try read(
      MadeWorkbook(
        MadeWorkbook.rows("\n\n,,Payments of May\n\n,,Source,Target\n,,ann,bee\n,,,\n,,bee,\n")))
    #expect(graph.edges == ["ann>bee"])
    #expect(
      graph.noted == [
        "a row above the names of the columns is left out (1)",
        "8: a row without both ends of its edge is left out (1)",
      ])
  }

  @Test func cellsWithoutPlacesFollowEachOther() throws {
    let cell = { (text: String) in "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>" }
    let graph = try read(
      MadeWorkbook(
        "<row>\(cell("Source"))\(cell("Target"))</row><row>\(cell("a"))\(cell("b"))</row>"))
    #expect(graph.edges == ["a>b"])
  }

  @Test func theColumnsOfTheEndsCanBeSaid() throws {
    let book = MadeWorkbook(MadeWorkbook.rows("who,whom\nann,bee\n"))
    #expect(try read(book, [.source: "who", .target: "whom"]).edges == ["ann>bee"])
    #expect(
      refusal(book) == """
        a.xlsx (Sheet1):1: the columns 'who', 'whom' are not known as ends of relations, nor is one an id; \
        say which they are, such as --columns source=who,target=whom
        """)
  }

  @Test func whatIsMergedHiddenOrBesidesIsSaid() throws {
    let rows = MadeWorkbook.rows("Source,Target,note\nann,bee,x\n,cid,y\n")
      .replacing("<row r=\"2\">", with: "<row r=\"2\" hidden=\"1\">")
      .replacing("<t>x</t>", with: "<t>one\ntwo</t>")
    var book = MadeWorkbook([
      .init(
        name: "S", rows: rows,
        rest: "<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>")
    ])
    book.others = [
      ("xl/vbaProject.bin", ""), ("xl/externalLinks/externalLink1.xml", ""),
      ("xl/connections.xml", ""), ("xl/comments1.xml", ""),
    ]
    let graph = try read(book)
    #expect(graph.edgeColumns == ["note text: one two"])
    #expect(
      graph.noted == [
        "of cells that are merged only the first has the value (1)",
        "2: a row that is hidden is read (1)",
        "a line break within a cell is read as a space (1)", "macros are not run (1)",
        "links to other workbooks are not followed (1)",
        "connections to outer data are not opened (1)", "comments on cells are left out (1)",
        "3: a row without both ends of its edge is left out (1)",
      ])
  }

  @Test func recordsOfAKnownFormatAreReadAsSuch() throws {
    let header = "canonical_id,entity_id,prop,prop_type,schema,value,dataset"
    let book = MadeWorkbook([
      .init(name: "List", rows: MadeWorkbook.rows("Id,Label\n1,a\n")),
      .init(name: "Told", rows: MadeWorkbook.rows("\(header)\nq1,e1,name,name,Person,Mira,un\n")),
    ])
    let reading = try FactReading(path: folder.file("a.xlsx", book.data))
    #expect(reading.batch.entities.map(\.name) == ["Mira"])
    #expect(
      reading.notes.first
        == "the sheet 'List' is left out, beside the records in 'Told'; save it as a file of its own (1)"
    )
  }

  @Test func aWorkbookWithoutATableSaysWhatItHas() throws {
    let list = MadeWorkbook.rows("name,city\nann,rome\n")
    #expect(
      refusal(MadeWorkbook([.init(name: "A", rows: list), .init(name: "B", rows: list)])) == """
        a.xlsx: has no sheet whose columns are known as those of nodes or relations, among 'A', 'B'; \
        say which columns are the ends, such as --columns source=A,target=B
        """)
    #expect(
      refusal(MadeWorkbook(""))
        == "a.xlsx: has no sheet with a cell; check that it is the workbook you meant")
  }

  @Test func otherFilesOfOfficeAreNamed() throws {
    for (part, said) in [
      ("xl/workbook.bin", "is a binary workbook (.xlsb); save it as .xlsx"),
      ("word/document.xml", "is a text of Word, and no workbook; save its tables as CSV"),
      ("ppt/slides.xml", "is a file of Office, and no workbook; save its tables as CSV"),
    ] {
      let archive = MadeArchive([("[Content_Types].xml", ""), (part, "")])
      let path = try folder.file("b", archive.data)
      let error = #expect(throws: ReadingError.self) { try GraphFile.read(path) }
      #expect(error?.what == said)
    }
    let old = try folder.file("old.xls", Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]))
    let error = #expect(throws: ReadingError.self) { try GraphFile.read(old) }
    #expect(
      error?.what
        == "is a file of Office from before 2007, or one with a password; save it as .xlsx without one"
    )
  }
}

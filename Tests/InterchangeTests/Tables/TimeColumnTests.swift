import Testing

@testable import Interchange

/// Columns of times, and what is noted of cells that are none, in every format.
@Suite struct TimeColumnTests {
  private let folder = TemporaryGraphFiles()

  private func read(_ name: String, _ text: String) throws -> ReadGraph {
    try ReadGraph(folder.file(name, text))
  }

  private func noted(_ name: String, _ text: String) throws -> [String] {
    try read(name, text).noted.filter { $0.contains("date") && !$0.contains("whole numbers") }
  }

  @Test func aCellThatIsNoDateIsNotedWithItsLineInEveryFormat() throws {
    let note = "'bad' in the column 'date' is no date and is left out (1)"
    let csv = "source,target,date\na,b,2020\na,b,bad\n"
    #expect(try noted("a.csv", csv) == ["3: \(note)"])
    let keys = #"<graphml><key id="d" for="edge" attr.name="date" attr.type="string"/>"#
    let edges = ["2020", "bad"].map {
      "\n<edge source=\"a\" target=\"b\"><data key=\"d\">\($0)</data></edge>"
    }
    let graph = "<graph edgedefault=\"directed\"><node id=\"a\"/><node id=\"b\"/>\(edges.joined())"
    #expect(try noted("a.graphml", "\(keys)\(graph)</graph></graphml>") == ["3: \(note)"])
    let gml = """
      graph [ directed 1 node [ id 1 ]
      edge [ source 1 target 1 date "2020" ]
      edge [ source 1 target 1 date "bad" ] ]
      """
    #expect(try noted("a.gml", gml) == ["3: \(note)"])
    #expect(try noted("a.edges", "a b {'date': '2020'}\nb c {'date': 'bad'}\n") == ["2: \(note)"])
  }

  @Test func whatIsUndecidedIsOneNoteOfAColumn() throws {
    let note = """
      2: dates in the column 'date', such as '03/02/2020', may have the day or the month first and \
      are left out; say which by --dates dmy or --dates mdy (2)
      """
    #expect(
      try noted("a.csv", "source,target,date\na,b,03/02/2020\na,b,04/02/2020\na,b,05/05/2020\n")
        == [note])
  }

  private func gexf(_ edges: String) throws -> ReadGraph {
    try read(
      "a.gexf",
      """
      <gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
      <nodes><node id="a"/><node id="b"/></nodes><edges>
      \(edges)
      </edges></graph></gexf>
      """)
  }

  @Test func aStretchOfAnAxisThatEndsBeforeItBeginsIsLeftOutAndNoted() throws {
    let graph = try gexf(
      #"<edge source="a" target="b" start="3" end="2"/><edge source="b" target="a" start="1"/>"#)
    #expect(graph.edges == ["a>b", "b>a @1/.."] && graph.edgeColumns == [])
    #expect(graph.noted == ["3: a time that ends before it begins is left out (1)"])
  }

  @Test func numbersBesideDatesAreYears() throws {
    let graph = try gexf(
      """
      <edge source="a" target="b" start="2009" end="2010"/>
      <edge source="a" target="b" start="2010-05-06" end="2011-01-01"/>
      <edge source="b" target="a" start="7" end="8"/>
      """)
    #expect(graph.edges == ["a>b 2009/2010", "a>b 2010-05-06/2011-01-01", "b>a"])
    #expect(
      graph.noted == ["a time that is a number, where others are dates, is left out: 7/8 (1)"])
  }
}

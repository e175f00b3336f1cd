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
    let note = "'bad' in the column 'date' is not a date and is left out (1)"
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
    let list = """
      [{"source": "a", "target": "b", "date": "2020"},
       {
        "target": "b",
        "date": "bad",
        "source": "a"
       }]
      """
    #expect(try noted("a.json", list) == ["4: \(note)"])
    let nodes = #"{"nodes": ["a", "b"], "links": "#
    #expect(try noted("b.json", "\(nodes)\(list)}") == ["4: \(note)"])
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

  private let table = """
    source,target,date,Time,start_date,start_time
    a,b,03/02/2020,14:05,,
    a,c,13/02/2020,9:30 pm,,
    a,d,14/02/2020,,,
    a,e,,10:00,,
    a,f,14/02/2020,soon,,
    a,g,2020,11:00,,
    a,h,14/02/2020 08:00,11:00,,
    """

  @Test func timesOfDayAreJoinedToTheirDays() throws {
    let graph = try read("a.csv", table)
    #expect(
      graph.edges == [
        "a>b 2020-02-03T14:05", "a>c 2020-02-13T21:30", "a>d 2020-02-14", "a>e", "a>f 2020-02-14",
        "a>g 2020", "a>h 2020-02-14T08:00",
      ])
    #expect(graph.edgeColumns == [])
    #expect(
      graph.noted == [
        "5: a time of day in the column 'Time' that stands beside no mere day is left out (3)",
        "6: 'soon' in the column 'Time' is not a time of day and is left out (1)",
      ])
    let span = "source,target,start_date,start_time,end_date,end_time\n"
    #expect(
      try read("b.csv", span + "a,b,2020-01-02,08:00,2020-01-02,17:30\n").edges
        == ["a>b 2020-01-02T08:00/2020-01-02T17:30"])
    let json = #"[{"source": "a", "target": "b", "date": "2020-01-02", "time": "08:00:05"}]"#
    #expect(try read("c.json", json).edges == ["a>b 2020-01-02T08:00:05"])
    let apart = try read("d.csv", "source,target,date,time\na,b,2020-01-02,7\n")
    #expect(apart.edges == ["a>b 2020-01-02"] && apart.edgeColumns == ["time whole: 7"])
  }

  @Test func yearsFromAndToAreNoEnds() throws {
    let people = "Ann,Acme,clerk,2001,2005\nBee,Acme,boss,2003,present\n"
    #expect(
      try read("a.csv", "Name,Company,Role,From,To\n\(people)").edges
        == ["Ann>Acme 2001/2005", "Bee>Acme 2003/.."])
    let nodes = try read("b.csv", "id,name,from,to\n1,Ann,2001,2004\n2,Bee,2003,2005\n")
    #expect(nodes.nodes == ["1 Ann", "2 Bee"] && nodes.edges == [])
    let json = """
      [{"name": "Ann", "company": "Acme", "role": "clerk", "from": 2001, "to": 2005},
       {"name": "Bee", "company": "Acme", "role": "boss", "from": "2003", "to": null}]
      """
    #expect(try read("c.json", json).edges == ["Ann>Acme 2001/2005", "Bee>Acme 2003/"])
    let dates = #"[{"name": "A", "company": "B", "from": "2001-01-02", "to": "2003-01-02"}]"#
    #expect(try read("d.json", dates).edges == ["A>B 2001-01-02/2003-01-02"])
    for (name, text) in [
      ("e.csv", "a,b,From,To\nann,bee,2001,2005\n"),
      ("e.json", #"[{"a": "ann", "b": "bee", "From": 2001, "To": 2005}]"#),
    ] {
      let error = #expect(throws: ReadingError.self) { try read(name, text) }
      #expect(error?.description.contains("such as --columns source=a,target=b") ?? false)
      let said = try ReadGraph(folder.file(name, text), [.source: "a", .target: "b"])
      #expect(said.edges == ["ann>bee 2001/2005"])
    }
    #expect(
      try read("f.csv", "from,to\n1999,2001\n2001,2004\n").edges == ["1999>2001", "2001>2004"])
    #expect(try read("g.csv", "from,to,weight\n1999,2001,2\n").edges == ["1999>2001"])
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

import EntityGraph
import Testing

@testable import Interchange

/// The one rule by which all readers tell numbers from texts.
@Suite struct TypedColumnTests {
  private let folder = TemporaryGraphFiles()

  private func read(_ name: String, _ text: String) throws -> ReadGraph {
    try ReadGraph(folder.file(name, text))
  }

  /// A column of edges that has the given cells.
  private func weights(_ cells: [String], separator: String = ",") throws -> ReadGraph {
    let rows = cells.enumerated().map { "n\($0),n\($0 + 1)," + $1 }
    return try read(
      "x.csv",
      (["source,target,weight"] + rows).map { row in
        row.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false)
          .joined(separator: separator)
      }.joined(separator: "\n"))
  }

  @Test func anySpellingThatCTakesIsANumber() throws {
    let graph = try weights([".5", "+5", "00.5", "5.", "1e1", "2.5E-1", "0.13436424411240122"])
    #expect(
      graph.edgeColumns == ["weight number: 0.5,5.0,0.5,5.0,10.0,0.25,0.13436424411240122"])
    #expect(try weights(["0x10", "1"]).edgeColumns == ["weight text: 0x10,1"])
  }

  @Test func missingIsSpelledInManyWays() throws {
    let missing = [
      "", "  ", "NA", "N/A", "NaN", "nan", "null", "NULL", "None", "none", "\\N", "-", "?", "#N/A",
    ]
    let graph = try weights(["4"] + missing)
    #expect(graph.edgeColumns == ["weight whole: 4" + missing.map { _ in ",_" }.joined()])
    #expect(graph.noted == [])
  }

  @Test func anOddCellInTwentyIsLeftEmptyAndNoted() throws {
    let numbers = Array(repeating: "2", count: 19)
    let graph = try weights(numbers + ["approx"])
    #expect(graph.edgeColumns == ["weight whole: " + numbers.joined(separator: ",") + ",_"])
    #expect(
      graph.noted == [
        "21: 'approx' in the column 'weight' is no number; the cell is left empty (1)"
      ])
    let others = try weights(numbers.dropLast() + ["approx"])
    #expect(others.edgeColumns.first?.hasPrefix("weight text: ") == true && others.noted == [])
  }

  @Test func digitsThatNoNumberKeepsStayTexts() throws {
    #expect(
      try weights(["12345678901234567890", "NA", "1"]).edgeColumns
        == ["weight text: 12345678901234567890,_,1"])
    #expect(try weights(["007", "12"]).edgeColumns == ["weight text: 007,12"])
    #expect(
      try weights(["12345678901234567890", "0.5"]).edgeColumns.first?.hasPrefix(
        "weight number: ") == true)
  }

  @Test func aDecimalCommaIsOneWhereNoCommaPartsCells() throws {
    #expect(
      try weights(["0,5", "1.250,25", "3"], separator: ";").edgeColumns
        == ["weight number: 0.5,1250.25,3.0"])
    #expect(try weights(["0,5", "0.5"], separator: ";").edgeColumns == ["weight text: 0,5,0.5"])
  }

  @Test(arguments: [
    (
      "x.json",
      #"{"links":[{"source":"a","target":"b","weight":"2"},{"source":"b","target":"c","weight":"NA"}]}"#
    ),
    (
      "x.gml",
      #"graph [ directed 1 edge [ source a target b weight "2" ] edge [ source b target c weight "NA" ] ]"#
    ),
    (
      "x.gexf",
      """
      <gexf><graph defaultedgetype="directed"><edges><edge source="a" target="b" weight="2"/>
      <edge source="b" target="c" weight="NA"/></edges></graph></gexf>
      """
    ),
    (
      "x.graphml",
      """
      <graphml><key id="w" for="edge" attr.name="weight" attr.type="string"/>
      <graph edgedefault="directed"><edge source="a" target="b"><data key="w">2</data></edge>
      <edge source="b" target="c"><data key="w">NA</data></edge></graph></graphml>
      """
    ),
    ("x.edgelist", "a b {'weight': '2'}\nb c {'weight': 'NA'}\n"),
  ])
  func weightsAreAlikeInEveryFormat(name: String, text: String) throws {
    let graph = try read(name, text)
    #expect(graph.edges == ["a>b", "b>c"])
    #expect(["weight whole: 2,_", "weight number: 2.0,_"].contains(graph.edgeColumns.first))
  }

  @Test func twoKeysOfOneNameAreOneColumnWhereNoEdgeHasBoth() throws {
    let graph = try read(
      "x.graphml",
      """
      <graphml><key id="d" for="edge" attr.name="weight" attr.type="double"/>
      <key id="l" for="edge" attr.name="weight" attr.type="long"/>
      <graph edgedefault="directed"><edge source="a" target="b"><data key="d">0.5</data></edge>
      <edge source="b" target="c"><data key="l">3</data></edge></graph></graphml>
      """)
    #expect(graph.edgeColumns == ["weight number: 0.5,3.0"])
  }

  @Test func manyKeysOfOneNameAreOneColumnWhereNoNodeHasTwo() throws {
    let keys = (0..<400).map { "<key id='k\($0)' for='node' attr.name='x' attr.type='int'/>" }
    let nodes = (0..<4000).map { "<node id='\($0)'><data key='k\($0 % 400)'>1</data></node>" }
    let graph = try read(
      "x.graphml",
      "<graphml>\(keys.joined())<graph edgedefault='directed'>\(nodes.joined())</graph></graphml>")
    #expect(
      graph.nodeColumns == ["x whole: \(Array(repeating: "1", count: 4000).joined(separator: ","))"]
    )
  }

  @Test func cellsAreTrimmedAndQuotesMayBeEscapedByABackslash() throws {
    let graph = try read(
      "x.csv", "\"Source\", \"Target\", Weight\n\"Ivo \\\"Flint\\\" Marl\", \" b \", 2\n")
    #expect(graph.edges == ["Ivo \"Flint\" Marl>b"] && graph.edgeColumns == ["weight whole: 2"])
    #expect(try read("y.csv", "source,target\n\"C:\\\",b\n").edges == ["C:\\>b"])
  }

  @Test func aBackslashBeforeADoubledQuoteIsACharacter() throws {
    for delimiter in [",", "\t"] {
      let text = ["source", "target", "note"].joined(separator: delimiter) + "\n"
      let row = ["a", "b", "\"C:\\\"\"x\\\""].joined(separator: delimiter)
      #expect(
        try read("x.csv", text + row + delimiter + "\n").edgeColumns == ["note text: C:\\\"x\\"])
    }
  }
}

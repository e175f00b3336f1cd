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
        "21: 'approx' in the column 'weight' is not a number; the cell is left empty (1)"
      ])
    let others = try weights(numbers.dropLast() + ["approx"])
    #expect(others.edgeColumns.first?.hasPrefix("weight text: ") == true)
    #expect(
      others.noted == [
        "column 'weight' is not a number: 'approx' in line 20 (1 of 19 cells); all of it is kept as text (1)"
      ])
  }

  @Test(arguments: [
    (["1.5", "x", "9"], "'x' in line 3 (1 of 3 cells); all of it is kept as text"),
    (["1e400", "NA"], "'1e400' in line 2 (1 of 1 cell); all of it is kept as text"),
    (
      ["", "true", "false"], "'true' in line 3 (2 of 2 cells); all of it is kept as true and false"
    ),
  ])
  func aWeightThatIsNoNumberIsNoted(cells: [String], what: String) throws {
    #expect(try weights(cells).noted == ["column 'weight' is not a number: \(what) (1)"])
    let table = try folder.file(
      "y.csv", "source,target,secs\n" + cells.map { "a,b,\($0)\n" }.joined())
    #expect(try ReadGraph(table).noted == [])
    #expect(
      try ReadGraph(table, [.weight: "secs"]).noted == [
        "column 'secs' is not a number: \(what) (1)"
      ])
  }

  @Test func aWeightOfAnyFormatThatIsNoNumberIsNoted() throws {
    let graph = try read("x.edgelist", "a b {'weight': '2'}\nb c {'weight': 'far'}\n")
    #expect(
      graph.noted.contains(
        "column 'weight' is not a number: 'far' (1 of 2 cells); all of it is kept as text (1)"))
  }

  @Test func weightsWithDigitsThatNoNumberKeepsAreNoted() throws {
    #expect(
      try weights(["007", "12"]).noted == [
        "column 'weight' has digits that no number keeps; all of it is kept as text (1)"
      ])
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
    let both = try weights(["0,5", "0.5"], separator: ";")
    #expect(both.edgeColumns == ["weight text: 0,5,0.5"])
    #expect(
      both.noted == [
        "column 'weight' is not a number: '0.5' in line 3 (1 of 2 cells); all of it is kept as text (1)"
      ])
  }

  @Test func pointsBesideDecimalCommasGroupThousands() throws {
    #expect(
      try weights(["0,5", "1.250", "-12.500", "7"], separator: ";").edgeColumns
        == ["weight number: 0.5,1250.0,-12500.0,7.0"])
    let whole = try weights(["1.250.000", "1.250", "3"], separator: ";")
    #expect(whole.edgeColumns == ["weight whole: 1250000,1250,3"] && whole.noted == [])
    let zero = try weights(["0,5", "0.125"], separator: ";")
    #expect(zero.edgeColumns == ["weight text: 0,5,0.125"])
  }

  @Test func threeDigitsBehindEachPointAreNotedWhereNothingDecides() throws {
    let note =
      "3: numbers in the column 'weight', such as '1.250', are read as decimals; where they are"
      + " thousands, write them without points (1)"
    let graph = try weights(["7", "1.250", "2.500", "10.000"], separator: ";")
    #expect(graph.edgeColumns == ["weight number: 7.0,1.25,2.5,10.0"] && graph.noted == [note])
    for cells in [["1.250", "2.5"], ["1.250", "0.125"]] {
      #expect(try weights(cells, separator: ";").noted == [])
    }
    #expect(try weights(["1.250", "2.500"]).noted == [])
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

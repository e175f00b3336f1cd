import Foundation
import TestSupport
import Testing

@Suite struct CheckTests {
  private let folder = TemporaryFolder()

  private func check(_ name: String, _ text: String, _ options: String...) throws
    -> BuiltProgram.Run
  {
    try BuiltProgram.backchannel(["check", try folder.file(name, text)] + options)
  }

  private let whole = """
    <graphml><key id="label" for="node" attr.name="label" attr.type="string"/>
    <graph edgedefault="directed"><node id="a"><data key="label">Ann</data></node></graph></graphml>
    """

  private let broken = """
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
    <key id="n" for="node" attr.name="note" attr.type="string"/>
    <key id="w" for="edge" attr.name="weight" attr.type="double"/>
    <graph edgedefault="directed">
    <node id="a"><data key="n">1st INFANTRY</data></node>
    <node id="b"/>
    <edge id="first" source="a" target="b"><data key="w">0</data></edge>
    </graph></graphml>
    """

  @Test func aWholeFileIsAnsweredWithZero() throws {
    let run = try check("whole.graphml", whole)
    #expect(run.status == 0 && run.errors == "")
    #expect(
      run.output == "Gephi shows all of \(folder.url("whole.graphml").path()) as it is.\n")
  }

  @Test func eachFindingIsALineWithItsPlaceAndItsMend() throws {
    let run = try check("broken.graphml", broken)
    #expect(run.status == 1 && run.errors == "")
    #expect(
      run.output == """
        5  node a      'INF' in note becomes 'Infinity'; spell it 'Inf' where Gephi must show it
        7  edge first  it is lost, because its weight is 0; write a weight above 0
        2 things that Gephi would lose or bend in \(folder.url("broken.graphml").path()).

        """)
  }

  @Test func answersInJSON() throws {
    let run = try check("broken.graphml", broken, "--format", "json")
    #expect(run.status == 1)
    #expect(
      run.output == """
        {
          "file" : "\(folder.url("broken.graphml").path())",
          "findings" : [
            {
              "element" : "node a",
              "line" : 5,
              "mend" : "spell it 'Inf' where Gephi must show it",
              "what" : "'INF' in note becomes 'Infinity'"
            },
            {
              "element" : "edge first",
              "line" : 7,
              "mend" : "write a weight above 0",
              "what" : "it is lost, because its weight is 0"
            }
          ],
          "schema" : 1,
          "whole" : false
        }

        """)
  }

  @Test func equalFindingsAreCountedAfterTwenty() throws {
    let nodes = (1...25).map { "<node id=\"n\($0)\"/>\n<node id=\"n\($0)\"/>" }.joined()
    let run = try check("many.graphml", "<graphml><graph>\(nodes)</graph></graphml>")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 22)
    #expect(lines[20] == "and 5 more: it is declared twice; Gephi makes one of both")
    #expect(lines[21].hasPrefix("25 things that Gephi would lose or bend in "))
  }

  @Test func aFileThatCannotBeReadIsAFailure() throws {
    let cut = try check("cut.graphml", "<graphml><graph>")
    #expect(cut.status == 2 && cut.output == "")
    #expect(cut.errors.contains("cut.graphml:1: not well-formed: "))
    let other = try check("other.json", "{\"nodes\": []}")
    #expect(other.status == 2)
    #expect(
      other.errors.hasSuffix(
        "other.json: is neither GraphML nor GEXF, and no other format is checked\n"))
  }

  @Test func whatIsNoFileIsRefused() throws {
    let nothing = try BuiltProgram.backchannel(["check", "nowhere.graphml"], in: folder.url)
    #expect(nothing.status == 2 && nothing.output == "")
    #expect(
      nothing.errors
        == "backchannel: there is no file 'nowhere.graphml'; check takes a GraphML or GEXF file\n")
    let place = try BuiltProgram.backchannel(["check", "."], in: folder.url)
    #expect(place.status == 2)
    #expect(
      place.errors == "backchannel: '.' is a folder; check takes a GraphML or GEXF file\n")
  }

  @Test func gexfIsCheckedToo() throws {
    let run = try check(
      "g.gexf",
      """
      <gexf version="1.3"><graph defaultedgetype="directed"><nodes><node id="a"/><node id="b"/></nodes>
      <edges><edge id="1" source="a" target="b" type="undirected"/></edges></graph></gexf>
      """)
    #expect(run.status == 1)
    #expect(
      run.output.hasPrefix(
        "2  edge 1  it is lost: its type is not the defaultedgetype of the graph; leave"
          + " defaultedgetype out, and give every edge its type\n"))
  }
}

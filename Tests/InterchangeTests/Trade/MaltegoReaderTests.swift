import EntityGraph
import Foundation
import Testing

@testable import Interchange

@Suite("Graphs of Maltego") struct MaltegoReaderTests {
  private let folder = TemporaryGraphFiles()

  private func node(
    _ id: String, _ type: String, _ properties: [(String, String)], main: String = "",
    more: String = ""
  ) -> String {
    """
    <node id="\(id)"><data key="d0"><mtg:MaltegoEntity xmlns:mtg="m" type="\(type)">\
    <mtg:Properties value="\(main)">\(properties.map { property($0.0, $0.1) }.joined())</mtg:Properties>\
    \(more)</mtg:MaltegoEntity></data></node>
    """
  }

  private func property(_ name: String, _ value: String) -> String {
    """
    <mtg:Property name="\(name)" displayName="\(name)"><mtg:Value>\(value)</mtg:Value></mtg:Property>
    """
  }

  private func link(_ ends: (String, String), _ type: String, _ properties: (String, String)...)
    -> String
  {
    """
    <edge source="\(ends.0)" target="\(ends.1)"><data key="d1"><mtg:MaltegoLink xmlns:mtg="m" \
    type="maltego.link.\(type)-link"><mtg:Properties>\(properties.map { property("maltego.link.\($0.0)", $0.1) }.joined())\
    </mtg:Properties></mtg:MaltegoLink></data></edge>
    """
  }

  private func graph(_ content: String) -> String {
    "<graphml><graph edgedefault=\"directed\">\(content)</graph></graphml>"
  }

  private func read(_ files: [(String, String)]) throws -> FactReading {
    try FactReading(path: folder.file("a.mtgx", MadeArchive(files).data))
  }

  @Test func entitiesAreNamedByTheirMainProperty() throws {
    let reading = try read([
      (
        "Graphs/Graph1.graphml",
        graph(
          node(
            "n0", "maltego.Person", [("first", "Mira"), ("full", "Mira Halden")], main: "full",
            more: "<mtg:Notes>seen at the quay</mtg:Notes><mtg:Weight>100</mtg:Weight>")
            + node("n1", "maltego.PhoneNumber", [("phone", "+49 1555 000-1234")])
            + node("n2", "acme.GangBoss", [("x", ""), ("y", "Big Tom")])
            + node("n3", "maltego.Person", [("x", "")]))
      )
    ])
    #expect(
      reading.entities == [
        "a.mtgx/Person/Mira Halden person Mira Halden",
        "tel:+4915550001234 phone-number +49 1555 000-1234",
        "a.mtgx/GangBoss/Big Tom gang-boss Big Tom",
      ])
    #expect(
      reading.claims == [
        "a.mtgx/Person/Mira Halden first Mira",
        "a.mtgx/Person/Mira Halden description seen at the quay",
      ])
    #expect(
      reading.notes == [
        "1: the type acme.GangBoss becomes a kind of its own (1)",
        "1: an entity without a value is left out (1)",
      ])
  }

  @Test func linksAreWhatTheirWordsSay() throws {
    let people =
      node("a", "maltego.Person", [("n", "Ann")]) + node("b", "maltego.Company", [("n", "Bee")])
    let reading = try read([
      (
        "Graphs/Graph1.graphml",
        graph(
          people + link(("a", "b"), "manual", ("manual.type", "Director of"))
            + link(("a", "b"), "manual", ("manual.type", "is owned by"))
            + link(("a", "b"), "manual", ("manual.description", "no label"))
            + link(("a", "b"), "manual", ("manual.type", "Feeds"))
            + link(("a", "b"), "manual", ("manual.type", "metallurgist"))
            + link(
              ("b", "a"), "transform", ("transform.display-name", "To Person"),
              ("transform.run-date", "2023-03-01 09:12:44.000 +0000"))
            + link(("a", "x"), "manual"))
      ),
      (
        "Graphs/Graph1.properties",
        "#\nauthor=E. Ro\\u00f3n\ncreated=2023-03-01 09\\:00\\:00.000 +0000\n"
      ),
    ])
    #expect(
      reading.claims.map { $0.replacing("a.mtgx/", with: "") } == [
        "Person/Ann directs Company/Bee label=Director of",
        "Company/Bee owns Person/Ann label=is owned by",
        "Person/Ann linked-to Company/Bee description=no label",
        "Person/Ann feeds Company/Bee", "Person/Ann metallurgist Company/Bee",
        "Company/Bee linked-to Person/Ann",
      ])
    let claims = Array(reading.batch.claims)
    #expect(claims[0].claimants == ["E. Roón"])
    #expect(claims[5].claimants == ["To Person", "E. Roón"])
    #expect(claims[5].claimed?.text == "2023-03-01T09:12:44+00:00")
    #expect(reading.batch.documents.map(\.author) == ["E. Roón"])
    #expect(
      reading.notes == [
        "1: links called 'Feeds' become a kind of their own (1)",
        "1: links called 'metallurgist' become a kind of their own (1)",
        "1: a link without both its entities is left out (1)",
      ])
  }

  @Test func thingsAreJoinedAcrossGraphs() throws {
    let one = node("n0", "maltego.Domain", [("fqdn", "Orlan.example")])
    let other = node("n7", "maltego.Domain", [("fqdn", "orlan.example")])
    let reading = try read([
      ("Graphs/B.graphml", graph(other)), ("Graphs/A.graphml", graph(one)),
    ])
    #expect(reading.entities == ["domain:orlan.example domain Orlan.example"])
    #expect(reading.batch.documents.map(\.id) == ["a.mtgx/A", "a.mtgx/B"])
  }

  @Test func aConfigurationIsRefusedByName() throws {
    let path = try folder.file(
      "a.mtz", MadeArchive([("Entities/maltego.Person.entity", "<MaltegoEntity/>")]).data)
    let error = #expect(throws: ReadingError.self) { try GraphFile.read(path) }
    #expect(
      error?.what
        == "is a configuration of Maltego (.mtz), which has no entities; export the graph itself (.mtgx)"
    )
  }

  @Test func aFileWithoutEntitiesSaysSo() throws {
    let path = try folder.file(
      "a.mtgx", MadeArchive([("Graphs/Graph1.graphml", graph(""))]).data)
    let error = #expect(throws: ReadingError.self) { try GraphFile.read(path) }
    #expect(
      error?.what
        == "is in the format Maltego, but has no entities and no relations; check that it is the file you meant"
    )
  }
}

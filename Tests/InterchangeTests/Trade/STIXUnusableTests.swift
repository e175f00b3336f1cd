@testable import EntityGraph
import Testing

@testable import Interchange

/// What cannot be used of STIX, and files that are no bundle.
@Suite("STIX, what cannot be used") struct STIXUnusableTests {
  private let firm = #"{"type": "identity", "id": "identity--f", "name": "Firm"}"#
  private let ties = #"""
    {"type": "identity", "id": "identity--l", "name": "Lab"},
    {"type": "relationship", "id": "relationship--1", "relationship_type": "uses",
     "source_ref": "identity--l", "target_ref": "identity--f"}
    """#

  private func reading(_ objects: String) throws -> FactReading {
    try FactReading(
      "{\"type\": \"bundle\", \"id\": \"bundle--1\", \"objects\": [\n\(objects)\n]}",
      name: "a.json")
  }

  @Test(
    arguments: [
      (
        #""type": "tool", "id": "tool--1", "name": ["A", "B"]"#,
        "2: 'name' that is no text is left out (1)"
      ),
      (
        #""type": "tool", "id": "tool--1", "name": {"a": "B"}"#,
        "2: 'name' that is no text is left out (1)"
      ),
      (
        #""type": "domain-name", "id": "domain-name--1", "value": ["a.org"]"#,
        "2: 'value' that is no text is left out (1)"
      ),
      (
        #""type": "tool", "id": "tool--1", "created_by_ref": ["identity--f"]"#,
        "2: 'created_by_ref' that is no text is left out (1)"
      ),
      (
        #""type": "tool", "id": "tool--1", "aliases": ["A", 5]"#,
        "2: what is no text among 'aliases' is left out (1)"
      ),
    ])
  func whatIsNoTextIsNoted(members: String, note: String) throws {
    let reading = try reading("{\(members)}")
    #expect(reading.batch.entities.map(\.name) == [reading.batch.entities[0].id.rawValue])
    #expect(reading.claims == [])
    #expect(reading.notes == [note])
  }

  @Test(
    arguments: [
      (
        #""opinion": "fairly sure", "object_refs": ["relationship--1"]"#,
        "5: the opinion 'fairly sure' is none of STIX and says nothing of a relation (1)"
      ),
      (#""object_refs": ["relationship--1"]"#, "5: an opinion that says nothing is left out (1)"),
      (#""opinion": "agree""#, "5: an opinion about nothing is left out (1)"),
    ])
  func opinionsThatSayNothingAreNoted(members: String, note: String) throws {
    let reading = try reading(
      "\(firm), \(ties),\n{\"type\": \"opinion\", \"id\": \"opinion--1\", \(members)}")
    #expect(reading.claims == ["identity--l uses identity--f"])
    #expect(reading.notes == [note])
  }

  @Test func aMessageMayBeDenied() throws {
    let reading = try reading(
      """
      {"type": "email-message", "id": "email-message--1", "from_ref": "email-addr--a",
       "to_refs": ["email-addr--b"]},
      {"type": "opinion", "id": "opinion--1", "opinion": "strongly-disagree",
       "object_refs": ["email-message--1"]}
      """)
    #expect(reading.batch.claims.map(\.stance) == [.asserts, .denies])
  }

  @Test func objectsMayStandInAList() throws {
    let reading = try FactReading("[\(firm),\n\(ties)]", name: "a.json")
    #expect(reading.claims == ["identity--l uses identity--f"])
    #expect(reading.entities.count == 2)
  }

  @Test func objectsMayStandOneALine() throws {
    let lines = [
      firm, #"{"type": "identity", "id": "identity--l", "name": "Lab"}"#,
      #"{"type": "relationship", "id": "relationship--1", "relationship_type": "uses", "source_ref": "identity--l", "target_ref": "identity--f"}"#,
    ]
    let reading = try FactReading(lines.joined(separator: "\n"), name: "a.json")
    #expect(reading.claims == ["identity--l uses identity--f"])
    #expect(reading.entities.count == 2)
  }

  /// A relationship, and what a later file says of it.
  @Test(
    arguments: [
      ("2023-04-01T00:00:00Z", true, Status.withdrawn),
      ("2023-04-01T00:00:00Z", false, .uncontested),
      ("2023-01-01T00:00:00Z", true, .uncontested),
    ] as [(String, Bool, Status)], [false, true])
  func aLaterFileTakesBack(later: (String, Bool, Status), isFirst: Bool) throws {
    let files = try [("a", "2023-03-01T00:00:00Z", false), ("b", later.0, later.1)].map {
      try FactReading(
        """
        [\(firm), {"type": "identity", "id": "identity--l", "name": "Lab"},
        {"type": "relationship", "id": "relationship--1", "relationship_type": "owns",
         "source_ref": "identity--l", "target_ref": "identity--f", "modified": "\($0.1)",
         "revoked": \($0.2)}]
        """, name: "\($0.0).json")
    }
    var builder = GraphBuilder()
    for file in isFirst ? files.reversed() : files { try builder.add(file.batch) }
    let graph = try builder.freeze()
    #expect(graph.relationColumns.statuses == [later.2])
    let withdrawn = later.2 == .withdrawn
    #expect(
      graph.claims.filter { $0.document == "a.json" }.map(\.withdrawn)
        == [withdrawn ? PartialDate(later.0) : nil])
  }
}

import Foundation
import TestSupport
import Testing

@testable import Interchange

/// What a file of facts may come to before its reader refuses to go on.
@Suite struct FactBoundsTests {
  private let folder = TemporaryGraphFiles()

  private func refusal(
    _ name: String, _ text: String, _ bound: (inout ReadingLimits) -> Void
  ) throws -> String? {
    let path = try folder.file(name, text)
    var limits = ReadingLimits()
    bound(&limits)
    do throws(ReadingError) {
      _ = try GraphFile.read(path, limits: limits)
      return nil
    } catch {
      return error.description.replacing(path, with: name)
    }
  }

  @Test(
    arguments: [
      (
        "a.stix.json", 4,
        """
        {"type": "bundle", "id": "bundle--1", "objects": [{"type": "tool", "id": "tool--1"},
        {"type": "tool", "id": "tool--2"}]}
        """, "a.stix.json:2"
      ),
      (
        "a.json", 3,
        """
        {"data": [{"id": 1, "type": "entities", "attributes": {"primary_ext": "Org", "name": "A", "website": "a"}}]}
        """, "a.json:1"
      ),
      (
        "a.misp.json", 2,
        """
        {"Event": {"Orgc": {"name": "L"}, "uuid": "1", "Attribute": [{"type": "domain", "value": "a.example"}]}}
        """, "a.misp.json"
      ),
      (
        "a.bods.json", 5,
        """
        [{"statementId": "a", "recordType": "entity", "recordDetails": {"name": "A",
          "jurisdiction": {"code": "GB"}, "foundingDate": "2001-01-01", "uri": "a", "entityType": {"type": "other"}}}]
        """, "a.bods.json"
      ),
    ])
  func aHeldFileMakesNoMoreFactsThanItsBound(
    name: String, most: Int, text: String, place: String
  ) throws {
    #expect(try refusal(name, text) { $0.jsonFacts = most + 10 } == nil)
    #expect(
      try refusal(name, text) { $0.jsonFacts = most } == """
        \(place): makes more than \(most) claims and entities, which JSON keeps in memory all at once; \
        divide the file
        """)
  }

  @Test(arguments: [
    "[\(Self.entity("a")), \(Self.entity("b")), \(Self.entity("c"))]",
    "{\"results\": [\(Self.entity("a")), \(Self.entity("b")), \(Self.entity("c"))]}",
  ])
  func aHeldListOfEntitiesIsBounded(text: String) throws {
    #expect(try refusal("a.json", text) { $0.jsonFacts = 6 } == nil)
    #expect(
      try refusal("a.json", text) { $0.jsonFacts = 4 }
        == "a.json: a list has more than 2 entities; write one entity a line")
    #expect(
      try refusal("a.json", text) { $0.jsonClaims = 2 }
        == "a.json: a list has more than 2 values of properties; write one entity a line")
  }

  private static func entity(_ id: String) -> String {
    """
    {"id": "\(id)", "schema": "Person", "properties": {"name": ["\(id)"]}, "collection": {}}
    """
  }

  @Test func aHeldListOfStatementsIsBounded() throws {
    let statement = "{\"statementId\": \"a\", \"recordType\": \"entity\"}"
    #expect(
      try refusal("a.bods.json", "[\(statement),\n\(statement)]") { $0.jsonFacts = 5 } == """
        a.bods.json:2: has more than 1 statements, which JSON keeps in memory all at once; \
        save it with a statement a line
        """)
    #expect(
      try refusal("a.bods.jsonl", "\(statement)\n\(statement)\n") { $0.jsonFacts = 5 } == nil)
  }

  @Test func theFieldsOfAMessageAreBounded() throws {
    let message = "From: a@x\nTo: b@x\n" + String(repeating: " c@x,\n", count: 20)
    #expect(
      try refusal("a.mbox", "From a@x\n" + message) { $0.textLength = 100 }
        == "a.mbox:20: the fields of a message have more than 100 bytes; shorten them")
  }

  @Test func aMessageOfAChatIsBounded() throws {
    let chat = "[13/01/2023, 09:14:02] Ann: x\n" + String(repeating: "and more\n", count: 20)
    #expect(
      try refusal("a.txt", chat) { $0.textLength = 100 }
        == "a.txt:13: a message has more than 100 bytes; shorten it")
  }
}

@testable import EntityGraph
import TestSupport
import Testing

@testable import Interchange

/// Lines are read in another way than a list, and must say the same.
@Suite("FollowTheMoney, line by line")
struct FTMLineTests {
  @Test(arguments: 0..<200)
  func linesSayWhatAListSays(seed: UInt64) throws {
    var lines = AwkwardLines(seed: seed)
    let entities = (0..<12).map { lines.entity($0) }
    let first = #"{"id": "a", "schema": "Person", "properties": {"name": ["A"]}}"#
    let read = try FactReading(([first] + entities).joined(separator: "\n"))
    let listed = try FactReading("[" + ([first] + entities).joined(separator: ",") + "]")
    #expect(read.batch.entities == listed.batch.entities)
    #expect(read.batch.documents == listed.batch.documents)
    #expect(read.batch.claims == listed.batch.claims)
    #expect(read.batch.vocabulary == listed.batch.vocabulary)
    let inLines = read.notes.map { String($0.drop { $0 != ":" }.dropFirst(2)) }
    let repeated = JSONText.repeatedKeyNote
    #expect(
      inLines.filter { !$0.hasPrefix(repeated) }
        == listed.notes.filter { !$0.hasPrefix(repeated) })
    #expect(
      inLines.contains { $0.hasPrefix(repeated) }
        == listed.notes.contains { $0.hasPrefix(repeated) })
  }
}

/// Entities as hardly anybody writes them.
private struct AwkwardLines {
  private var chance: SplitMix64

  init(seed: UInt64) { chance = SplitMix64(seed: seed) }

  mutating func entity(_ number: Int) -> String {
    let schema = pick(["Person", "Company", "Ownership", "Family", "Payment", "Nonsense"])
    var members = [
      #""id": "\#(pick(["a", "b", "c", "\\u0061", "é"]))\#(pick(["", "", "\(number)"]))""#,
      #""schema" : "\#(schema)""#,
    ]
    if rarely { members.append(#""caption": \#(pick(["null", #""C""#, "7", #""\u00e9""#]))"#) }
    if rarely {
      members.append(#""datasets": \#(pick(["[]", #"["x"]"#, #"["x", "y"]"#, "null"]))"#)
    }
    if rarely { members.append(#""datasets": ["z"]"#) }
    if rarely { members.append(#""referents": ["a\#(number)", "old"]"#) }
    if rarely { members.append(#""first_seen": \#(pick([#""2023-01-02""#, "null", #""x""#]))"#) }
    if rarely { members.append(#""target": \#(pick(["true", "null", "[1, {}]"]))"#) }
    if rarely { members.append(#""last": {"id": [2]}"#) }
    members.append(#""properties":{\#(properties())}"#)
    members.shuffle(using: &chance)
    return "{" + members.joined(separator: ", ") + "}"
  }

  private mutating func properties() -> String {
    let names = [
      "name", "alias", "birthDate", "owner", "asset", "person", "relative", "payer",
      "beneficiary", "startDate", "date", "endDate", "amount", "percentage", "proof", "publisher",
      "wikidataId", "\\u006e", "zz", "é", "role",
    ]
    let count = Int.random(in: 0...8, using: &chance)
    return (0..<count).map { _ in "\"\(pick(names))\": \(values())" }.joined(separator: ", ")
  }

  private mutating func values() -> String {
    if rarely { return value() }
    let count = Int.random(in: 0...3, using: &chance)
    return "[" + (0..<count).map { _ in value() }.joined(separator: " , ") + "]"
  }

  private mutating func value() -> String {
    pick([
      #""a""#, #""b""#, #""c""#, #""a""#, #""2001""#, #""2003-04-05""#, #""1999/..""#, #""12 kg""#,
      #""\"q\\""#, #""\ud83d\ude00""#, #""é""#, "null", "1.50", "true",
      #"{"id": "n", "schema": "Company", "properties": {"name": ["N"]}}"#, #"{"id": "m"}"#, #""""#,
    ])
  }

  private var rarely: Bool { mutating get { Int.random(in: 0..<5, using: &chance) == 0 } }

  private mutating func pick(_ texts: [String]) -> String {
    texts[Int.random(in: texts.indices, using: &chance)]
  }
}

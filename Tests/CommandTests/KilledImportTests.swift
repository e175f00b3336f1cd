import Foundation
import TestSupport
import Testing

/// An import that is killed with SIGKILL leaves the case as it was.
@Suite struct KilledImportTests {
  private let folder = TemporaryFolder()
  private var claims: Int { 1500 }

  init() throws {
    _ = try folder.file("letter.yaml", Village.letter)
    _ = try folder.file("large.yaml", large)
  }

  private var large: String {
    let people = (0..<200).map { "  p\($0): {kind: person, name: Person \($0)}\n" }.joined()
    let claims = (0..<claims).map { number in
      let fact = "p\(number % 100) met p\(100 + number % 97)"
      return "  - {at: ¶\(number), said: \"They met.\", fact: \(fact), when: 2023-01-02}\n"
    }.joined()
    let head = "backchannel: 1\ndocument: {id: large, title: Large}\n"
    return "\(head)entities:\n\(people)claims:\n\(claims)"
  }

  private func run(_ words: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.backchannel(words, in: folder.url)
  }

  @Test func theCaseReadsAsBeforeWheneverItIsKilled() throws {
    try #require(try run("import", "letter.yaml", "--case", "a.case").status == 0)
    let before = try run("summary", "--in", "a.case").output
    try FileManager.default.copyItem(at: folder.url("a.case"), to: folder.url("whole.case"))
    let clock = ContinuousClock()
    let time = try clock.measure { _ = try run("import", "large.yaml", "--case", "whole.case") }
    let seconds = Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
    let after = try run("summary", "--in", "whole.case").output
    try #require(before != after)
    var kills = 0
    for share in [0.2, 0.5, 0.65, 0.75, 0.8, 0.85, 0.9, 0.95] {
      let wasRunning = try BuiltProgram.kill(
        ["import", "large.yaml", "--case", "a.case"], after: seconds * share, in: folder.url)
      let left = try run("summary", "--in", "a.case")
      #expect(left.status == 0 && left.errors == "")
      if wasRunning, left.output == before { kills += 1 }
      #expect(left.output == before || left.output == after)
      if left.output == after { break }
    }
    #expect(kills > 2)
    #expect(try run("import", "large.yaml", "--case", "a.case").status == 0)
    #expect(try run("summary", "--in", "a.case").output == after)
  }

  @Test func aFirstImportThatIsKilledLeavesNoCaseToRead() throws {
    let wasRunning = try BuiltProgram.kill(
      ["import", "large.yaml", "--case", "new.case"], after: 0.05, in: folder.url)
    try #require(wasRunning)
    let left = try run("summary", "--in", "new.case")
    #expect(left.status == 2 && left.output == "")
    #expect(try run("import", "large.yaml", "--case", "new.case").status == 0)
    #expect(try run("summary", "--in", "new.case").status == 0)
  }
}

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

  private func copyCase(to name: String) throws {
    try FileManager.default.copyItem(at: folder.url("a.case"), to: folder.url(name))
  }

  @Test func theCaseReadsAsBeforeWheneverItIsKilled() throws {
    try #require(try run("import", "letter.yaml", "--case", "a.case").status == 0)
    try copyCase(to: "whole.case")
    let before = try run("summary", "--in", "a.case").output
    try #require(try run("import", "large.yaml", "--case", "whole.case").status == 0)
    let after = try run("summary", "--in", "whole.case").output
    try #require(before != after)
    var interrupted = 0
    for (number, milliseconds) in [0, 2, 5, 10, 20, 40, 80].enumerated() {
      let name = "\(number).case"
      try copyCase(to: name)
      let wasRunning = try BuiltProgram.kill(
        ["import", "large.yaml", "--case", name], after: Double(milliseconds) / 1000,
        making: "\(name)-wal", in: folder.url)
      let left = try run("summary", "--in", name)
      #expect(left.status == 0 && left.errors == "")
      #expect(left.output == before || left.output == after)
      if wasRunning, left.output == before { interrupted += 1 }
    }
    #expect(interrupted > 0)
    #expect(try run("import", "large.yaml", "--case", "0.case").status == 0)
    #expect(try run("summary", "--in", "0.case").output == after)
  }

  @Test func aFirstImportThatIsKilledLeavesNoCaseToRead() throws {
    let wasRunning = try BuiltProgram.kill(
      ["import", "large.yaml", "--case", "new.case"], after: 0.002, making: "new.case",
      in: folder.url)
    try #require(wasRunning)
    let left = try run("summary", "--in", "new.case")
    #expect(left.status == 2 && left.output == "")
    #expect(left.errors.hasPrefix("backchannel: there is no case at new.case; make one: "))
    #expect(try run("import", "large.yaml", "--case", "new.case").status == 0)
    #expect(try run("summary", "--in", "new.case").status == 0)
  }
}

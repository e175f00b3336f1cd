import Foundation
import TestSupport
import Testing

/// A large case is asked once by itself, then from the snapshot beside it.
@Suite struct SnapshotTests {
  private let folder = TemporaryFolder()
  private var snapshot: URL { folder.url("a.case-snapshot") }

  init() throws { try LargeCase.copy(to: folder) }

  private func ask(_ words: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.backchannel(words + ["--in", "a.case"], in: folder.url)
  }

  private var hasSnapshot: Bool { FileManager.default.fileExists(atPath: snapshot.path()) }

  @Test func answersAreTheSameWithAndWithoutOne() throws {
    let questions = [
      ["path", "p-1", "Person 199"], ["show", "p-7"], ["find", "Persom 12"], ["disputes"],
      ["path", "p-1", "p-2", "--min-rating", "F6", "-k", "3", "--format", "json"],
      ["analyze", "degree"], ["show", "nobody"], ["export", "out.graphml"],
    ]
    let alone = try questions.map {
      try BuiltProgram.backchannel($0 + ["--no-snapshot", "--in", "a.case"], in: folder.url)
    }
    #expect(!hasSnapshot)
    _ = try ask("find", "p-1")
    #expect(hasSnapshot)
    for (question, expected) in zip(questions, alone) {
      let run = try BuiltProgram.backchannel(question + ["--in", "a.case"], in: folder.url)
      #expect(run.output == expected.output, "\(question)")
      #expect(run.errors == expected.errors, "\(question)")
      #expect(run.status == expected.status, "\(question)")
    }
  }

  /// Wherever it is damaged: in what is read at once, or with the answer.
  @Test(arguments: [0, 1])
  func aDamagedOneIsFoundOutAndMadeAnew(blocks: Int) throws {
    let expected = try ask("show", "p-7")
    let whole = try Data(contentsOf: snapshot)
    var damaged = whole
    let places = stride(from: 1000, to: damaged.count - 10_000, by: 65536)
    for place in blocks == 0 ? Array(places) : Array(places.prefix(places.underestimatedCount / 2))
    {
      damaged[place] ^= 1
    }
    try damaged.write(to: snapshot)
    let run = try ask("show", "p-7")
    #expect(run.output == expected.output)
    #expect(
      run.errors
        == "backchannel: the snapshot beside the case was damaged and has been removed; the case itself was read instead\n"
    )
    #expect(run.status == 0)
    #expect(try Data(contentsOf: snapshot).count == whole.count)
    #expect(try ask("show", "p-7").errors == "")
  }

  @Test func aDamagedOneIsNotExported() throws {
    _ = try ask("export", "whole.graphml", "--no-snapshot")
    _ = try ask("find", "p-1")
    var damaged = try Data(contentsOf: snapshot)
    damaged[damaged.count / 2] ^= 1
    try damaged.write(to: snapshot)
    _ = try ask("export", "out.graphml")
    #expect(
      try Data(contentsOf: folder.url("out.graphml"))
        == Data(contentsOf: folder.url("whole.graphml")))
  }

  @Test func anImportIsSeenAtOnce() throws {
    _ = try ask("find", "p-1")
    _ = try folder.file("more.yaml", Self.more)
    let added = try BuiltProgram.backchannel(
      ["import", "more.yaml", "--case", "a.case"], in: folder.url)
    try #require(added.status == 0, "\(added.errors)")
    #expect(try ask("find", "newcomer").output.contains("Newcomer"))
    #expect(try ask("path", "newcomer", "p-1").status == 0)
  }

  private static let more = """
    backchannel: 1
    document: {id: e, title: E}
    entities:
      newcomer: {kind: person, name: Newcomer}
    claims:
      - {at: 1, fact: newcomer met p-3}
    """
}

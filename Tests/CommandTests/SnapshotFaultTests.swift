import Foundation
import TestSupport
import Testing

/// Whatever is wrong with a snapshot, the case itself answers.
@Suite struct SnapshotFaultTests {
  private let folder = TemporaryFolder()
  private var snapshot: URL { folder.url("a.case-snapshot") }
  private let removed =
    "backchannel: the snapshot beside the case was damaged and has been removed; the case itself was read instead\n"
  private let kept =
    "backchannel: the snapshot beside the case is damaged and cannot be removed; the case itself was read instead\n"

  init() throws {
    try LargeCase.copy(to: folder)
    _ = try ask(["find", "p-1"])
  }

  private func ask(_ words: [String]) throws -> BuiltProgram.Run {
    try BuiltProgram.backchannel(words + ["--in", "a.case"], in: folder.url)
  }

  private func damage(_ snapshot: Data, block: Int) throws {
    var damaged = snapshot
    damaged[block << 16 + block &* 997 & 0xFFFF] ^= 4
    try damaged.write(to: self.snapshot, options: .atomic)
  }

  /// Each block is damaged under one of the questions.
  @Test(arguments: 0..<6)
  func whereverItIsDamagedTheCaseAnswers(number: Int) throws {
    let questions = [["show", "p-7"], ["path", "p-1", "p-499"], ["find", "Persom 12"]]
    let question = questions[number / 2] + ["--format", number % 2 == 0 ? "text" : "json"]
    let expected = try ask(question + ["--no-snapshot"])
    let whole = try Data(contentsOf: snapshot)
    for block in stride(from: number, to: whole.count >> 16, by: 6) {
      try damage(whole, block: block)
      let run = try ask(question)
      #expect(run.output == expected.output, "\(block) \(question)")
      #expect(run.status == 0, "\(block) \(question)")
      #expect(run.errors == "" || run.errors.hasSuffix(removed), "\(block) \(question)")
    }
  }

  @Test func oneThatStaysIsSaidToStayAndNotReadAgain() throws {
    let expected = try ask(["analyze", "degree", "--no-snapshot"])
    try damage(Data(contentsOf: snapshot), block: 3)
    let run = try askWithoutWriting(["analyze", "degree"])
    #expect(run.output == expected.output)
    #expect(run.status == 0)
    #expect(run.errors == kept)
    #expect(FileManager.default.fileExists(atPath: snapshot.path()))
  }

  /// Asks as one who cannot write the folder.
  private func askWithoutWriting(_ words: [String]) throws -> BuiltProgram.Run {
    let folder = folder.url.path()
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
    }
    guard geteuid() == 0 else { return try ask(words) }
    let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", BuiltProgram.path]
    return try BuiltProgram.run(
      "setpriv", nobody + words + ["--in", "a.case"], in: self.folder.url)
  }
}

import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("Compressed files")
struct CompressedFilesTests {
  private let folder = TemporaryFolder()

  @Test(arguments: [0, 1, 7, 1489, 1490, 100_000])
  func whatIsWrittenIsReadAgain(lines: Int) throws {
    let text = String(repeating: "many lines\n", count: lines)
    for name in ["text", "text.gz"] {
      let path = folder.url(name).path()
      try TextFile.write(text, to: path)
      #expect(
        String(decoding: try bytes(of: InputFile(path, ReadingLimits())), as: UTF8.self) == text)
    }
  }

  @Test func gzipInflatesItAndTheBytesAreTheSameEachTime() throws {
    let text = (0..<50_000).map { "row \($0)\n" }.joined()
    let (first, second) = (folder.url("first.gz"), folder.url("second.GZ"))
    for url in [first, second] { try TextFile.write(text, to: url.path()) }
    #expect(try Data(contentsOf: first) == Data(contentsOf: second))
    #expect(try Data(contentsOf: first).count < text.utf8.count / 3)
    #expect(try BuiltProgram.run("gzip", ["-dc", first.path()]).output == text)
  }

  @Test func membersFollowEachOther() throws {
    let path = folder.url("both.gz").path()
    try (compressed("one ") + compressed("") + compressed("two")).write(to: URL(filePath: path))
    let file = try InputFile(path, ReadingLimits())
    #expect(try bytes(of: file) == Array("one two".utf8))
  }

  @Test(arguments: [1, 512, 200_000])
  func zerosBehindTheLastMemberFillItUp(count: Int) throws {
    let path = folder.url("padded.gz").path()
    try (compressed("one ") + compressed("two") + Data(count: count))
      .write(to: URL(filePath: path))
    let file = try InputFile(path, ReadingLimits())
    #expect(try bytes(of: file) == Array("one two".utf8))
  }

  @Test(arguments: ["csv", "json", "graphml"])
  func aSmallArchiveThatIsDamagedIsStillRecognised(name: String) throws {
    let whole = try compressed("source,target\na,b\n")
    let path = folder.url("small.\(name).gz").path()
    for (data, what) in [
      (whole.dropLast(3), "the compressed data end too early; fetch it again"),
      (whole + Data("stray".utf8), "the compressed data are damaged; fetch it again"),
    ] {
      try data.write(to: URL(filePath: path))
      #expect(OpenGraphFile(path)?.isKnown == true)
      #expect(throws: sentence(what, path)) { try GraphFile.read(path) }
    }
  }

  @Test(arguments: ["plain.txt", "packed.gz"])
  func theHeadIsReadAheadAndTheFileTwice(name: String) throws {
    let text = (0..<20_000).map { "row \($0)\n" }.joined()
    let path = folder.url(name).path()
    try TextFile.write(text, to: path)
    let file = try InputFile(path, ReadingLimits())
    #expect(file.head == Array(text.utf8.prefix(16 << 10)))
    try file.rewind()
    #expect(try bytes(of: file) == Array(text.utf8))
    try file.rewind()
    #expect(try bytes(of: file) == Array(text.utf8))
    #expect(file.head.count == 16 << 10)
  }

  @Test(arguments: [1, 5, 17, 400, 1000])
  func aFileThatEndsTooEarlyIsRefused(missing: Int) throws {
    let whole = try compressed((0..<5000).map { "\($0 * 7919 % 4999)" }.joined())
    let path = try write(whole.dropLast(missing))
    #expect(throws: sentence("the compressed data end too early; fetch it again", path)) {
      try bytes(of: InputFile(path, ReadingLimits()))
    }
  }

  @Test func aDamagedFileIsRefused() throws {
    var whole = try compressed((0..<5000).map { "\($0 * 7919 % 4999)" }.joined())
    whole[whole.count - 6] ^= 1
    for data in [whole, try compressed("one") + Data("stray".utf8)] {
      let path = try write(data)
      #expect(throws: sentence("the compressed data are damaged; fetch it again", path)) {
        try bytes(of: InputFile(path, ReadingLimits()))
      }
    }
  }

  /// The end of the data comes within an element, whose end libxml2 still reports.
  @Test func aCompressedGraphCutAnywhereIsRefused() throws {
    let nodes = (0..<9000).map {
      "<node id='n\($0 &* 2_654_435_761)'><data key='l'>\($0 &* 40503)</data></node>"
    }
    let whole = try compressed(
      "<graphml><key id='l' for='node' attr.name='label'/><graph edgedefault='directed'>"
        + nodes.joined(separator: "\n") + "</graph></graphml>")
    for part in 2..<40 {
      let path = folder.url("cut.graphml.gz").path()
      try whole.prefix(whole.count * part / 40).write(to: URL(filePath: path))
      #expect(throws: sentence("the compressed data end too early; fetch it again", path)) {
        try GraphFile.read(path)
      }
    }
  }

  @Test func aBombIsRefusedEarly() throws {
    let path = folder.url("bomb.gz").path()
    try write(megabytesOfZeros: 64, to: path)
    let file = try InputFile(path, ReadingLimits())
    var count = 0
    let error = #expect(throws: ReadingError.self) {
      while true { count += try piece(of: file).count }
    }
    #expect(count <= 18 << 20)
    #expect(
      error?.description
        == "\(path): becomes more than 200 times as large when inflated, as traps do;"
        + " where you trust it, raise the limit (--max-inflated on the command line)")
  }

  @Test func limitsMayBeRaised() throws {
    let path = folder.url("zeros.gz").path()
    try write(megabytesOfZeros: 32, to: path)
    var limits = ReadingLimits()
    limits.inflatedRatio = 2000
    #expect(try bytes(of: InputFile(path, limits)).count == 32 << 20)
    limits.inflatedBytes = 20_000_000
    let what =
      "becomes larger than 20000000 bytes when inflated;"
      + " where you trust it, raise the limit (--max-inflated on the command line)"
    #expect(throws: sentence(what, path)) { try bytes(of: InputFile(path, limits)) }
  }

  private func sentence(_ what: String, _ path: String) -> ReadingError {
    ReadingError(what, file: path)
  }

  private func compressed(_ text: String) throws -> Data {
    let path = folder.url("part.gz").path()
    try TextFile.write(text, to: path)
    return try Data(contentsOf: URL(filePath: path))
  }

  private func write(_ data: Data) throws -> String {
    let path = folder.url("file.gz").path()
    try data.write(to: URL(filePath: path))
    return path
  }

  private func write(megabytesOfZeros count: Int, to path: String) throws {
    let zeros = [UInt8](repeating: 0, count: 1 << 20)
    let file = try AtomicFile(path)
    for _ in 0..<count { unsafe zeros.withUnsafeBytes { unsafe file.append($0) } }
    try file.replaceTarget()
  }

  private func bytes(of file: InputFile) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while case let piece = try piece(of: file), !piece.isEmpty { bytes += piece }
    return bytes
  }

  private func piece(of file: InputFile) throws -> [UInt8] {
    var piece = [UInt8](repeating: 0, count: 100_003)
    let count = try unsafe piece.withUnsafeMutableBytes { try unsafe file.read(into: $0) }
    return Array(piece.prefix(count))
  }
}

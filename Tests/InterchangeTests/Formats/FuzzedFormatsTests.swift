import Foundation
import TestSupport
import Testing

@testable import Interchange

/// Every format that is read has a small sample, which `script/fuzz` bends, and stands in the list of
/// `script/fuzz-coverage`.
@Suite struct FuzzedFormatsTests {
  private static let samples = BuiltProgram.root.appending(path: "Tests/Fuzzer/Samples")

  /// The names by which `script/fuzz-coverage` knows formats: what its files end in, or begin with.
  private static func words() throws -> [String] {
    let script = try String(
      contentsOf: BuiltProgram.root.appending(path: "script/fuzz-coverage"), encoding: .utf8)
    let list = try #require(script.firstMatch(of: /formats="\$\{\*:-([^}]*)\}/))
    return list.1.split { $0.isWhitespace }.map(String.init)
  }

  private static func sampleNames() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: samples.path()).sorted()
  }

  @Test func everyFormatThatIsReadIsFuzzed() throws {
    var fuzzed: Set<GraphFormat> = []
    for word in try Self.words() {
      if let format = GraphFormat(extensionOf: "a.\(word)") { fuzzed.insert(format) }
      for name in try Self.sampleNames()
      where name.hasSuffix(".\(word)") || name.hasPrefix("\(word).") {
        let file = try InputFile(Self.samples.appending(path: name).path(), ReadingLimits())
        if let format = GraphFile.knownFormat(of: file) { fuzzed.insert(format) }
      }
    }
    #expect(GraphFormat.allCases.filter { $0.isRead && !fuzzed.contains($0) } == [])
  }

  @Test func everySampleIsFuzzedAsWhatItIs() throws {
    let words = try Self.words()
    let unused = try Self.sampleNames().filter { name in
      !words.contains { name.hasSuffix(".\($0)") || name.hasPrefix("\($0).") }
    }
    #expect(unused == [])
  }

  @Test func everySampleIsRead() throws {
    for name in try Self.sampleNames() {
      #expect(throws: Never.self, "\(name)") {
        try GraphFile.read(Self.samples.appending(path: name).path())
      }
    }
  }
}

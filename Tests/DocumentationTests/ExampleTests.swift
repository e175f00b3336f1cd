import Foundation
import TestSupport
import Testing

/// The examples in doc comments and pages are those of ``Examples``, and work.
@Suite struct ExampleTests {
  /// Where somebody who uses the libraries starts.
  private static let entryPoints = [
    "Sources/AnalyzerKit/Analyzer.swift",
    "Sources/EntityGraph/Graph/Graph.swift",
    "Sources/EntityGraph/Graph/GraphBuilder.swift",
    "Sources/EntityGraph/Graph/Topology.swift",
    "Sources/EntityGraph/Policy/RelationFilter.swift",
    "Sources/GraphKernels/Graph/CSRGraph.swift",
    "Sources/Interchange/Export/ExportTable.swift",
    "Sources/Interchange/GraphFile.swift",
    "Sources/Questions/Asking/AnalysisQuestion.swift",
    "Sources/Questions/Asking/FactImport.swift",
    "Sources/Questions/Asking/PathQuestion.swift",
    "Sources/Questions/Loading/GraphInputs.swift",
  ]

  @Test(arguments: entryPoints) func everyEntryPointHasAnExample(file: String) throws {
    #expect(try !Self.examples(in: file).isEmpty)
  }

  @Test func everyExampleIsCompiled() throws {
    let compiled = try Self.lines(of: "Tests/DocumentationTests/Examples.swift")
      .map(Self.bare).joined(separator: "\n")
    for page in try Self.pages() {
      for example in try Self.examples(in: page) {
        let isCompiled = compiled.contains(example)
        #expect(isCompiled, "this example in \(page) is not in Examples.swift:\n\(example)")
      }
    }
  }

  @Test func everyExampleWorks() async {
    await #expect(processExitsWith: .success) {
      let (files, folder) = (FileManager.default, TemporaryFolder())
      let root = BuiltProgram.root
      try files.createSymbolicLink(
        at: folder.url("seeds"), withDestinationURL: root.appending(path: "seeds"))
      try files.copyItem(
        at: root.appending(path: "exports/communications.graphml"),
        to: folder.url("network.graphml"))
      #expect(files.changeCurrentDirectoryPath(folder.url.path()))
      try await Examples.runAll()
    }
  }

  /// The pages, and the sources whose comments may have examples.
  private static func pages() throws -> [String] {
    try ["Sources", "Plugins"].flatMap { folder in
      try FileManager.default.subpathsOfDirectory(
        atPath: BuiltProgram.root.appending(path: folder).path()
      ).map { "\(folder)/\($0)" }
    }.filter { $0.hasSuffix(".swift") || $0.hasSuffix(".md") } + ["README.md", "CONTRIBUTING.md"]
  }

  /// The Swift examples of a page, without imports, indents and blank lines at their ends.
  private static func examples(in page: String) throws -> [String] {
    var (examples, example) = ([String](), [String]?.none)
    let isSource = page.hasSuffix(".swift")
    for line in try lines(of: page) {
      var text = bare(line)
      if isSource, text.hasPrefix("///") { text = bare(String(text.dropFirst(3))) }
      if text == "```swift" {
        example = []
      } else if text == "```", let whole = example {
        examples.append(whole.joined(separator: "\n").trimmingCharacters(in: .newlines))
        example = nil
      } else if example != nil, !text.contains(#/^(public )?import /#) {
        example?.append(text)
      }
    }
    return examples
  }

  private static func lines(of file: String) throws -> [String] {
    try String(contentsOf: BuiltProgram.root.appending(path: file), encoding: .utf8)
      .components(separatedBy: "\n")
  }

  private static func bare(_ line: String) -> String { line.trimmingCharacters(in: .whitespaces) }
}

import AnalyzerKit
import Foundation
import PluginHost
import TestSupport
import Testing

/// A plug-in in Python, in a process of its own.
@Suite(
  .enabled(if: Python.isThere, "there is no python3 on PATH"), .timeLimit(.minutes(2)))
struct ProgramTests {
  private let folder = TemporaryFolder()
  private let graph: Graph
  private let program: URL

  init() throws {
    graph = try Graph.of("a commands b", "a commands c", "b commands c")
    program = folder.url("backchannel-reach")
    let source = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Programs/backchannel-reach")
    try FileManager.default.copyItem(at: source, to: program)
    for file in [program, folder.url] {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: file.path())
    }
  }

  private func found(
    _ path: String? = nil, timeLimit: Int? = nil, asksAnew: Bool = false
  ) -> FoundPlugins {
    let variables = [
      "XDG_CACHE_HOME": folder.url("cache").path(), "BACKCHANNEL_PLUGINS": path ?? program.path(),
    ]
    return FoundPlugins(
      adding: AnalyzerRegistry([]),
      from: PluginPlaces([], asksAnew: asksAnew) { variables[$0] },
      Supervision(timeLimit: timeLimit))
  }

  private func answer(_ settings: String..., timeLimit: Int? = nil) throws -> Finding {
    let found = found(timeLimit: timeLimit)
    #expect(found.complaints.isEmpty)
    return try found.analyzers.listing(named: "reach").configured(settings).analyze(graph)
  }

  private func fault(_ how: String, timeLimit: Int? = nil) throws -> String {
    let error = try #require(throws: PluginAnswerError.self) {
      try answer("how=\(how)", timeLimit: timeLimit)
    }
    let text = "\(error)"
    let start = "the analyzer 'reach' of the plug-in 'reach' "
    #expect(text.hasPrefix(start))
    return String(text.dropFirst(start.count).split(separator: "; its file is ")[0])
  }

  @Test func itsAnswerIsRight() throws {
    #expect(
      try answer("factor=1.5")
        == Finding(
          .scores(
            Scores([
              .init("score", .number, [3, 1.5, 0]), .init("arcs", .count, [.nan, 1, 1]),
            ])), caveats: [.note("counted for a, b")]))
  }

  @Test func itAnswersWithATable() throws {
    let listed = try found().analyzers.listing(named: "listed").configured().analyze(graph)
    #expect(
      listed.table(in: graph)
        == [["entity", "kind"]] + ["a", "b", "c"].map { [$0, "person"] })
  }

  @Test func columnsComeInLinesWhereAskedFor() throws {
    let graph = try Graph.of("anna commands b weight=2.5", "b commands b")
    let finding = try found().analyzers.listing(named: "lines").configured().analyze(graph)
    #expect(
      finding.entityScores(in: graph) == [EntityScore("anna", 4), EntityScore("b", 1)])
    #expect(finding.caveats == [.note("[2.5, null]")])
  }

  @Test func itIsListedLikeAnyOther() throws {
    let listing = try found().analyzers.listing(named: "reach")
    #expect(listing.origin.description.hasPrefix("reach 0.9, the program "))
    #expect(listing.settings.map(\.name) == ["factor", "how"])
    #expect(listing.settings[0].range == .number(0..<10))
  }

  @Test func aLargeGraphPassesInPieces() throws {
    var builder = GraphBuilder()
    for number in 0..<100_000 {
      let name = String(repeating: "n", count: 60)
      try builder.add(Entity(id: Entity.ID("e\(number)"), kind: "person", name: name))
    }
    let large = try builder.freeze()
    let reach = try found().analyzers.listing(named: "reach")
    #expect(throws: PluginAnswerError.self) { try reach.configured(["how=deaf"]).analyze(large) }
    let finding = try reach.configured().analyze(large)
    guard case .scores(let scores) = finding.content else {
      Issue.record("no scores")
      return
    }
    #expect(scores.values.count == 100_000)
  }

  @Test func aFloodBeforeItReadsBlocksNothing() throws {
    #expect(try answer("how=flood").caveats.count == 40_001)
  }

  @Test func whatHangsEndsAtTheTimeLimit() throws {
    #expect(try fault("hang", timeLimit: 1) == "took longer than the time limit of 1 s")
  }

  @Test(arguments: [
    ("hang", ["--time-limit", "1"], "took longer than the time limit of 1 s"),
    ("die", [], "ended with exit status 3 and said 'Traceback: half way'"),
    ("rubbish", [], "gave an answer whose line 1 is not JSON: 'what is this'"),
  ])
  func theCommandFailsWithOneSentence(
    _ how: String, _ limit: [String], _ sentence: String
  ) throws {
    let edges = try folder.file("edges.tsv", "source\ttarget\na\tb\n")
    let run = try BuiltProgram.backchannel(
      [
        "analyze", "reach", "how=\(how)", "--in", edges, "--plugin", program.path(),
      ] + limit, environment: ["XDG_CACHE_HOME": folder.url("cache").path(), "COLUMNS": "1000"])
    #expect(
      run.errors.hasPrefix("backchannel: the analyzer 'reach' of the plug-in 'reach' \(sentence); ")
    )
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.output.isEmpty)
    #expect(run.status == 2)
  }

  /// Where a caller has SIGCHLD ignored, the system forgets how programs end.
  @Test func aFailureIsSeenWhateverTheCallerIgnores() throws {
    let edges = try folder.file("edges.tsv", "source\ttarget\na\tb\n")
    let ignoring = """
      import os, signal, sys
      signal.signal(signal.SIGCHLD, signal.SIG_IGN)
      os.execv(sys.argv[1], sys.argv[1:])
      """
    let run = try BuiltProgram.run(
      "python3",
      [
        "-c", ignoring, BuiltProgram.path, "analyze", "reach", "how=deaf", "--in", edges,
        "--plugin", program.path(),
      ], environment: ["XDG_CACHE_HOME": folder.url("cache").path()])
    #expect(run.errors.contains("ended with exit status 1 and said 'I read nothing'"))
    #expect(run.status == 2)
  }

  @Test(arguments: ["SIGINT", "SIGTERM", "SIGQUIT"])
  func whatIsInterruptedLeavesNothingRunning(_ signal: String) throws {
    let edges = try folder.file(
      "edges.json", #"{"nodes": [{"id": "a"}], "links": [{"source": "a", "target": "a"}]}"#)
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Programs/interrupt.py").path()
    let run = try BuiltProgram.run(
      "python3",
      [
        script, signal, folder.url("lock").path(), BuiltProgram.path, "analyze", "reach",
        "how=hang",
        "--in", edges, "--plugin", program.path(),
      ], environment: ["XDG_CACHE_HOME": folder.url("cache").path()])
    #expect(run.output == "ended by \(signal)\nthe plug-in too\n")
  }

  @Test func whatDiesHalfWayIsShown() throws {
    #expect(try fault("die") == "ended with exit status 3 and said 'Traceback: half way'")
  }

  @Test func whatItSaysBeforeABadLineIsShown() throws {
    #expect(
      try fault("excuse")
        == "gave an answer whose line 1 is not JSON: 'what is this' and said 'a library is missing'"
    )
  }

  @Test func whatReadsNothingIsShown() throws {
    #expect(try fault("deaf") == "ended with exit status 1 and said 'I read nothing'")
  }

  @Test(arguments: [
    ("rubbish", "gave an answer whose line 1 is not JSON: 'what is this'"),
    ("nothing", "ended without an answer"), ("error", "failed: the weather is bad"),
    ("short", "gave 2 values in the column 'score' for 3 entities"),
    ("cut", "ended in the middle of its answer"),
  ])
  func aBadAnswerIsASentence(_ how: String, _ sentence: String) throws {
    #expect(try fault(how) == sentence)
  }

  @Test func whatItSaysOfItselfIsKeptUntilItChanges() throws {
    #expect(found().analyzers.listings.count == 3)
    let kept = try FileManager.default.contentsOfDirectory(
      atPath: folder.url("cache/backchannel/plugins").path())
    #expect(kept.count == 1)
    let file = folder.url("cache/backchannel/plugins/\(kept[0])")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacing("\"reach\"", with: "\"other\"").write(
      to: file, atomically: true, encoding: .utf8)
    #expect(found().analyzers.listings.map(\.name) == ["lines", "listed", "other"])
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: program.path())
    #expect(found().analyzers.listings.map(\.name) == ["lines", "listed", "reach"])
  }

  /// It may load what lies beside it.
  @Test func whatItSaysOfItselfIsAskedForWhenAFileBesideItChanges() throws {
    let path = try program("backchannel-beside", describing: "first")
    #expect(found(path).analyzers.listings.map(\.name) == ["first"])
    let description = folder.url("description.json")
    let text = try String(contentsOf: description, encoding: .utf8)
    try text.replacing("first", with: "later").write(
      to: description, atomically: false, encoding: .utf8)
    #expect(found(path).analyzers.listings.map(\.name) == ["later"])
  }

  @Test func whatItSaysOfItselfIsAskedForWhereThatIsWanted() throws {
    let path = try program("backchannel-beside", describing: "first")
    #expect(found(path).analyzers.listings.map(\.name) == ["first"])
    let kept = try #require(
      FileManager.default.contentsOfDirectory(
        atPath: folder.url("cache/backchannel/plugins").path()
      ).first)
    let file = folder.url("cache/backchannel/plugins/\(kept)")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacing("first", with: "other").write(to: file, atomically: true, encoding: .utf8)
    #expect(found(path).analyzers.listings.map(\.name) == ["other"])
    #expect(found(path, asksAnew: true).analyzers.listings.map(\.name) == ["first"])
    #expect(found(path).analyzers.listings.map(\.name) == ["first"])
  }

  /// A program that prints the file beside it.
  private func program(_ name: String, describing analyzer: String) throws -> String {
    _ = try folder.file(
      "description.json",
      """
      {"backchannel": 1, "name": "beside", "analyzers": [{"name": "\(analyzer)", "summary": "s", \
      "complexity": "O(1)"}]}
      """)
    return try script(name, "cat \"${0%/*}/description.json\"")
  }

  private func script(_ name: String, _ text: String) throws -> String {
    let path = try folder.file(name, "#!/bin/sh\n\(text)\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }

  /// A program that hangs costs its time once, until it has more.
  @Test func aProgramThatDoesNotDescribeItselfIsRemembered() throws {
    let path = try script("backchannel-slow", "exec sleep 600")
    func complaint(_ limit: Int, asksAnew: Bool = false) -> String? {
      found(path, timeLimit: limit, asksAnew: asksAnew).complaints.first?.description
        .split(separator: " is left out: ").last.map(String.init)
    }
    let slow = "asked to describe itself it took longer than the time limit of"
    #expect(complaint(2) == "\(slow) 2 s")
    #expect(
      complaint(1)
        == "asked to describe itself before, it took longer than the time limit of 2 s; 'backchannel plugin list' asks it again"
    )
    #expect(complaint(1, asksAnew: true) == "\(slow) 1 s")
    #expect(complaint(2) == "\(slow) 2 s")
  }

  @Test(arguments: [
    ("echo rubbish", #"asked to describe itself it prints no JSON but 'rubbish\u{A}'"#),
    ("true", "asked to describe itself it prints nothing"),
    ("echo no >&2; exit 4", "asked to describe itself it ended with exit status 4 and said 'no'"),
    (
      "echo '{\"backchannel\": 2}'",
      "it speaks version 2 of the plug-in protocol, and this is version 1"
    ),
    (
      "echo '{\"backchannel\": 1}'",
      "its description has no 'name'"
    ),
    (
      "echo '{\"backchannel\": 1, \"name\": \"bad\"}'",
      "its description has no 'analyzers'"
    ),
    ("yes", "asked to describe itself it prints more than 1048576 bytes"),
  ])
  func aBadDescriptionIsASentence(_ script: String, _ sentence: String) throws {
    let path = try folder.file("backchannel-bad", "#!/bin/sh\n\(script)\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    let complaint = try #require(found(path).complaints.first)
    #expect("\(complaint)".hasSuffix("backchannel-bad' is left out: \(sentence)"))
  }

  @Test func aModuleNeedsARunner() throws {
    let path = try folder.file("reach.wasm", "")
    let complaint = try #require(found(path).complaints.first)
    #expect(
      "\(complaint)".hasSuffix(
        "there is no program to run WebAssembly with; install wasmtime, or name one in BACKCHANNEL_WASM_RUNNER"
      ))
  }

  /// A runner that is named gets the module's path and then the words of the protocol.
  @Test func aModuleIsRunByWhatIsNamed() throws {
    let path = folder.url("reach.wasm")
    try FileManager.default.copyItem(at: program, to: path)
    let found = FoundPlugins(
      adding: AnalyzerRegistry([]),
      from: PluginPlaces([path.path()]) {
        ["BACKCHANNEL_WASM_RUNNER": "env python3", "PATH": "/usr/bin:/bin"][$0]
      }, Supervision())
    #expect(found.complaints.isEmpty)
    #expect(
      try found.analyzers.listing(named: "reach").configured().analyze(graph)
        .entityScores(in: graph)?.first == EntityScore("a", 2))
  }
}

import Foundation
import TestSupport
import Testing

/// What a plug-in does to the whole process.
@Suite(.enabled(if: CompiledPlugin.isPossible, CompiledPlugin.absence))
struct ProcessTests {
  private let folder = TemporaryFolder()

  private func run(
    _ words: [String], plugin: String = "misbehaving", _ definitions: [String] = [],
    environment: [String: String] = [:]
  ) throws -> BuiltProgram.Run {
    let edges = try folder.file(
      "edges.json",
      #"{"directed": true, "nodes": [{"id": "a"}, {"id": "b"}, {"id": "c"}], "links": [{"source": "a", "target": "b"}, {"source": "b", "target": "c"}]}"#
    )
    let path = try CompiledPlugin.library(plugin, definitions)
    return try BuiltProgram.backchannel(
      words + ["--in", edges, "--plugin", path], in: folder.url,
      environment: ["HOME": folder.url.path(), "XDG_DATA_HOME": ""].merging(environment) { $1 })
  }

  private let start = "backchannel: the analyzer 'misbehave' of the plug-in 'misbehaving' "

  /// The end of its sentences.
  private var place: String {
    get throws {
      let path = try CompiledPlugin.library("misbehaving")
      return "its file is '\(URL(filePath: path).resolvingSymlinksInPath().path())'"
    }
  }

  @Test(arguments: [
    ("crash", "segmentation fault"), ("abort", "abort"), ("overflow", "segmentation fault"),
    ("trap", trap),
  ])
  func aCrashIsASentence(_ how: String, _ what: String) throws {
    let run = try run(["analyze", "misbehave", "how=\(how)"])
    #expect(run.errors == "\(start)crashed (\(what)); report it to its author; \(try place)\n")
    #expect(run.output.isEmpty)
    #expect(run.status == 2)
  }

  @Test(arguments: ["exit", "quick-exit", "exit-at-once"])
  func aLibraryThatEndsTheProcessIsASentence(_ how: String) throws {
    let run = try run(["analyze", "misbehave", "how=\(how)"])
    #expect(
      run.errors == "\(start)ended the whole process; report it to its author; \(try place)\n")
    #expect(run.output.isEmpty)
    #expect(run.status == 2)
  }

  @Test func whatALibraryForksMayEnd() throws {
    let run = try run(["analyze", "misbehave", "how=fork", "--format", "csv"])
    #expect(run.errors.isEmpty)
    #expect(run.output.hasPrefix("id,name,kind,score"))
    #expect(run.status == 0)
  }

  @Test func whatALibraryPrintsIsNotPartOfTheAnswer() throws {
    let run = try run(
      ["analyze", "misbehave", "how=print", "--format", "csv"], plugin: "misbehaving", ["TALKS"])
    #expect(run.errors == "hello, and another\none line\nand half a thirdgoodbye\n")
    #expect(run.output.hasPrefix("id,name,kind,score"))
    #expect(run.output.split(whereSeparator: \.isNewline).count == 4)
    #expect(run.status == 0)
  }

  /// Where standard output is closed it stays so, and no file takes its place.
  @Test func nothingIsPrintedToAnotherFile() throws {
    let edges = try folder.file("edges.tsv", "source\ttarget\na\tb\n")
    let run = try BuiltProgram.run(
      "sh",
      [
        "-c", #"exec "$@" >&-"#, "sh", BuiltProgram.path, "export", "out.graphml", "--with",
        "misbehave how=print", "--in", edges, "--plugin",
        try CompiledPlugin.library("misbehaving"),
      ], in: folder.url)
    #expect(run.errors.contains("and another\none line\nand half a third"))
    let file = try String(contentsOf: folder.url("out.graphml"), encoding: .utf8)
    #expect(file.contains("n_misbehave") && !file.contains("line"))
  }

  /// What the processor makes of a trap.
  private static var trap: String {
    #if arch(x86_64)
    "illegal instruction"
    #else
    "trap"
    #endif
  }

  @Test func aPluginThatCrashesWhenItIsLoadedStopsNothing() throws {
    let bad = try CompiledPlugin.library("described", "ANALYZERS=(const bc_analyzer*const*)8")
    let worse = try CompiledPlugin.library("described", "ANALYZERS=(const bc_analyzer*const*)16")
    let plugins = [bad, try CompiledPlugin.library("census"), worse].joined(separator: ":")
    let run = try BuiltProgram.backchannel(
      ["analyzers"],
      environment: [
        "HOME": folder.url.path(), "XDG_DATA_HOME": "", "BACKCHANNEL_PLUGINS": plugins,
      ])
    let lines = [bad, worse].map {
      "backchannel: the plug-in '\(URL(filePath: $0).resolvingSymlinksInPath().path())' crashed (segmentation fault); report it to its author\n"
    }
    #expect(run.errors == lines.joined())
    #expect(run.output.contains("triad-census"))
    #expect(run.output.contains("pagerank"))
    #expect(run.status == 0)
  }

  @Test func oneThatIsAskedForAndCrashesWhenItIsLoadedIsASentence() throws {
    let bad = try CompiledPlugin.library("described", "ANALYZERS=(const bc_analyzer*const*)8")
    let run = try BuiltProgram.backchannel(
      ["analyzers", "--plugin", bad],
      environment: ["HOME": folder.url.path(), "XDG_DATA_HOME": "", "BACKCHANNEL_PLUGINS": ""])
    let path = URL(filePath: bad).resolvingSymlinksInPath().path()
    #expect(
      run.errors
        == "backchannel: the plug-in '\(path)' crashed (segmentation fault); report it to its author\n"
    )
    #expect(run.output.isEmpty)
    #expect(run.status == 2)
  }

  /// What it says when it crashes, and that its column is not there.
  @Test func columnsOfOthersAreExportedWhereAPluginCrashesWhenItIsLoaded() throws {
    let run = try run(
      ["export", "out.graphml", "--with", "degree,ones,pagerank"], plugin: "described",
      ["ANALYZERS=(const bc_analyzer*const*)8"])
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 2, "\(run.errors)")
    let (first, last) = (try #require(lines.first), try #require(lines.last))
    #expect(first.hasSuffix(" crashed (segmentation fault); report it to its author"))
    #expect(last.hasPrefix("backchannel: there is no analyzer 'ones': the plug-in '"))
    #expect(last.hasSuffix(" cannot be used: it crashed when it was loaded"))
    #expect(run.status == 2)
    let file = try String(contentsOf: folder.url("out.graphml"), encoding: .utf8)
    #expect(file.contains("n_degree") && file.contains("n_pagerank") && !file.contains("ones"))
  }

  /// What a library sets of the process is set back, so that what follows is not misled.
  @Test func theStateOfTheProcessIsSetBack() throws {
    let run = try run([
      "export", "out.graphml", "--with",
      "misbehave how=chdir,misbehave how=umask,misbehave how=round", "--with", "pagerank",
    ])
    #expect(run.status == 0, "\(run.errors)")
    let plain = try self.run(["export", "plain.graphml", "--with", "pagerank"])
    #expect(plain.status == 0, "\(plain.errors)")
    let path = folder.url("out.graphml").path()
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    let other =
      try FileManager.default.attributesOfItem(
        atPath: folder.url("plain.graphml").path())[.posixPermissions] as? Int
    #expect(mode == other)
    func ranks(_ file: String) throws -> [Substring] {
      try String(contentsOf: folder.url(file), encoding: .utf8)
        .matches(of: /<data key="n_pagerank">([^<]*)</).map { $0.output.1 }
    }
    #expect(try ranks("out.graphml") == ranks("plain.graphml"))
    #expect(try ranks("out.graphml").count == 3)
  }

  /// A page that is lent whole cannot be written.
  @Test func whoWritesToALargeGraphCrashes() throws {
    let edges = (0..<4000).map { "n\($0)\tn\($0 + 1)\n" }.joined()
    let file = try folder.file("large.tsv", "source\ttarget\n" + edges)
    let run = try BuiltProgram.backchannel([
      "analyze", "misbehave", "how=write-middle", "--in", file, "--plugin",
      try CompiledPlugin.library("misbehaving"),
    ])
    #expect(
      run.errors == "\(start)crashed (segmentation fault); report it to its author; \(try place)\n")
    #expect(run.output.isEmpty)
    #expect(run.status == 2)
  }

  /// A file that is whole, with the columns of all that answered.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("crash", "crashed (segmentation fault); report it to its author; its file is '"),
      ("overflow", "crashed (segmentation fault); report it to its author; its file is '"),
      ("exit", "ended the whole process; report it to its author; its file is '"),
      ("hang", "took longer than the time limit of 1 s; its file is '"),
      ("cancelled", "says that it was called off, and it was not; its file is '"),
      ("short", "gave 2 values in the column 'score' for 3 entities; its file is '"),
    ])
  func columnsOfOthersAreExported(_ how: String, _ what: String) throws {
    let run = try run([
      "export", "out.graphml", "--with", "degree", "--with", "misbehave how=\(how)", "--with",
      "pagerank", "--time-limit", "1",
    ])
    #expect(run.errors.hasPrefix(start + what))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.status == 2)
    let file = try String(contentsOf: folder.url("out.graphml"), encoding: .utf8)
    #expect(file.contains("n_degree") && file.contains("n_pagerank") && !file.contains("misbehave"))
    #expect(file.hasSuffix("</graphml>\n"))
    #expect(try files() == ["edges.json", "out.graphml"])
  }

  @Test(arguments: ["crash", "short"])
  func nothingIsWrittenWhereNothingElseIsAskedFor(_ how: String) throws {
    let run = try run(["export", "out.graphml", "--with", "misbehave how=\(how)"])
    #expect(run.errors.hasPrefix(start))
    #expect(run.status == 2)
    #expect(try files() == ["edges.json"])
  }

  @Test func whyEachOfSeveralFailedIsTold() throws {
    let run = try run([
      "export", "out.graphml", "--with", "misbehave how=fail", "--with", "misbehave how=nothing",
    ])
    let lines = run.errors.split(separator: "\n")
    let line = "  " + start.dropFirst("backchannel: ".count)
    #expect(lines.count == 3, "\(run.errors)")
    #expect(lines.first == "backchannel: none of the 2 analyzers gave columns:")
    #expect(lines.dropFirst().first?.hasPrefix("\(line)failed: the weather is bad; ") == true)
    #expect(lines.last?.hasPrefix("\(line)ended without an answer; ") == true)
    #expect(run.status == 2)
    #expect(try files() == ["edges.json"])
  }

  /// A variable that comes from elsewhere takes no columns away.
  @Test(arguments: ["degree", "1\ndegree"])
  func whatCrashedInAnotherProcessIsAsked(_ variable: String) throws {
    let run = try run(
      ["export", "out.graphml", "--with", "degree", "--with", "pagerank"],
      environment: ["BACKCHANNEL_CRASHED_ANALYZERS": variable])
    #expect(run.status == 0, "\(run.errors)")
    let file = try String(contentsOf: folder.url("out.graphml"), encoding: .utf8)
    #expect(file.contains("n_degree") && file.contains("n_pagerank"))
  }

  @Test func whatCrashedIsToldInJSON() throws {
    let run = try run([
      "export", "out.json", "--with", "degree", "--with", "misbehave how=crash", "--format", "json",
    ])
    #expect(
      try JSONAnswer(run.errors).error.string
        == "the analyzer 'misbehave' of the plug-in 'misbehaving' crashed (segmentation fault); report it to its author; \(try place)"
    )
    #expect(
      try JSONAnswer(run.output)["failed"] == [
        "the analyzer 'misbehave' crashed or took too long"
      ])
    #expect(run.status == 2)
    #expect(try files() == ["edges.json", "out.json"])
  }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path()).sorted()
  }

  @Test func aCrashIsToldInJSON() throws {
    let run = try run(["analyze", "misbehave", "how=crash", "--format", "json"])
    let sentence = "\(start)crashed (segmentation fault); report it to its author; \(try place)"
    #expect(
      try JSONAnswer(run.errors).error.string == String(sentence.dropFirst("backchannel: ".count)))
    #expect(run.status == 2)
  }

  @Test(.timeLimit(.minutes(1))) func whatHangsEndsAtTheTimeLimit() throws {
    let run = try run(["analyze", "misbehave", "how=hang", "--time-limit", "1"])
    #expect(run.errors == "\(start)took longer than the time limit of 1 s; \(try place)\n")
    #expect(run.status == 2)
  }

  @Test func aBadAnswerFails() throws {
    let run = try run(["analyze", "misbehave", "how=short"])
    #expect(run.errors.hasPrefix("\(start)gave 2 values in the column 'score' for 3 entities; "))
    #expect(run.output.isEmpty)
    #expect(run.status == 2)
  }

  @Test func itIsAskedLikeAnyOther() throws {
    let run = try run(
      ["analyze", "plain-degree", "factor=2", "--format", "csv"], plugin: "census")
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("score,arcs"))
    #expect(run.status == 0)
  }

  /// A plug-in that reads dates is lent one stretch of time a relation.
  @Test(arguments: [("BC_DATES", 1), ("BC_WEIGHTS", 0)])
  func gapsInTimeAreSaid(_ needs: String, _ count: Int) throws {
    let graph = try folder.file(
      "gaps.gexf",
      """
      <gexf version="1.3"><graph mode="dynamic" timeformat="date"><nodes>
      <node id="a"/><node id="b"/></nodes><edges><edge id="e" source="a" target="b"><spells>
      <spell start="2020-01-01" end="2020-02-01"/><spell start="2021-01-01" end="2021-02-01"/>
      </spells></edge></edges></graph></gexf>
      """)
    let run = try BuiltProgram.backchannel([
      "analyze", "ones", "--in", graph, "--plugin",
      try CompiledPlugin.library("described", "NEEDS=\(needs)"),
    ])
    let sentence = "1 relation with gaps in time counted from the first start to the last end"
    #expect(run.output.ranges(of: sentence).count == count, "\(run.output)")
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func itsScoresAreExported() throws {
    let run = try run(
      ["export", "out.graphml", "--with", "plain-degree,degree"], plugin: "census")
    #expect(run.status == 0, "\(run.errors)")
    let file = try String(contentsOf: folder.url("out.graphml"), encoding: .utf8)
    #expect(file.contains(#"<data key="n_plain_degree_arcs">1</data>"#))
  }

  @Test func analyzersListsIt() throws {
    let path = try CompiledPlugin.library("census")
    let run = try BuiltProgram.backchannel(["analyzers", "triad-census", "--plugin", path])
    #expect(run.output.contains("Origin: census 1.2.3, the library"))
    #expect(run.status == 0)
  }

  /// Help, versions and completions load nothing, nor does asking an analyzer of the product.
  @Test(arguments: [
    ["--help"], ["--version"], ["analyze", "--help"], ["--completions", "bash"],
    ["analyzers", "degree"],
  ])
  func mostLoadNone(_ words: [String]) throws {
    let run = try BuiltProgram.backchannel(
      words, environment: ["BACKCHANNEL_PLUGINS": "/none/such.so", "COLUMNS": "100"])
    #expect(run.errors.isEmpty)
  }

  @Test func aPluginThatIsLeftOutStopsNothing() throws {
    let run = try BuiltProgram.backchannel(
      ["analyzers"],
      environment: ["HOME": folder.url.path(), "BACKCHANNEL_PLUGINS": "/none/such.so"])
    #expect(
      run.errors
        == "backchannel: there is no plug-in '/none/such.so'; name a file or a folder of plug-ins\n"
    )
    #expect(run.output.contains("pagerank"))
    #expect(run.status == 0)
  }
}

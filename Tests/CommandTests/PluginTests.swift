import Foundation
import TestSupport
import Testing

/// Plug-ins from their beginning to an answer.
@Suite struct PluginTests {
  private let author = PluginAuthor()
  private var folder: TemporaryFolder { author.folder }

  private func backchannel(_ line: String) throws -> BuiltProgram.Run {
    try author.backchannel(line)
  }

  @Test func noPluginsAreNothingFound() throws {
    let run = try backchannel("plugin list")
    #expect(run.status == 1 && run.errors == "")
    #expect(run.output == "No plug-ins were found.\n")
    #expect(try backchannel("plugin").output == run.output)
    #expect(
      try backchannel("plugin list --format json").output.filter { !$0.isWhitespace }
        == #"{"complaints":[],"plugins":[],"schema":1}"#)
  }

  @Test(
    .enabled(if: Tools.has("cc"), "there is no C compiler 'cc'"))
  func aPluginInCIsBegunBuiltJudgedInstalledAndAsked() throws {
    let begun = try backchannel("plugin new ties --language c")
    #expect(begun.status == 0)
    #expect(
      begun.output == """
        Began the plug-in 'ties' in ties:
          ties.c
          backchannel_plugin.h
          test.sh
          README.md

        'backchannel plugin build' there compiles it; README.md says how it is tested and installed.

        """)
    let built = try backchannel("plugin build ties")
    #expect(built.status == 0 && built.errors == "", "\(built.errors)")
    #expect(
      built.output == """
        Built ties/ties.so from ties.c.
        'backchannel plugin check NAME --plugin ties/ties.so' judges its analyzer NAME.

        """)
    let test = try BuiltProgram.run(
      folder.url("ties/test.sh").path(), [], in: folder.url,
      environment: ["BACKCHANNEL": BuiltProgram.path, "XDG_DATA_HOME": folder.url.path()])
    #expect(test.status == 0, "\(test.output)\(test.errors)")
    #expect(test.output.hasSuffix("test: passed\n"), "\(test.output)\(test.errors)")
    #expect(try backchannel("plugin install ties").status == 0)
    let list = try backchannel("plugin list")
    #expect(list.status == 0)
    let row = try #require(list.output.split(separator: "\n").last)
    #expect(row.split(separator: " ").prefix(5).joined(separator: " ") == "ties 0.1.0 C 1.1 ties")
    #expect(row.hasSuffix("data/backchannel/plugins/ties.so"))
    let table = try folder.file("ties.csv", "source,target\na,b\nb,c\n")
    let answer = try backchannel("analyze ties least=2 --format csv --in \(table)")
    #expect(answer.status == 0 && answer.output.contains("b,"), "\(answer.errors)")
  }

  @Test(.enabled(if: Tools.has("python3"), "there is no 'python3'"))
  func aPluginInPythonPassesItsOwnTest() throws {
    #expect(try backchannel("plugin new ties --language python").status == 0)
    #expect(
      try backchannel("plugin build ties").output.hasPrefix(
        "The plug-in is ties/backchannel-ties, which needs no compiler.\n"))
    let test = try BuiltProgram.run(
      "python3", [folder.url("ties/test.py").path(), "Tests.test_an_entity_is_listed"],
      in: folder.url,
      environment: [
        "BACKCHANNEL": BuiltProgram.path, "XDG_DATA_HOME": folder.url.path(),
        "XDG_CACHE_HOME": folder.url.path(),
      ])
    #expect(test.status == 0, "\(test.output)\(test.errors)")
    for law in ["loops", "unicode-names", "settings-round-trip", "concurrent-questions"] {
      let check = try backchannel("plugin check ties --only \(law) --plugin ties/backchannel-ties")
      #expect(check.status == 0, "\(check.output)")
    }
  }

  @Test func aPluginInSwiftIsBegunWithItsDependency() throws {
    _ = try folder.file("Package.swift", "")
    #expect(try backchannel("plugin new my-ties --language swift --package .").status == 0)
    let manifest = try String(contentsOf: folder.url("my-ties/Package.swift"), encoding: .utf8)
    let path = try #require(manifest.firstMatch(of: /path: "(.+)"/)).1
    #expect(path.hasPrefix("/") && path.hasSuffix(folder.url.lastPathComponent))
    #expect(manifest.contains("targets: [\"MyTiesPlugin\"]"))
    let source = try String(
      contentsOf: folder.url("my-ties/Sources/MyTiesPlugin/MyTies.swift"), encoding: .utf8)
    #expect(source.contains("struct MyTies: Analyzer") && source.contains("\"my-ties\""))
    let url = "https://example.org/backchannel.git"
    #expect(try backchannel("plugin new others --language swift --package \(url)").status == 0)
    #expect(
      try String(contentsOf: folder.url("others/Package.swift"), encoding: .utf8)
        .contains(".package(url: \"\(url)\", from: \""))
  }

  @Test func aPluginInSwiftIsNotCalledLikeWhatItIsWrittenWith() throws {
    let url = "https://example.org/backchannel.git"
    #expect(try backchannel("plugin new progress --language swift --package \(url)").status == 0)
    let source = try String(
      contentsOf: folder.url("progress/Sources/ProgressAnalyzerPlugin/ProgressAnalyzer.swift"),
      encoding: .utf8)
    #expect(source.contains("struct ProgressAnalyzer: Analyzer") && source.contains("\"progress\""))
  }

  @Test func aPluginInRustIsBegunWithItsName() throws {
    #expect(try backchannel("plugin new my-ties --language rust").status == 0)
    let manifest = try String(contentsOf: folder.url("my-ties/Cargo.toml"), encoding: .utf8)
    #expect(manifest.contains("name = \"my-ties\"") && manifest.contains("name = \"my_ties\""))
    let source = try String(contentsOf: folder.url("my-ties/src/lib.rs"), encoding: .utf8)
    #expect(source.contains("c\"my-ties\"") && !source.contains("NAME"))
  }

  @Test func anAnalyzerOfTheProductIsJudged() throws {
    let run = try backchannel("plugin check degree --only loops")
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    #expect(
      run.output == """
        degree (built in)
          loops  passed

        It keeps the law.

        """)
    let weights = try backchannel("plugin check triangles --only missing-weights")
    #expect(
      weights.output == """
        triangles (built in)
          missing-weights  not applicable  it does not say that it looks at weights

        The law does not apply to it.

        """)
  }

  @Test func aJudgmentIsToldInJSON() throws {
    let run = try backchannel("plugin check degree --only loops --format json")
    let result = JSONValidator.object([
      "law": .text, "statement": .text, "outcome": .word(["passed"]), "reason": .optional(.text),
    ])
    let shape = Contract.answer([
      "analyzers": .list(
        .object([
          "name": .text, "origin": .text, "results": .list(result), "left_out": .list(.text),
        ]))
    ])
    #expect(try shape.faults(of: JSONAnswer(run.output)) == [])
  }

  @Test(arguments: [
    ("kill -SEGV $$", "was ended by a signal (Segmentation fault)"),
    ("exit 3", "ended with exit status 3"),
    ("echo rubbish", "gave an answer whose line 1 is not JSON: 'rubbish'"),
    ("true", "ended without an answer"),
  ])
  func whatAPluginDoesIsAnOutcome(deed: String, sentence: String) throws {
    try author.program("odd", deed)
    let run = try backchannel("plugin check odd --only loops --plugin backchannel-odd")
    #expect(run.status == 1, "\(run.errors)")
    #expect(
      run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        .contains(sentence), "\(run.output)")
    #expect(run.output.hasSuffix("It breaks the law.\n"), "\(run.output)")
  }

  /// A plug-in of two analyzers, each of which ends with an exit status of its own.
  private func pair(_ plugin: String, _ first: String, _ second: String) throws {
    let analyzers = [first, second].map {
      #"{"name": "\#($0)", "summary": "Does something.", "complexity": "O(1)"}"#
    }
    let path = try folder.file(
      "backchannel-\(plugin)",
      """
      #!/bin/sh
      if [ "$1" = describe ]; then
        echo '{"backchannel": 1, "name": "\(plugin)", "analyzers": [\(analyzers.joined(separator: ","))]}'
        exit 0
      fi
      read -r question
      case $question in *'"\(first)"'*) exit 3;; *) exit 4;; esac
      """)
    for path in [path, folder.url.path()] {
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
  }

  @Test func anAnalyzerIsNotTakenForAnotherOfItsPlugin() throws {
    try pair("reach", "alpha", "reach")
    let run = try backchannel(
      "plugin check reach --only loops --format json --plugin backchannel-reach")
    let reasons = try JSONAnswer(run.output)["analyzers"].elements.map { "\($0)" }
    #expect(reasons.count == 2, "\(run.output)\(run.errors)")
    #expect(reasons.first?.contains("ended with exit status 3") == true, "\(run.output)")
    #expect(reasons.last?.contains("ended with exit status 4") == true, "\(run.output)")
  }

  @Test func aPluginCalledLikeAnAnalyzerOfTheProductIsJudged() throws {
    try pair("degree", "alpha", "beta")
    let run = try backchannel("plugin check degree --only loops --plugin backchannel-degree")
    let names = run.output.split(separator: "\n").filter { $0.contains(" (") }
      .compactMap { $0.split(separator: " ").first }
    #expect(names == ["alpha", "beta", "degree"], "\(run.output)\(run.errors)")
    #expect(run.status == 1)
  }

  @Test func whatNeverEndsIsAnOutcome() throws {
    try author.program("slow", "exec sleep 60")
    let run = try backchannel(
      "plugin check slow --only loops --time-limit 1 --plugin backchannel-slow")
    #expect(run.status == 1, "\(run.errors)")
    let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("took longer than the time limit of 1 s"), "\(run.output)")
  }

  @Test(arguments: [
    ("plugin check", "NAME is missing, as in 'backchannel plugin check reach'"),
    ("plugin uninstall", "NAME is missing, as in 'backchannel plugin uninstall reach'"),
    ("plugin new", "NAME is missing, as in 'backchannel plugin new reach --language c'"),
    (
      "plugin new --language swift",
      "NAME is missing, as in 'backchannel plugin new reach --language swift'"
    ),
    (
      "plugin new ties", "--language is missing, as in 'backchannel plugin new ties --language c'"
    ),
    (
      "plugin new ties --language swift",
      "--package is missing, as in 'backchannel plugin new ties --language swift --package ../backchannel'"
    ),
    (
      "plugin install ties --plugin ties.so",
      "'install' and --plugin cannot be used together; give one of them"
    ),
    (
      "plugin check degree --package .",
      "'check' and --package cannot be used together; give one of them"
    ),
    (
      "plugin list ties", "unexpected argument 'ties' after ACTION; put names with spaces in quotes"
    ),
    (
      "plugin list --only loops",
      "'list' and --only cannot be used together; give one of them"
    ),
    (
      "plugin check degree --only lops",
      "--only takes "
    ),
    (
      "plugin build --language c",
      "'build' and --language cannot be used together; give one of them"
    ),
  ])
  func whatDoesNotFitIsRefused(line: String, sentence: String) throws {
    let run = try backchannel(line)
    #expect(run.status == 64 && run.output == "")
    #expect(run.errors.hasPrefix("backchannel: \(sentence)"), "\(run.errors)")
  }

  @Test(arguments: [
    (
      "plugin new Ties --language c",
      "'Ties' is no name of a plug-in; use small letters, digits and hyphens, and begin with a letter"
    ),
    ("plugin new taken --language c", "'taken' is there already; choose another name"),
    (
      "plugin new gone/ties --language c",
      "'gone/ties' is no name of a plug-in; use small letters, digits and hyphens, and begin with a letter"
    ),
    (
      "plugin build taken",
      "there is no plug-in in 'taken', neither Package.swift nor NAME.c nor backchannel-NAME; begin one with 'backchannel plugin new'"
    ),
    (
      "plugin new degree --language c",
      "'degree' is an analyzer of backchannel; choose another name"
    ),
    (
      "plugin new ties --language swift --package taken",
      "there is no Package.swift in 'taken'; --package takes the folder of Backchannel's package, or its URL"
    ),
    ("plugin build ties", "'ties' is no folder; name the folder of the plug-in"),
    ("plugin build note", "'note' is no folder; name the folder of the plug-in"),
    ("plugin install ties", "'ties' is no folder; name the folder of the plug-in"),
    (
      "plugin check zebra",
      "there is no analyzer or plug-in 'zebra' among those found; name the file that it is in with --plugin, as in 'backchannel plugin check zebra --plugin zebra.so'"
    ),
    (
      "plugin check ties --plugin gone",
      "the plug-in 'gone' cannot be used: there is no such file or folder"
    ),
    (
      "plugin check ties --plugin note",
      "the plug-in 'note' cannot be used: its name is not that of a plug-in, such as NAME.so, backchannel-NAME or NAME.wasm"
    ),
    ("plugin check degre", "there is no analyzer 'degre'; did you mean 'degree'?"),
  ])
  func whatCannotBeDoneIsToldInASentence(line: String, sentence: String) throws {
    try FileManager.default.createDirectory(
      at: folder.url("taken"), withIntermediateDirectories: false)
    _ = try folder.file("note", "no plug-in")
    let run = try backchannel(line)
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors.replacing("\n", with: " ").contains(sentence), "\(run.errors)")
  }

  @Test(.enabled(if: Tools.has("cc"), "there is no C compiler 'cc'"))
  func whatDoesNotCompileIsToldByTheCompiler() throws {
    _ = try folder.file("broken.c", "this is no C\n")
    let run = try backchannel("plugin build .")
    #expect(run.status == 2)
    #expect(
      run.errors.hasSuffix("backchannel: './broken.so' was not built; its compiler says why\n"),
      "\(run.errors)")
  }
}

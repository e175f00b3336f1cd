import Testing

@testable import CommandSyntax

@Suite struct ProgramTests {
  private let program = Courier.program

  @Test(arguments: [[], ["--help"], ["-h"], ["help"], ["--help", "--manual"], ["--"]])
  func helpIsForTheProgram(words: [String]) throws {
    guard case .help(let text) = try program.parse(words) else { return wrongAnswer() }
    #expect(text == program.help())
  }

  @Test(arguments: [
    ["help", "walk"], ["--help", "walk"], ["walk", "--help"], ["walk", "-h"], ["walk", "A", "-dh"],
    ["walk", "--bogus", "--help"], ["walk", "A", "B", "C", "--by", "x", "-k3", "-h"],
  ])
  func helpIsForTheVerb(words: [String]) throws {
    guard case .help(let text) = try program.parse(words) else { return wrongAnswer() }
    #expect(text == program.help(for: Walk.self))
  }

  @Test(arguments: [["walk", "--", "-h", "--help"], ["walk", "A", "B", "-t", "--help"]])
  func helpIsAlsoAWord(words: [String]) throws {
    guard case .verb = try program.parse(words) else { return wrongAnswer() }
  }

  @Test func theVerbIsRun() throws {
    guard case .verb(let verb) = try program.parse(["walk", "A", "A"]) else {
      return wrongAnswer()
    }
    #expect(verb is Walk)
    #expect(ExitStatus(try verb.run()).rawValue == 1)
  }

  @Test func otherRequestsAreAnswered() throws {
    guard case .version("courier 1.2") = try program.parse(["--version"]),
      case .manual(let manual) = try program.parse(["--manual"]),
      case .completions(let script) = try program.parse(["--completions=fish"])
    else { return wrongAnswer() }
    #expect(manual == program.manual())
    #expect(script == program.completions(for: .fish))
  }

  @Test(arguments: [
    (["wlak"], "there is no verb 'wlak'; did you mean 'walk'?"),
    (["helo"], "there is no verb 'helo'; did you mean 'help'?"),
    (["frobnicate"], "there is no verb 'frobnicate'"),
    (["-"], "there is no verb '-'"),
    ([""], "there is no verb ''"),
    (["help", "loda"], "there is no verb 'loda'; did you mean 'load'?"),
    (["--in", "x", "walk"], "'--in' must come after the verb"),
    (["-k3", "walk"], "'-k' must come after the verb"),
    (["--verison"], "there is no option '--verison'; did you mean '--version'?"),
    (["--version", "walk"], "unexpected argument 'walk'; no arguments are expected"),
    (["--", "walk"], "unexpected argument 'walk'; no arguments are expected"),
    (["--version=2"], "--version takes no value; remove '=2'"),
    (["--completions"], "--completions needs a value: --completions SHELL"),
    (["--completions", "tcsh"], "--completions takes bash, zsh or fish, not 'tcsh'"),
    (["--completions="], "--completions is empty"),
    (
      ["--completions", "zhs"],
      "--completions takes bash, zsh or fish, not 'zhs'; did you mean 'zsh'?"
    ),
  ])
  func theProgramSaysWhatIsWrong(words: [String], sentence: String) {
    let error = #expect(throws: UsageError.self) { try program.parse(words) }
    #expect(error?.description == sentence)
    #expect(error?.verb == nil)
  }

  @Test func aReportEndsWithTheWayToHelp() {
    #expect(
      report(["walk", "A", "B", "--pahts"]) == """
        courier: there is no option '--pahts'; did you mean '--paths'?
        usage: courier walk FROM TO [options]
        Try 'courier walk --help'.
        """)
    #expect(
      report(["wlak"]) == """
        courier: there is no verb 'wlak'; did you mean 'walk'?
        usage: courier VERB [arguments] [options]
        Try 'courier --help'.
        """)
  }

  @Test func theStatusFollowsFromTheEnd() {
    struct Trouble: Error {}
    #expect(ExitStatus(.answered).rawValue == 0)
    #expect(ExitStatus(.nothingFound).rawValue == 1)
    #expect(ExitStatus(Trouble()).rawValue == 2)
    #expect(ExitStatus(UsageError(.empty("FROM"), verb: nil)).rawValue == 64)
  }

  private func wrongAnswer() { Issue.record("the words ask for something else") }

  private func report(_ words: [String]) -> String? {
    #expect(throws: UsageError.self) { try program.parse(words) }.map(program.report)
  }
}

@Suite struct FlawTests {
  @Test(arguments: [
    ([option("--in"), option("-x", "--in")], "show declares --in twice"),
    ([option("--help")], "show declares --help twice"),
    ([option("in")], "show declares in, which is no name for an option"),
    ([option("--a=b")], "show declares --a=b, which is no name for an option"),
    ([option("-ab")], "show declares -ab, which is no name for an option"),
    ([option()], "show declares an option without a name"),
    ([argument("A", repeats: true), argument("B")], "show takes B after a repeating argument"),
    (
      [argument("A"), argument("B", isRequired: true)],
      "show requires B after an optional argument"
    ),
    ([argument("A", isRequired: true), argument("B"), option("-é", "--in")], nil),
  ])
  func declarationsThatContradictThemselvesAreRefused(
    declarations: [Declaration], sentence: String?
  ) {
    let page = VerbPage(
      name: "show", summary: "", discussion: "", examples: [], declarations: declarations)
    #expect(page.flaw == sentence)
  }

  @Test func aProgramWithAFlawStops() async {
    await #expect(processExitsWith: .failure) {
      _ = Program(
        name: "courier", version: "1", released: "", summary: "", verbs: [Walk.self, Walk.self])
    }
  }

  private static func option(_ names: String...) -> Declaration {
    Declaration(form: .option, names: names, placeholder: "X", help: "")
  }

  private static func argument(
    _ placeholder: String, isRequired: Bool = false, repeats: Bool = false
  ) -> Declaration {
    Declaration(
      form: .argument, placeholder: placeholder, help: "", isRequired: isRequired, repeats: repeats)
  }
}

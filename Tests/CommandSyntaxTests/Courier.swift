import CommandSyntax

/// A small program for the tests: who could carry a message.
enum Courier {
  static let program = Program(
    name: "courier", version: "1.2", released: "2026-01-31",
    summary: "messages and who carries them",
    discussion: """
      Reads facts.

        $ courier walk A B

      It's \\fine\\ to ask — twice.
      .so what
      """,
    verbs: [Walk.self, Load.self, Tell.self],
    sections: [
      .init("Environment", terms: [.init("COURIER_CASE", "The case that is read by default.")])
    ])
}

enum Measure: String, CaseIterable, ArgumentValue { case hops, rating, weight }

struct InputOptions: OptionGroup {
  static let heading = "Where the facts are"
  static let syntax: [Parameter<InputOptions>] = [
    .options(\.paths, "--in", of: "PATH", completing: .file, help: "A case or a file of facts.")
  ]
  var paths: [String] = []
}

struct FilterOptions: OptionGroup {
  static let heading = "Which facts count"
  static let syntax: [Parameter<FilterOptions>] = [
    .list(
      \.kinds, "--kind", of: "KIND", completing: .values(["person", "unit", "place"]),
      help: "Only entities of this kind."),
    .option(\.since, "--since", of: "DATE", help: "Only what held on that day or later."),
    .flag(\.undisputed, "--undisputed", help: "Only what nobody denies."),
  ]
  var kinds: [String] = []
  var since: String?
  var undisputed = false
}

struct Walk: Verb {
  static let name = "walk"
  static let summary = "Show the shortest ways from one entity to another."
  static let discussion = "A way is an argument: it's as strong as its weakest leg."
  static let examples = [Example("courier walk 'Eli Cohen' B -k3", "The three best ways.")]
  static let syntax: [Parameter<Walk>] = [
    .argument(\.from, "FROM", help: "Where to start: a name, an alias or an id."),
    .argument(\.to, "TO", help: "Where to end."),
    .option(\.count, "-k", "--paths", of: "N", in: 1..., help: "How many ways, best first."),
    .option(\.measure, "--by", of: "MEASURE", help: "What makes a way the best."),
    .option(\.maxHops, "--max-hops", of: "N", in: 1...9, help: "How many legs at most."),
    .option(\.offset, "-x", "--offset", of: "M", help: "Any number: [a:b] \"100 %\" $HOME."),
    .option(\.title, "-t", "--title", of: "TEXT", help: "A title over the answer."),
    .flag(\.directed, "-d", "--directed", help: "Along the arrows only."),
    .flag(\.all, "-a", "--all", help: "Every shortest way."),
    .flag(\.accented, "-é", "--été", help: "An option with an accent."),
    .group(\.input), .group(\.filter),
  ]
  var from = ""
  var to = ""
  var count = 1
  var measure = Measure.hops
  var maxHops: Int?
  var offset = 0.5
  var title = ""
  var directed = false
  var all = false
  var accented = false
  var input = InputOptions()
  var filter = FilterOptions()

  func run() throws -> Outcome { from == to ? .nothingFound : .answered }
}

struct Load: Verb {
  static let name = "load"
  static let summary = "Add facts to a case."
  static let syntax: [Parameter<Load>] = [
    .arguments(\.files, "FILE", completing: .file, help: "Files of facts."),
    .option(\.folder, "--case", of: "CASE", completing: .folder, help: "The case."),
    .option(\.share, "--share", of: "S", in: 0..<1, help: "How much of each file."),
    .options(\.tags, "--tag", of: "TAG", help: "What to call it."),
  ]
  var files: [String] = []
  var folder: String?
  var share = 0.25
  var tags = ["new", "raw"]

  func run() throws -> Outcome { .answered }
}

struct Tell: Verb {
  static let name = "tell"
  static let summary = "Run one analyzer."
  static let syntax: [Parameter<Tell>] = [
    .optionalArgument(
      \.analyzer, "NAME", completing: .values(["closeness", "pagerank"]), help: "Which one."),
    .optionalArguments(\.settings, "SETTING=VALUE", help: "Its settings."),
    .list(\.measures, "--measures", of: "M", help: "What to show."),
    .group(\.input), .group(\.filter),
  ]
  var analyzer: String?
  var settings: [String] = []
  var measures: [Measure] = []
  var input = InputOptions()
  var filter = FilterOptions()

  func run() throws -> Outcome { .answered }
}

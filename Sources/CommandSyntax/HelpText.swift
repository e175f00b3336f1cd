extension Program {
  /// The help of the whole program: its verbs and its own options.
  public func help(width: Int = 80) -> String {
    HelpText(program: name, width: width).page(of: self)
  }

  /// The help of one verb: arguments, options by group with defaults, examples.
  public func help(for verb: any Verb.Type, width: Int = 80) -> String {
    HelpText(program: name, width: width).page(of: verb.page)
  }
}

/// Help as a terminal shows it.
private struct HelpText {
  let program: String
  let columns: TextColumns

  init(program: String, width: Int) {
    self.program = program
    columns = TextColumns(width: width)
  }

  typealias Rows = [(term: String, meaning: String)]

  func page(of program: Program) -> String {
    let verbs = program.verbs.pages.map { (term: $0.name, meaning: $0.summary) }
    return page([
      columns.wrapped("\(program.name): \(program.summary)"),
      ["Usage: \(program.name) VERB [arguments] [options]"],
      table("Verbs", verbs, column: columns.column(for: verbs.map(\.term))),
      section(
        "Options", rows(of: ProgramOptions.declarations), beside: ProgramOptions.declarations),
      columns.wrapped(
        "Run '\(program.name) VERB --help' for the options of a verb, '\(program.name) --manual' for all."
      ),
    ])
  }

  func page(of verb: VerbPage) -> String {
    let all = verb.arguments + verb.options
    return page(
      [
        columns.wrapped(verb.summary),
        columns.wrapped("Usage: \(program) \(verb.usage)"),
        columns.paragraphs(verb.discussion),
        section("Arguments", rows(of: verb.arguments), beside: all),
        section("Options", rows(of: verb.ownOptions), beside: all),
      ] + verb.groups.map { section($0.heading, rows(of: $0.options), beside: all) }
        + [examples(verb.examples)])
  }

  private func page(_ sections: [[String]]) -> String {
    sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private func rows(of declarations: [Declaration]) -> Rows {
    declarations.map { (term: $0.term, meaning: $0.fullHelp) }
  }

  private func section(_ heading: String, _ rows: Rows, beside all: [Declaration]) -> [String] {
    table(heading, rows, column: columns.column(for: all.map(\.term)))
  }

  private func table(_ heading: String, _ rows: Rows, column: Int) -> [String] {
    rows.isEmpty ? [] : ["\(heading):"] + columns.table(rows, column: column)
  }

  private func examples(_ examples: [Example]) -> [String] {
    let lines = examples.flatMap { example in
      columns.command(example.command) + columns.wrapped(example.shows, indent: 6)
    }
    return lines.isEmpty ? [] : ["Examples:"] + lines
  }
}

extension Declaration {
  /// `-k, --paths N`; a long name alone stands where it would beside a short one.
  fileprivate var term: String {
    guard form != .argument else { return placeholder }
    let names = shortNames.isEmpty ? "    " + longNames.joined(separator: ", ") : listedNames
    return form == .flag ? names : "\(names) \(value)"
  }

  private var listedNames: String { (shortNames + longNames).joined(separator: ", ") }
}

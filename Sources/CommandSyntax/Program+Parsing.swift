import Spelling

extension Program {
  /// Reads the words after the name of the program.
  ///
  /// No words at all ask for help, and so does `--help` anywhere before `--`: the answer is then 0.
  ///
  /// - Parameters:
  ///   - words: the words as the shell split them.
  ///   - width: columns of the terminal, for help.
  /// - Returns: what the words ask for.
  /// - Throws: ``UsageError`` for the first word that does not fit.
  public func parse(
    _ words: some Sequence<String>, width: Int = 80
  ) throws(UsageError) -> Request {
    let words = Array(words)
    guard let first = words.first else { return .help(help(width: width)) }
    if first == "help" { return try answer(["--help"] + words.dropFirst(), width) }
    if first != "-", first.hasPrefix("-") { return try answer(words, width) }
    let verb = try verb(named: first)
    if verb.asksForHelp(words.dropFirst()) { return .help(help(for: verb, width: width)) }
    return .verb(try verb.parse(words.dropFirst()))
  }

  /// What standard error should say of a wrong line: the sentence, the usage, where help is.
  public func report(_ error: UsageError) -> String {
    let page = verbs.first { $0.name == error.verb }?.page
    let subject = page.map { "\(name) \($0.name)" } ?? name
    return """
      \(name): \(error)
      usage: \(name) \(page?.usage ?? "VERB [arguments] [options]")
      Try '\(subject) --help'.
      """
  }

  private func verb(named word: String) throws(UsageError) -> any Verb.Type {
    if let verb = verbs.first(where: { $0.name == word }) { return verb }
    let names = verbs.map { $0.name } + ["help"]
    throw UsageError(.unknownVerb(word, nearest: word.nearest(in: names)), verb: nil)
  }

  private func answer(_ words: [String], _ width: Int) throws(UsageError) -> Request {
    let options = try ownOptions(words)
    if options.help {
      guard let word = options.verb else { return .help(help(width: width)) }
      return .help(help(for: try verb(named: word), width: width))
    }
    if let word = options.verb { throw UsageError(.surplus(word, after: []), verb: nil) }
    if options.version { return .version("\(name) \(version)") }
    if options.manual { return .manual(manual()) }
    guard let shell = options.shell else { return .help(help(width: width)) }
    return .completions(completions(for: shell))
  }

  private func ownOptions(_ words: [String]) throws(UsageError) -> ProgramOptions {
    var parser = Parser(ProgramOptions(), ProgramOptions.syntax)
    do { try parser.read(words) } catch { throw UsageError(placed(error), verb: nil) }
    return parser.whole
  }

  /// An option that a verb knows is not unknown, but in the wrong place.
  private func placed(_ problem: UsageError.Problem) -> UsageError.Problem {
    guard case .unknownOption(let name, _) = problem else { return problem }
    let isKnown = verbs.pages.contains { $0.options.contains { $0.names.contains(name) } }
    return isKnown ? .beforeVerb(option: name) : problem
  }
}

/// What a command line asks for; texts have no newline at their end.
public enum Request: Sendable {
  case verb(any Verb)
  case help(String)
  case version(String)
  case manual(String)
  case completions(String)
}

/// Completions for fish.
struct FishCompletions {
  let program: Program

  private var function: String { "__\(program.functionName)" }
  private var pages: [VerbPage] { program.verbs.pages }

  var script: String {
    let parts = [
      [
        "# Completions of \(program.name) for fish; load: \(program.name) --completions fish | source"
      ],
      [conditions], [line(["-f"])],
      ProgramOptions.declarations.map(ownOption),
      pages.map(verb), pages.flatMap(words),
    ]
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  /// The verb is the first word after the program.
  private var conditions: String {
    """
    function \(function)_before_verb
        test (count (commandline -opc)) -eq 1
    end

    function \(function)_verb
        set -l words (commandline -opc)
        test (count $words) -gt 1; and contains -- "$words[2]" $argv
    end
    """
  }

  private func line(_ words: [String]) -> String {
    "complete -c \(program.name) " + words.joined(separator: " ")
  }

  private func verb(_ page: VerbPage) -> String {
    let start = ["-n", "\(function)_before_verb".fishQuoted]
    let help = ["-n", "\(function)_verb help --help -h".fishQuoted]
    let word = ["-a", page.name.fishQuoted, "-d", page.summary.fishQuoted]
    return line(start + word) + "\n" + line(help + word)
  }

  private func ownOption(_ option: Declaration) -> String {
    let before = "\(function)_before_verb"
    if option.form == .flag { return self.option(option, when: before) }
    let names = option.names.joined(separator: " ")
    return self.option(option, when: "\(before); or \(function)_verb \(names)")
  }

  private func words(of page: VerbPage) -> [String] {
    let condition = "\(function)_verb \(page.name.fishQuoted)"
    let arguments = page.arguments.compactMap { argument in
      offer(for: argument).map { line(["-n", condition.fishQuoted] + $0) }
    }
    return arguments + page.options.map { option($0, when: condition) }
  }

  private func option(_ declaration: Declaration, when condition: String) -> String {
    let names =
      declaration.shortNames.flatMap { ["-s", String($0.dropFirst()).fishQuoted] }
      + declaration.longNames.flatMap { ["-l", String($0.dropFirst(2)).fishQuoted] }
    let value = declaration.form == .flag ? [] : ["-r"] + (offer(for: declaration) ?? ["-f"])
    return line(
      ["-n", condition.fishQuoted] + names + value + ["-d", declaration.help.fishQuoted])
  }

  private func offer(for declaration: Declaration) -> [String]? {
    let words = declaration.offeredWords
    if !words.isEmpty {
      let list = words.map(\.fishQuoted).joined(separator: " ")
      let lists = "(__fish_append , \(list))"
      return ["-f", "-a", (declaration.splitsAtCommas ? lists : list).fishQuoted]
    }
    switch declaration.completion {
    case .file: return ["-F"]
    case .folder: return ["-f", "-a", "(__fish_complete_directories)".fishQuoted]
    case .none, .values: return nil
    }
  }
}

extension String {
  /// One word of fish, whatever it holds.
  fileprivate var fishQuoted: String {
    "'" + map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "'"
  }
}

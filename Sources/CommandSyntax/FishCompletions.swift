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
      [conditions], [offerOutput], [line(["-f"])],
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

  private var offerOutput: String {
    """
    function \(function)_output
        set -l words (commandline -opc)
        set -l typed (commandline -ct | string replace -r -- '^--[^=]*=|.*,' '')
        set -l asked
        for i in (seq 2 (count $words))
            for option in (string split ' ' -- $argv[1])
                if string match -q -- "$option=*" $words[$i]
                    set -a asked $option (string replace -- "$option=" '' $words[$i])
                else if test "$words[$i]" = $option; and set -q words[(math $i + 1)]
                    set -a asked $option $words[(math $i + 1)]
                end
            end
        end
        $words[1] $argv[2] $asked $argv[3..] "$typed" 2>/dev/null
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
    if !words.isEmpty { return offer(words.map(\.fishQuoted).joined(separator: " "), declaration) }
    switch declaration.completion {
    case .file: return ["-F"]
    case .folder: return ["-f", "-a", "(__fish_complete_directories)".fishQuoted]
    case .output(let words, let shared):
      let call = ["\(function)_output", shared.joined(separator: " ").fishQuoted] + words
      return offer("(\(call.joined(separator: " ")))", declaration)
    case .none, .values: return nil
    }
  }

  private func offer(_ words: String, _ declaration: Declaration) -> [String] {
    let list = declaration.splitsAtCommas ? "(__fish_append , \(words))" : words
    return ["-f", "-a", list.fishQuoted]
  }
}

extension String {
  /// One word of fish, whatever it holds.
  fileprivate var fishQuoted: String {
    "'" + map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "'"
  }
}

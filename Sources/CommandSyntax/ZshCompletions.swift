/// Completions for zsh, told to its `_arguments`.
struct ZshCompletions {
  let program: Program

  private var function: String { "_\(program.functionName)" }
  private var pages: [VerbPage] { program.verbs.pages }

  var script: String {
    """
    #compdef \(program.name)
    # Completions of \(program.name) for zsh; load: source <(\(program.name) --completions zsh)

    \(verbs)

    \(offerOutput)

    \(main)

    if [[ $funcstack[1] == \(function) ]]; then
      \(function) "$@"
    else
      compdef \(function) \(program.name)
    fi
    """
  }

  private var verbs: String {
    let lines = pages.map { "    " + "\($0.name.zshEscaped(":")):\($0.summary)".shellQuoted }
    return """
      \(function)_verbs() {
        local -a verbs=(
      \(lines.joined(separator: "\n"))
        )
        _describe verb verbs
      }
      """
  }

  private var offerOutput: String {
    #"""
    \#(function)_output() {
      local -a look asked lines
      zparseopts -D -E -a look 1 2 q S: F: P: J: V: X: x: M+:
      local option i
      for ((i = 1; i < CURRENT; i++)); do
        for option in ${=1}; do
          if [[ $words[i] == $option=* ]]; then
            asked+=($option ${(Q)words[i]#*=})
          elif [[ $words[i] == $option ]] && ((i + 1 < CURRENT)); then
            asked+=($option ${${(Q)words[i + 1]}/#\~\//$HOME/})
          fi
        done
      done
      lines=(${(f)"$($program $2 $asked ${@:3} "${(Q)PREFIX}" 2>/dev/null)"})
      compadd $look -- $lines
    }
    """#
  }

  private var main: String {
    let own = ProgramOptions.declarations.map { spec(of: $0, exclusive: true) }
    let words = own + ["'1:verb:\(function)_verbs'", "'*::argument:->arguments'"]
    return """
      \(function)() {
        local curcontext=$curcontext context state state_descr line
        local program=${${(Q)words[1]}/#\\~\\//$HOME/}
        typeset -A opt_args
      \(call("_arguments -C -S", words, indent: 2))
        [[ $state == arguments ]] || return
        case $line[1] in
          help) _arguments '1:verb:\(function)_verbs' ;;
      \(pages.map(branch).joined(separator: "\n"))
        esac
      }
      """
  }

  private func branch(_ page: VerbPage) -> String {
    let specs = page.options.map { spec(of: $0, exclusive: $0 == .help) }
    let arguments = page.arguments.map(spec)
    return """
          \(page.name.shellQuoted))
      \(call("_arguments -s -S", specs + arguments, indent: 6)) ;;
      """
  }

  private func call(_ command: String, _ words: [String], indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    return ([margin + command] + words).joined(separator: " \\\n\(margin)  ")
  }

  /// `'(-k --paths)'{-k+,--paths=}'[How many paths.]:N: '`.
  private func spec(of option: Declaration, exclusive: Bool) -> String {
    let excluded = exclusive ? "(- *)" : "(\(option.names.joined(separator: " ")))"
    let start = option.repeats ? "*" : excluded
    let help = "[\(option.help.zshEscaped("[]:\\"))]"
    let names = option.names.map { name in
      let sign = name.hasPrefix("--") ? "=" : "+"
      return (start + name + (option.form == .flag ? "" : sign) + help + value(of: option))
    }
    return names.map(\.shellQuoted).joined(separator: " ")
  }

  private func spec(of argument: Declaration) -> String {
    let position = argument.repeats ? "*" : argument.isRequired ? "" : ":"
    return "\(position)\(value(of: argument))".shellQuoted
  }

  private func value(of declaration: Declaration) -> String {
    guard declaration.form != .flag else { return "" }
    return ":\(declaration.placeholder.zshEscaped(":")):\(action(for: declaration))"
  }

  private func action(for declaration: Declaration) -> String {
    let words = declaration.offeredWords.map { $0.zshEscaped(" :()[]{}\\'\"$`|&;<>*?~#!") }
    if !words.isEmpty {
      let list = words.joined(separator: " ")
      return declaration.splitsAtCommas ? "_sequence compadd - \(list)" : "(\(list))"
    }
    switch declaration.completion {
    case .file: return "_files"
    case .folder: return "_files -/"
    case .output(let words, let shared):
      let sharing = shared.joined(separator: " ").shellQuoted
      let call = "\(function)_output \(sharing) \(words.joined(separator: " "))"
      return declaration.splitsAtCommas ? "_sequence \(call)" : call
    case .none, .values: return " "
    }
  }
}

extension String {
  /// A backslash before each of `special`.
  fileprivate func zshEscaped(_ special: String) -> String {
    map { special.contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}

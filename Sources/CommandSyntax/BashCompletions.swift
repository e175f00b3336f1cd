/// Completions for bash, which need no library of completions.
struct BashCompletions {
  let program: Program

  private var function: String { "_\(program.functionName)" }
  private var pages: [VerbPage] { program.verbs.pages }

  var script: String {
    [
      "# Completions of \(program.name) for bash; load: source <(\(program.name) --completions bash)",
      offerWords, offerFiles, offerOutput, values, arguments, options, main,
      "complete -F \(function) \(program.name)",
    ].joined(separator: "\n\n")
  }

  private var offerWords: String {
    #"""
    \#(function)_words() {
      local word
      for word; do
        [[ $word == "$cur"* ]] && COMPREPLY+=("$prefix$(printf %q "$word")")
      done
    }

    \#(function)_list() {
      if [[ $cur == *,* ]]; then prefix+=${cur%,*}, cur=${cur##*,}; fi
      "\#(function)_$1" "${@:2}"
    }
    """#
  }

  private var offerFiles: String {
    #"""
    \#(function)_paths() {
      local path
      compopt -o filenames 2>/dev/null
      while IFS= read -r path; do COMPREPLY+=("$prefix$path"); done < <(compgen "$1" -- "$cur")
    }
    """#
  }

  /// Words of the line are taken as they are typed, but for a tilde: to expand all else would run what
  /// stands in it.
  private var offerOutput: String {
    #"""
    \#(function)_output() {
      local shared=$1 words=() word quoted i
      for ((i = 1; i < COMP_CWORD; i++)); do
        for word in $shared; do
          if [[ ${COMP_WORDS[i]} == "$word"=* ]]; then
            words+=("$word" "${COMP_WORDS[i]#*=}")
          elif [[ ${COMP_WORDS[i]} == "$word" ]]; then
            [[ ${COMP_WORDS[i + 1]} == = ]] && i=$((i + 1))
            ((i + 1 < COMP_CWORD)) && words+=("$word" "${COMP_WORDS[i + 1]/#\~\//$HOME/}")
          fi
        done
      done
      while IFS= read -r word; do
        printf -v quoted %q "$word"
        COMPREPLY+=("$prefix$quoted")
      done < <("${COMP_WORDS[0]/#\~\//$HOME/}" "$2" "${words[@]}" "${@:3}" "$cur" 2>/dev/null)
    }
    """#
  }

  /// Which options take a value, and what is offered for it.
  private var values: String {
    let own = ProgramOptions.declarations.map { (verb: "", option: $0) }
    let all = own + pages.flatMap { page in page.options.map { (verb: page.name, option: $0) } }
    let valued = all.filter { $0.option.form == .option }
    let takers =
      valued.map { patterns(of: $0.option, after: $0.verb) + ") ;;" } + ["*) return 1 ;;"]
    let offers = valued.compactMap { verb, option in
      action(for: option).map { "\(patterns(of: option, after: verb))) \($0) ;;" }
    }
    return choice("\(function)_takes_value", takers) + "\n\n" + choice("\(function)_value", offers)
  }

  private func patterns(of option: Declaration, after verb: String) -> String {
    option.names.map { "\(verb) \($0)".shellQuoted }.joined(separator: " | ")
  }

  /// What is offered as an argument, by verb and how many stand before it.
  private var arguments: String {
    let verbs = action("words", pages.map(\.name))
    let lines = pages.flatMap { page in
      page.arguments.enumerated().compactMap { index, argument in
        let position = argument.repeats ? "*" : "\(index)"
        return action(for: argument).map { "\(page.name.shellQuoted)' '\(position)) \($0) ;;" }
      }
    }
    return choice("\(function)_argument", lines + ["'help 0') \(verbs) ;;"])
  }

  private var options: String {
    let own = "'') \(action("words", ProgramOptions.declarations.flatMap(\.names))) ;;"
    let lines = pages.map { page in
      "\(page.name.shellQuoted)) \(action("words", page.options.flatMap(\.names))) ;;"
    }
    let verbs = action("words", pages.map(\.name))
    return choice("\(function)_option", [own] + lines) + "\n\n\(function)_verb() { \(verbs); }"
  }

  private func choice(_ name: String, _ lines: [String]) -> String {
    "\(name)() {\n  case $1 in\n\(lines.map { "    \($0)\n" }.joined())  esac\n}"
  }

  private func action(for declaration: Declaration) -> String? {
    let words = declaration.offeredWords
    if !words.isEmpty { return action("words", words, declaration) }
    switch declaration.completion {
    case .file: return "\(function)_paths -f"
    case .folder: return "\(function)_paths -d"
    case .output(let words, let shared):
      return action("output", [shared.joined(separator: " ")] + words, declaration)
    case .none, .values: return nil
    }
  }

  private func action(_ kind: String, _ words: [String], _ declaration: Declaration) -> String {
    declaration.splitsAtCommas ? action("list", [kind] + words) : action(kind, words)
  }

  private func action(_ kind: String, _ words: [String]) -> String {
    "\(function)_\(kind) \(words.map(\.shellQuoted).joined(separator: " "))"
  }

  /// Reads the line up to the cursor.
  ///
  /// Bash makes `=` a word of its own unless told otherwise.
  private var main: String {
    #"""
    \#(function)() {
      local cur=${COMP_WORDS[COMP_CWORD]} prefix= verb= option= ended= count=0 i word
      COMPREPLY=()
      for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $option ]]; then
          [[ $word == = ]] || option=
        elif [[ ! $ended && $word == -- ]]; then
          ended=1
        elif [[ ! $ended && $word == -* ]]; then
          \#(function)_takes_value "$verb $word" && option=$word
        elif [[ ! $verb ]]; then
          verb=$word
        else
          count=$((count + 1))
        fi
      done
      if [[ ! $option && ! $ended && $cur == --*=* ]]; then
        option=${cur%%=*} prefix=${cur%%=*}= cur=${cur#*=}
      fi
      if [[ $option ]]; then
        [[ $cur == = ]] && cur=
        \#(function)_value "$verb $option"
      elif [[ ! $ended && $cur == -* ]]; then
        \#(function)_option "$verb"
      elif [[ ! $verb ]]; then
        \#(function)_verb
      else
        \#(function)_argument "$verb $count"
      fi
    }
    """#
  }
}

extension String {
  /// One word of a shell of the Bourne family, whatever it holds.
  var shellQuoted: String {
    "'" + map { $0 == "'" ? #"'\''"# : String($0) }.joined() + "'"
  }
}

import CommandSyntax
import Testing

/// Completions by what a program prints.
@Suite struct OutputCompletionsTests {
  /// A stand-in for the program, which offers what it is called with, and two places.
  private static let guide = """
    guide() {
      for last; do :; done
      printf '%s\\n' "$last,one place" "$last'two" "$last:$*"
    }

    """

  private static let lines: [(line: String, typed: String, offered: [String], call: String)] = [
    ("go", "pa", ["pa,one place", "pa'two"], "list --ids pa"),
    ("go", "", [",one place", "'two"], "list --ids "),
    ("go --in a.case", "pa", ["pa,one place", "pa'two"], "list --in a.case --ids pa"),
    ("go --in=b", "pa", ["pa,one place", "pa'two"], "list --in b --ids pa"),
    (
      "go --map m --in a --in b", "x", ["x,one place", "x'two"],
      "list --map m --in a --in b --ids x"
    ),
  ]

  @Test(.enabled(if: Tool.bash.isInstalled, "bash is not installed"), arguments: lines.indices)
  func bashAsksTheProgram(number: Int) throws {
    let (line, typed, offered, call) = Self.lines[number]
    let words = (["guide"] + line.split(separator: " ").map(String.init) + [typed])
      .map { "'\($0)'" }
    let script = """
      \(Self.guide)\(Guide.program.completions(for: .bash))
      COMP_WORDS=(\(words.joined(separator: " "))) COMP_CWORD=\(words.count - 1)
      _guide
      eval "words=(${COMPREPLY[*]})"
      printf '%s\\n' "${words[@]}"
      """
    let output = try Tool.bash.run(["--norc"], on: script).output
    #expect(output.split(separator: "\n").map(String.init) == offered + ["\(typed):\(call)"])
  }

  @Test(.enabled(if: Tool.fish.isInstalled, "fish is not installed"), arguments: lines.indices)
  func fishAsksTheProgram(number: Int) throws {
    let (line, typed, offered, call) = Self.lines[number]
    let script = """
      function guide
          printf '%s\\n' "$argv[-1],one place" "$argv[-1]'two" "$argv[-1]:$argv"
      end
      \(Guide.program.completions(for: .fish))
      complete -C 'guide \(line) \(typed)' | string split -f 1 \\t
      """
    let output = try Tool.fish.run(["--no-config"], on: script).output
    let lines = Set(output.split(separator: "\n").map(String.init))
    #expect(lines.isSuperset(of: offered + ["\(typed):\(call)"]))
  }

  @Test(.enabled(if: Tool.zsh.isInstalled, "zsh is not installed"), arguments: lines.indices)
  func zshAsksTheProgram(number: Int) throws {
    let (line, typed, offered, call) = Self.lines[number]
    let script = """
      \(Self.guide)
      compdef() { : }
      compadd() { print -rl -- "${@:${@[(i)--]}+1}" }
      \(Guide.program.completions(for: .zsh))
      program=guide words=(\(line) '\(typed)') PREFIX='\(typed)'
      CURRENT=$#words
      _guide_output -q -S , -J ids '--in --map' list --ids
      """
    let output = try Tool.zsh.run(["-f"], on: script).output
    #expect(output.split(separator: "\n").map(String.init) == offered + ["\(typed):\(call)"])
  }

  @Test(.enabled(if: Tool.bash.isInstalled, "bash is not installed"))
  func bashCompletesTheLastOfAList() throws {
    let script = """
      \(Self.guide)\(Guide.program.completions(for: .bash))
      COMP_WORDS=(guide go a --avoid b,c) COMP_CWORD=4
      _guide
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let output = try Tool.bash.run(["--norc"], on: script).output
    #expect(output == "b,c\\,one\\ place\nb,c\\'two\nb,c:list\\ --ids\\ c\n")
  }

  @Test func zshCompletesTheLastOfAList() {
    let script = Guide.program.completions(for: .zsh)
    #expect(script.contains(":PLACE:_sequence _guide_output '\\''--in --map'\\'' list --ids'"))
  }
}

import CommandSyntax
import Foundation
import Testing

@Suite struct CompletionsTests {
  @Test(
    .enabled(if: Tool.bash.isInstalled, "bash is not installed"),
    arguments: [Courier.program, Hostile.program])
  func bashParsesTheScript(program: Program) throws {
    let (output, status) = try Tool.bash.run(["-n"], on: program.completions(for: .bash))
    #expect(status == 0 && output == "")
  }

  @Test(
    .enabled(if: Tool.zsh.isInstalled, "zsh is not installed"),
    arguments: [Courier.program, Hostile.program])
  func zshParsesTheScript(program: Program) throws {
    let (output, status) = try Tool.zsh.run(["-f", "-n"], on: program.completions(for: .zsh))
    #expect(status == 0 && output == "")
  }

  @Test(
    .enabled(if: Tool.fish.isInstalled, "fish is not installed"),
    arguments: [Courier.program, Hostile.program])
  func fishParsesTheScript(program: Program) throws {
    let (output, status) = try Tool.fish.run(["-n"], on: program.completions(for: .fish))
    #expect(status == 0 && output == "")
  }

  @Test(
    .enabled(if: Tool.bash.isInstalled, "bash is not installed"),
    arguments: [
      ([""], "walk load tell"), (["w"], "walk"),
      (["-"], "-h --help --version --manual --completions"),
      (["--completions", ""], "bash zsh fish"), (["--completions", "=", "z"], "zsh"),
      (["help", "l"], "load"), (["--help", "l"], "load"), (["walk", "--m"], "--max-hops"),
      (["walk", "--é"], "--été"), (["walk", "-k", "3", "--und"], "--undisputed"),
      (["walk", "--by", ""], "hops rating weight"), (["walk", "--by", "="], "hops rating weight"),
      (["walk", "--by", "=", "r"], "rating"), (["walk", "--by=r"], "--by=rating"),
      (["walk", "-k", ""], ""), (["walk", "A", ""], ""), (["walk", "--", "-"], ""),
      (["walk", "--kind", "person,u"], "person,unit"), (["walk", "--kind", "p"], "person place"),
      (["walk", "--in", "fac"], "facts.yaml"), (["walk", "--in", "=", "fac"], "facts.yaml"),
      (["load", "fac"], "facts.yaml"), (["load", "a", "--share", "1", "ca"], "cases"),
      (["load", "--case", ""], "cases"), (["tell", "p"], "pagerank"),
      (["tell", "--in", "x", "c"], "closeness"), (["tell", "pagerank", "c"], ""),
      (
        ["tell", "--measures=hops,"],
        "--measures=hops,hops --measures=hops,rating --measures=hops,weight"
      ),
    ])
  func bashCompletes(words: [String], offered: String) throws {
    let line = (["courier"] + words).map { "'\($0)'" }.joined(separator: " ")
    let script = """
      \(Courier.program.completions(for: .bash))
      cd '\(try Self.folder().path)'
      COMP_WORDS=(\(line)) COMP_CWORD=\(words.count)
      _courier
      printf %s "${COMPREPLY[*]}"
      """
    #expect(try Tool.bash.run(["--norc"], on: script).output == offered)
  }

  @Test(
    .enabled(if: Tool.fish.isInstalled, "fish is not installed"),
    arguments: [
      ("", "load tell walk"), ("w", "walk"), ("--completions ", "bash fish zsh"),
      ("help ", "load tell walk"), ("walk --by ", "hops rating weight"),
      ("walk --by=r", "--by=rating"), ("walk --kind person,u", "person,unit"),
      ("walk --max", "--max-hops"), ("walk --in fac", "facts.yaml"), ("walk fac", ""),
      ("load fac", "facts.yaml"), ("load --case ca", "cases/"), ("tell p", "pagerank"),
    ])
  func fishCompletes(line: String, offered: String) throws {
    let script = """
      cd '\(try Self.folder().path)'
      complete -C 'courier \(line)' | string split -f 1 \\t | string join ' '
      """
    let all = Courier.program.completions(for: .fish) + "\n" + script
    let output = try Tool.fish.run(["--no-config"], on: all).output
    #expect(output.split(separator: "\n").joined() == offered)
  }

  @Test(
    .enabled(if: Tool.bash.isInstalled, "bash is not installed"),
    arguments: [
      ["odd", "-o", ""], ["odd", ""], ["odd", "--list", ""],
    ])
  func bashOffersAnyTextAsOneWord(words: [String]) throws {
    let line = (["hostile"] + words).map { "'\($0)'" }.joined(separator: " ")
    let script = """
      \(Hostile.program.completions(for: .bash))
      COMP_WORDS=(\(line)) COMP_CWORD=\(words.count)
      _hostile
      eval "words=(${COMPREPLY[*]})"
      printf '%s\\n' "${words[@]}"
      """
    let lines = try Tool.bash.run(["--norc"], on: script).output.split(separator: "\n")
    #expect(lines.map(String.init) == Hostile.texts)
  }

  @Test(
    .enabled(if: Tool.fish.isInstalled, "fish is not installed"), arguments: ["odd -o ", "odd "])
  func fishOffersAnyTextAsOneWord(line: String) throws {
    let script = "\ncomplete -C 'hostile \(line)' | string split -f 1 \\t"
    let all = Hostile.program.completions(for: .fish) + script
    let lines = try Tool.fish.run(["--no-config"], on: all).output.split(separator: "\n")
    let shown = Hostile.texts.filter { !$0.hasPrefix(".") }  // fish hides the others like files
    #expect(lines.map(String.init).sorted() == shown.sorted())
  }

  @Test(.enabled(if: Tool.zsh.isInstalled, "zsh is not installed"))
  func zshLoadsTheScript() throws {
    let script = """
      autoload -Uz compinit && compinit -D -u
      \(Courier.program.completions(for: .zsh))
      print -r -- $_comps[courier] $+functions[_courier] $+functions[_courier_verbs]
      """
    #expect(try Tool.zsh.run(["-f"], on: script).output == "_courier 1 1\n")
  }

  @Test func zshIsToldEveryOption() {
    let lines = Courier.program.completions(for: .zsh).split(separator: "\n").map {
      $0.drop(while: \.isWhitespace)
    }
    for line in [
      #"'(-k --paths)-k+[How many ways, best first.]:N: ' '(-k --paths)--paths=[How many ways, best first.]:N: ' \"#,
      #"'(--by)--by=[What makes a way the best.]:MEASURE:(hops rating weight)' \"#,
      #"'*--in=[A case or a file of facts.]:PATH:_files' \"#,
      #"'*--kind=[Only entities of this kind.]:KIND:_sequence compadd - person unit place' \"#,
      #"'(- *)-h[Show this help.]' '(- *)--help[Show this help.]' \"#,
      #"'*:FILE:_files' ;;"#, #"':FROM: ' \"#, #"'::NAME:(closeness pagerank)' \"#,
    ] {
      #expect(lines.contains { $0 == line })
    }
  }

  /// A folder with a file of facts and a folder of cases.
  private static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "courier-\(getpid())")
    let cases = folder.appending(path: "cases")
    try FileManager.default.createDirectory(at: cases, withIntermediateDirectories: true)
    try Data().write(to: folder.appending(path: "facts.yaml"))
    return folder
  }
}

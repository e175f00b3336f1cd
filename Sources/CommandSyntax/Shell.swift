/// A shell whose completions can be written.
public enum Shell: String, CaseIterable, ArgumentValue { case bash, zsh, fish }

extension Program {
  /// The script that completes the program's lines in `shell`.
  public func completions(for shell: Shell) -> String {
    switch shell {
    case .bash: BashCompletions(program: self).script
    case .zsh: ZshCompletions(program: self).script
    case .fish: FishCompletions(program: self).script
    }
  }

  /// The program's name as a name of functions in a shell.
  var functionName: String {
    String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }
}

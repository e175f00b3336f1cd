import CommandSyntax
import PluginProjects

extension PluginVerb {
  /// The name that an action needs.
  ///
  /// - Parameter example: A line that has it.
  /// - Returns: The name.
  /// - Throws: ``UsageError`` where there is none.
  func named(as example: String) throws(UsageError) -> String {
    guard let subject else { throw Self.missing("NAME", example) }
    return subject
  }

  /// Refuses what the action has no use for, and what a new plug-in cannot be begun without.
  func checkOptions() throws(UsageError) {
    let given: [(option: String, isGiven: Bool, uses: [Action])] = [
      ("--language", language != nil, [.new]), ("--package", package != nil, [.new]),
      ("--only", law != nil, [.check]), ("--in-process", isInProcess, [.check]),
      ("--plugin", !plugins.paths.isEmpty, [.list, .check]),
      ("--time-limit", plugins.timeLimit != nil, [.list, .check]),
    ]
    for option in given where option.isGiven && !option.uses.contains(action) {
      throw UsageError(.exclusive("'\(action.rawValue)'", option.option), verb: Self.name)
    }
    if action == .list, let subject {
      throw UsageError(.surplus(subject, after: ["ACTION"]), verb: Self.name)
    }
    if action == .new { try checkBeginning() }
  }

  private func checkBeginning() throws(UsageError) {
    let line = "backchannel plugin new \(subject ?? "reach") --language"
    if subject == nil { throw Self.missing("NAME", "\(line) \(language?.rawValue ?? "c")") }
    if language == nil { throw Self.missing("--language", "\(line) c") }
    if language == .swift, package == nil {
      throw Self.missing("--package", "\(line) swift --package ../backchannel")
    }
  }

  private static func missing(_ word: String, _ example: String) -> UsageError {
    UsageError(.missing([word], example: example), verb: name)
  }
}

/// How plug-ins are watched over while they run.
package struct Supervision: Sendable {
  /// How many seconds an analysis may take; as long as it wants where it is `nil`.
  package var timeLimit: Int?

  /// What goes on where a library ends the process; nothing where it is `nil`.
  package var successor: CrashSuccessor?

  /// Makes what goes to standard error of a sentence, where a plug-in ends the process.
  package var line: @Sendable (String) -> String

  /// Gets what programs say beside their answers.
  package var hear: @Sendable (ProgramRemarks) -> Void = { _ in }

  package init(
    timeLimit: Int? = nil, successor: CrashSuccessor? = nil,
    line: @escaping @Sendable (String) -> String = { "backchannel: \($0)\n" }
  ) {
    self.timeLimit = timeLimit
    self.successor = successor
    self.line = line
  }
}

extension Supervision {
  /// The same while a library is loaded: where the user asked for it, nothing goes on without it but
  /// what answers without an analyzer too.
  func ofLoading(isRequested: Bool) -> Supervision {
    guard isRequested, successor?.leavesOutAnalyzers != true else { return self }
    var loading = self
    loading.successor = nil
    return loading
  }
}

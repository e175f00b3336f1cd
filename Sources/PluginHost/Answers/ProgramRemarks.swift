/// What a program said on standard error beside an answer.
package struct ProgramRemarks: Hashable, Sendable {
  let analyzer: String
  let plugin: String

  /// The last lines of it.
  let lines: [String]

  /// Whether it said more before.
  let isCut: Bool
}

extension ProgramRemarks: CustomStringConvertible {
  /// A sentence that says whose they are, and the lines under it.
  package var description: String {
    let extent = isCut ? ", of which these are the last lines" : ""
    let sentence =
      "the analyzer '\(analyzer)' of the plug-in '\(plugin)' wrote to standard error\(extent)"
    return ([sentence] + lines.map { "    \($0)" }).joined(separator: "\n")
  }
}

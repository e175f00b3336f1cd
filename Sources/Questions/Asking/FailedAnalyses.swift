/// Why none of several analyzers gave columns.
struct FailedAnalyses: Error {
  let failures: [any Error]
}

extension FailedAnalyses: CustomStringConvertible {
  var description: String {
    "none of the \(failures.count) analyzers gave columns:"
      + failures.map { "\n  \($0)" }.joined()
  }
}

import Wording

/// Analyzers that are not there, and the plug-ins that cannot be used, which may have them.
package struct AbsentAnalyzers: Error, Hashable, Sendable {
  let names: [String]
  let reasons: [String]
}

extension AbsentAnalyzers: CustomStringConvertible {
  package var description: String {
    let names = names.map { "'\($0)'" }.alternatives
    return "there is no analyzer \(names): \(reasons.joined(separator: "; "))"
  }
}

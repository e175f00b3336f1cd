/// What a shell offers where a value is due.
public enum Completion: Hashable, Sendable {
  case none, file, folder
  case values([String])
}

extension Declaration {
  /// The words that a shell can offer: what is allowed, or else what was hinted.
  var offeredWords: [String] {
    if !choices.isEmpty { return choices }
    guard case .values(let words) = completion else { return [] }
    return words
  }
}

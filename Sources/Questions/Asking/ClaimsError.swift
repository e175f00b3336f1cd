import EntityGraph

/// A text that claims cannot be sought by.
public enum ClaimsError: Error, Hashable, CustomStringConvertible {
  case noWords(String)
  case tooManyWords(Int)

  public var description: String {
    switch self {
    case .noWords(let text): "'\(text)' has no letter and no digit to search for"
    case .tooManyWords(let count):
      "claims are searched for at most \(ClaimWords.most) words, not \(count); leave some out"
    }
  }
}

import Spelling
import Wording

/// What may be meant by a word that is none of those that are known, as a sentence about it ends.
struct Suggestion: Hashable, CustomStringConvertible {
  private let nearest: String?
  private let known: [String]

  init(for word: String, among known: [String]) {
    (nearest, self.known) = (word.nearest(in: known), known)
  }

  var description: String {
    if let nearest { return "did you mean '\(nearest)'?" }
    return "it may be \(known.map { "'\($0)'" }.alternatives)"
  }
}

import Synchronization

/// By the path of a file that was made for an input, what that input was called.
package final class InputNames: Sendable {
  private let words = Mutex<[String: String]>([:])

  package init() {}

  /// A text in which files that were made are called as their inputs were.
  package func asNamed(_ text: String) -> String {
    words.withLock { words in
      words.reduce(text) { $0.replacing($1.key, with: $1.value) }
    }
  }

  /// Calls a file `word` whose path is told how many have been made before.
  func add(_ word: String, at path: (_ count: Int) -> String) -> String {
    words.withLock { words in
      let path = path(words.count)
      words[path] = word
      return path
    }
  }
}

import Spelling

/// Folded text to be compared with names as a whole and with as many words of them.
struct SoughtWords {
  private let scalars: [Unicode.Scalar]
  private let wordCount: Int

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    wordCount = scalars.count { $0 == " " } + 1
  }

  var count: Int { scalars.count }

  /// The least edit distance to the whole of `name` or to any as many words of it that stand side by
  /// side, or `nil` when it is more than `limit`.
  func distance(to name: ArraySlice<UInt8>, limit: Int) -> Int? {
    guard name.count + limit >= scalars.count else { return nil }
    let letters = Array(String(decoding: name, as: UTF8.self).unicodeScalars)
    var least = EditDistance.between(scalars, letters, limit: limit)
    let words = letters.split(separator: " ")
    guard words.count > wordCount else { return least }
    for first in 0...(words.count - wordCount) {
      let run = letters[words[first].startIndex..<words[first + wordCount - 1].endIndex]
      let distance = EditDistance.between(scalars, Array(run), limit: least.map { $0 - 1 } ?? limit)
      if let distance { least = distance }
    }
    return least
  }
}

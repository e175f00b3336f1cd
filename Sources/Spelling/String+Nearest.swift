extension EditDistance {
  /// The most typing errors in a word of so many letters by which it may be another one: a third of
  /// them, but at least one and never all.
  public static func mostErrors(inLetters count: Int) -> Int {
    min(max(1, count / 3), max(0, count - 1))
  }
}

extension String {
  /// The word among `words` that was probably meant, whatever its case: the one with the fewest
  /// typing errors, else the only one that begins so, of three letters or more; at a tie the first
  /// by order.
  ///
  /// A text of more than 100 bytes is no word, and near to none.
  ///
  /// - Complexity: O(length of all words · length of the text).
  public func nearest(in words: some Sequence<String>) -> String? {
    guard utf8.count <= 100 else { return nil }
    let sought = letters
    let limit = EditDistance.mostErrors(inLetters: sought.count)
    var nearest: (errors: Int, word: String)?
    var longer: [String] = []
    for word in words {
      let theirs = word.letters
      if sought.count > 2, longer.count < 2, theirs.starts(with: sought) { longer.append(word) }
      let most = min(nearest?.errors ?? limit, theirs.count - 1)
      guard let errors = EditDistance.between(sought, theirs, limit: most) else { continue }
      if nearest.map({ (errors, word) < $0 }) ?? true { nearest = (errors, word) }
    }
    return nearest?.word ?? (longer.count == 1 ? longer[0] : nil)
  }

  private var letters: [Unicode.Scalar] { Array(lowercased().unicodeScalars) }
}

extension String {
  /// The word among `words` that was probably meant: a few letters apart, or the only one that
  /// begins so; the first of several as near.
  func nearest(in words: [String]) -> String? {
    let ranked = words.map { (word: $0, distance: lettersApart(from: $0)) }
    let best = ranked.min { $0.distance < $1.distance }
    if let best, isLikely(best.distance, to: best.word) { return best.word }
    let longer = words.filter { !isEmpty && $0.lowercased().hasPrefix(lowercased()) }
    return longer.count == 1 ? longer.first : nil
  }

  /// Two letters, or a third of them, may be wrong, but more must be right than wrong.
  private func isLikely(_ distance: Int, to word: String) -> Bool {
    let length = max(withoutDashes.count, word.withoutDashes.count)
    guard distance > 1 else { return distance < length }
    return distance <= max(2, length / 3) && distance * 2 < length
  }

  private var withoutDashes: Substring { drop { $0 == "-" } }

  /// How many letters must be added, dropped, exchanged or swapped with their neighbour to make one
  /// word of the other, no letter touched twice, whatever their case (optimal string alignment,
  /// Damerau 1964, doi:10.1145/363958.363994).
  ///
  /// - Complexity: the product of both lengths.
  func lettersApart(from other: String) -> Int {
    let a = Array(lowercased())
    let b = Array(other.lowercased())
    var before: [Int] = []
    var row = Array(0...b.count)
    for i in a.indices {
      var next = [i + 1]
      for j in b.indices {
        let exchanged = row[j] + (a[i] == b[j] ? 0 : 1)
        next.append(Swift.min(exchanged, row[j + 1] + 1, next[j] + 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          next[j + 1] = Swift.min(next[j + 1], before[j - 1] + 1)
        }
      }
      (before, row) = (row, next)
    }
    return row[b.count]
  }
}

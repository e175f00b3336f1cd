extension String {
  /// Returns the name with the fewest slips of the pen from this one, at a tie the first by order.
  ///
  /// A text of more than 100 bytes is no name, and near to none.
  ///
  /// - Complexity: O(n·m) for a text of n bytes and m bytes of names.
  func nearest(among names: some Sequence<String>) -> String? {
    guard utf8.count <= 100 else { return nil }
    return names.map { (slips: slips(to: $0), name: $0) }.min { $0 < $1 }?.name
  }

  /// The least number of bytes to insert, delete, replace or swap with their neighbour.
  ///
  /// Source: optimal string alignment; Damerau, "A technique for computer detection and correction
  /// of spelling errors", CACM 7(3), 1964, doi:10.1145/363958.363994.
  func slips(to other: String) -> Int {
    let mine = Array(utf8)
    let theirs = Array(other.utf8)
    var beforeLast: [Int] = []
    var last = Array(0...theirs.count)
    for row in mine.indices {
      var current = [row + 1]
      for column in theirs.indices {
        let replaced = last[column] + (mine[row] == theirs[column] ? 0 : 1)
        var least = Swift.min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, mine[row] == theirs[column - 1], mine[row - 1] == theirs[column] {
          least = Swift.min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      (beforeLast, last) = (last, current)
    }
    return last[theirs.count]
  }
}

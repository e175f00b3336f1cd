/// How many typing errors apart two texts are.
public enum EditDistance {
  /// Returns the least number of letters inserted, left out, changed or swapped with their neighbor
  /// that turns `first` into `second`, or `nil` when it is more than `limit`.
  ///
  /// The distance is that of optimal string alignment: no letter is touched twice. Letters are
  /// Unicode scalars; fold both texts first to disregard case and accents.
  ///
  /// > Boytsov, L. "Indexing methods for approximate dictionary searching: comparative analysis."
  /// > *ACM Journal of Experimental Algorithmics* 16, 2011. doi:10.1145/1963190.1963191
  ///
  /// - Parameters:
  ///   - first: One text.
  ///   - second: The other.
  ///   - limit: The greatest distance of interest, at least 0.
  /// - Returns: The distance, at most `limit`, or `nil`.
  /// - Complexity: O(length · limit) time, O(length) space.
  public static func between(_ first: String, _ second: String, limit: Int) -> Int? {
    between(Array(first.unicodeScalars), Array(second.unicodeScalars), limit: limit)
  }

  /// The same of texts that are already taken apart.
  public static func between(
    _ first: [Unicode.Scalar], _ second: [Unicode.Scalar], limit: Int
  ) -> Int? {
    guard limit >= 0, abs(first.count - second.count) <= limit else { return nil }
    let beyond = limit + 1
    var beforeLast = [Int](repeating: beyond, count: second.count + 1)
    var last = (0...second.count).map { min($0, beyond) }
    var current = [Int](repeating: beyond, count: second.count + 1)
    for row in 0..<first.count {
      let columns = max(0, row - limit)..<max(0, min(second.count, row + limit + 1))
      current[columns.lowerBound] = columns.lowerBound == 0 ? min(row + 1, beyond) : beyond
      var least = current[columns.lowerBound]
      for column in columns {
        var distance = last[column] + (first[row] == second[column] ? 0 : 1)
        distance = min(distance, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          distance = min(distance, beforeLast[column - 1] + 1)
        }
        current[column + 1] = min(distance, beyond)
        least = min(least, distance)
      }
      if columns.upperBound < second.count { current[columns.upperBound + 1] = beyond }
      if least > limit { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[second.count] <= limit ? last[second.count] : nil
  }
}

extension Range<Int> {
  /// Finds where numbers begin to be wanted, by halving.
  ///
  /// - Parameter isWanted: Whether a number is wanted; once one is, all behind it are.
  /// - Returns: The first that is wanted, the end where none is.
  /// - Complexity: O(log n).
  @inlinable
  @inline(__always)
  package func partitioningIndex(where isWanted: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = (low + high) / 2
      if isWanted(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

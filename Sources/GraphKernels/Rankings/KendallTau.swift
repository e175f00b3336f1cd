/// How far two rankings of the same things agree: Kendall's τ-b, from 1 where every pair stands in one
/// order to −1 where every pair stands in the other.
///
/// Pairs that are tied in a ranking count for neither order, and are taken off what could agree.
///
/// > Knight, W. R. "A computer method for calculating Kendall's tau with ungrouped data." *Journal of the
/// > American Statistical Association* 61(314), 1966. doi:10.1080/01621459.1966.10480879
package enum KendallTau {
  /// - Parameters:
  ///   - first: The scores of one ranking.
  ///   - second: Those of the other, of the same things.
  /// - Returns: τ-b; `nil` where one of the rankings ties everything.
  /// - Precondition: Both are as long, and no score is not a number.
  /// - Complexity: O(n log n).
  package static func tauB(_ first: [Double], _ second: [Double]) -> Double? {
    precondition(first.count == second.count, "both rankings must be of the same things")
    let order = first.indices.sorted {
      (first[$0], second[$0]) < (first[$1], second[$1])
    }
    let pairs = pairs(among: order.count)
    let tied = tiedPairs(order) { first[$0] == first[$1] }
    let tiedInBoth = tiedPairs(order) { first[$0] == first[$1] && second[$0] == second[$1] }
    var later = order.map { second[$0] }
    let exchanges = sortCountingExchanges(&later)
    let tiedInSecond = tiedPairs(Array(later.indices)) { later[$0] == later[$1] }
    let most = Double(pairs - tied) * Double(pairs - tiedInSecond)
    guard most > 0 else { return nil }
    let excess = pairs - tied - tiedInSecond + tiedInBoth - 2 * exchanges
    return Double(excess) / most.squareRoot()
  }

  private static func pairs(among count: Int) -> Int { count * (count - 1) / 2 }

  /// The pairs of neighbors in `order` that are equal, and of all between which there are only equal
  /// ones.
  private static func tiedPairs(_ order: [Int], _ areEqual: (Int, Int) -> Bool) -> Int {
    var (pairs, start) = (0, 0)
    for place in order.indices.dropFirst() where !areEqual(order[place - 1], order[place]) {
      pairs += self.pairs(among: place - start)
      start = place
    }
    return pairs + self.pairs(among: order.count - start)
  }

  /// Sorts by merging, and returns how many pairs stood in the other order.
  private static func sortCountingExchanges(_ values: inout [Double]) -> Int {
    var (merged, exchanges, width) = (values, 0, 1)
    while width < values.count {
      for start in stride(from: 0, to: values.count, by: 2 * width) {
        let (middle, end) = (min(start + width, values.count), min(start + 2 * width, values.count))
        var (left, right) = (start, middle)
        for place in start..<end {
          if left < middle, right == end || values[left] <= values[right] {
            merged[place] = values[left]
            left += 1
          } else {
            merged[place] = values[right]
            exchanges += middle - left
            right += 1
          }
        }
      }
      swap(&values, &merged)
      width *= 2
    }
    return exchanges
  }
}

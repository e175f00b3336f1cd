/// The lines that a value in a JSON text takes.
struct JSONLines {
  /// The line in which it begins, counted from 1.
  let first: Int

  /// Where lines end inside of it, in ascending order.
  let breaks: [Int]

  /// The line of the byte at an offset inside of it.
  ///
  /// - Complexity: O(log n) in the number of its lines.
  func line(at offset: Int) -> Int {
    var (low, high) = (0, breaks.count)
    while low < high {
      let middle = (low + high) / 2
      if breaks[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return first + low
  }
}

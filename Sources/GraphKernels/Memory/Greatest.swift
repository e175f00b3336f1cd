/// The greatest of many elements, of which no more are kept than asked for.
public struct Greatest<Element: Comparable> {
  private let limit: Int
  private var kept = BinaryHeap<Element>()
  private var count = 0

  /// Whether there were more than are kept.
  public private(set) var isTruncated = false

  /// - Parameter limit: How many to keep at most.
  public init(_ limit: Int) {
    precondition(limit > 0, "\(limit) elements are no greatest")
    self.limit = limit
  }

  /// Keeps an element if it is one of the greatest so far.
  ///
  /// - Complexity: O(log limit).
  public mutating func insert(_ element: Element) {
    if count < limit {
      kept.insert(element)
      count += 1
      return
    }
    isTruncated = true
    guard let least = kept.least, least < element else { return }
    _ = kept.popLeast()
    kept.insert(element)
  }

  /// The greatest of the elements of both.
  public mutating func formUnion(_ other: Self) {
    for element in other.kept.elements { insert(element) }
    isTruncated = isTruncated || other.isTruncated
  }

  /// The greatest first.
  ///
  /// - Complexity: O(n log n) for n elements that are kept.
  public func sorted() -> [Element] { kept.elements.sorted { $1 < $0 } }
}

/// A priority queue: the least element first.
///
/// > Williams, J. W. J. "Algorithm 232: Heapsort." *Communications of the ACM* 7(6), 1964, 347–348.
/// > doi:10.1145/512274.512284
public struct BinaryHeap<Element: Comparable> {
  @usableFromInline var elements: [Element] = []

  @inlinable public init() {}

  @inlinable public var least: Element? { elements.first }

  /// Adds an element.
  ///
  /// - Complexity: O(log n).
  @inlinable public mutating func insert(_ element: Element) {
    var place = elements.count
    elements.append(element)
    while place > 0 {
      let parent = (place - 1) / 2
      guard element < elements[parent] else { break }
      elements[place] = elements[parent]
      place = parent
    }
    elements[place] = element
  }

  /// Removes and returns the least element, or `nil` when there is none.
  ///
  /// - Complexity: O(log n).
  @inlinable public mutating func popLeast() -> Element? {
    guard let least = elements.first, let moved = elements.popLast() else { return nil }
    guard !elements.isEmpty else { return least }
    var place = 0
    while true {
      var child = 2 * place + 1
      guard child < elements.count else { break }
      if child + 1 < elements.count, elements[child + 1] < elements[child] { child += 1 }
      guard elements[child] < moved else { break }
      elements[place] = elements[child]
      place = child
    }
    elements[place] = moved
    return least
  }

  @inlinable public mutating func removeAll() { elements.removeAll(keepingCapacity: true) }
}

/// Elements of which the least comes first: a binary heap.
///
/// > Williams, J. W. J. "Algorithm 232: Heapsort." *Communications of the ACM* 7(6), 1964, 347–348.
/// > doi:10.1145/512274.512284
struct PriorityQueue<Element: Comparable> {
  private var elements: [Element] = []

  var least: Element? { elements.first }

  /// Adds an element.
  ///
  /// - Complexity: O(log n).
  mutating func insert(_ element: Element) {
    var place = elements.count
    elements.append(element)
    while place > 0, element < elements[(place - 1) / 2] {
      elements[place] = elements[(place - 1) / 2]
      place = (place - 1) / 2
    }
    elements[place] = element
  }

  /// Removes the least element and returns it, or `nil` when there is none.
  ///
  /// - Complexity: O(log n).
  mutating func popLeast() -> Element? {
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

  mutating func removeAll() { elements.removeAll(keepingCapacity: true) }
}

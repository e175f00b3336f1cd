/// A heap with four children a place: half as deep as a binary one, and siblings share a cache line.
///
/// > Johnson, D. B. "Priority queues with update and finding minimum spanning trees." *Information
/// > Processing Letters* 4(3), 1975, 53–57. doi:10.1016/0020-0190(75)90001-0
struct CostHeap: VertexQueue, Sendable {
  private var elements: [Tentative] = []

  mutating func insert(_ element: Tentative) {
    var place = elements.count
    elements.append(element)
    var elements = elements.mutableSpan
    while place > 0 {
      let parent = (place - 1) / 4
      guard element < elements[parent] else { break }
      elements[place] = elements[parent]
      place = parent
    }
    elements[place] = element
  }

  mutating func popLeast() -> Tentative? {
    guard let least = elements.first, let moved = elements.popLast() else { return nil }
    guard !elements.isEmpty else { return least }
    var elements = elements.mutableSpan
    var place = 0
    while 4 * place + 1 < elements.count {
      var child = 4 * place + 1
      for other in child + 1..<min(child + 4, elements.count)
      where elements[other] < elements[child] {
        child = other
      }
      guard elements[child] < moved else { break }
      elements[place] = elements[child]
      place = child
    }
    elements[place] = moved
    return least
  }
}

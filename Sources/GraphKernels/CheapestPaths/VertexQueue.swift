/// A queue from which vertices come in the order of their costs, or nearly so.
protocol VertexQueue {
  /// What is in the queue costs at least this; only valid when something is.
  var leastCost: Double { get }
  var isEmpty: Bool { get }

  /// Adds a vertex, again if it is already in at a higher cost.
  mutating func insert(_ element: Tentative)

  /// Removes a vertex such that a search need not hurry back to it.
  mutating func popLeast() -> Tentative?
  mutating func removeAll()
}

/// The range that costs lie in, and what queue suits them.
struct CostRange: Sendable {
  let least: Double
  let greatest: Double

  /// - Precondition: Costs are finite and not negative.
  init(_ costs: [Double]) {
    var (least, greatest) = (Double.infinity, 0.0)
    let costs = costs.span
    for arc in costs.indices {
      let cost = costs[arc]
      guard cost >= 0, cost < .infinity else {
        preconditionFailure("the cost \(cost) of an arc is negative or not finite")
      }
      least = cost < least ? cost : least
      greatest = cost > greatest ? cost : greatest
    }
    (self.least, self.greatest) = (least, greatest)
  }

  /// Whether buckets are faster than a heap: no arc costs next to nothing, and costs do not differ
  /// much.
  var suitsBuckets: Bool { least >= .leastNormalMagnitude && greatest / least < 4096 }
}

/// A queue in buckets no wider than the least cost of an arc.
///
/// What is in the first bucket cannot become cheaper through another vertex in it, so their order
/// does not matter and nothing is compared. (Rounding may break that by a hair; a vertex then comes
/// twice, and the search is still exact.) The buckets are used in turn.
///
/// > Denardo, E. V., Fox, B. L. "Shortest-route methods: 1. Reaching, pruning, and buckets."
/// > *Operations Research* 27(1), 1979, 161–186. doi:10.1287/opre.27.1.161
struct CostBuckets: VertexQueue, Sendable {
  private struct Entry {
    var element: Tentative
    var next: Int
  }

  private static let none = -1
  private let scale: Double

  /// The last entry of each bucket, a place in ``entries``.
  private var lasts: [Int]
  private var entries: [Entry] = []
  private var unused = none
  private var waiting = 0

  /// The first bucket that may hold anything, counted from cost 0, and its place in ``lasts``.
  private var first = 0
  private var slot = 0

  init(_ range: CostRange) {
    scale = 1 / range.least
    lasts = [Int](repeating: Self.none, count: Int(range.greatest / range.least) + 3)
  }

  var isEmpty: Bool { waiting == 0 }
  var leastCost: Double { Double(first) / scale * (1 - 0x1p-50) }

  mutating func insert(_ element: Tentative) {
    var place = slot &+ (Int(element.cost * scale) &- first)
    if place >= lasts.count { place &-= lasts.count }
    waiting &+= 1
    guard unused >= 0 else {
      entries.append(Entry(element: element, next: lasts[place]))
      lasts[place] = entries.count - 1
      return
    }
    let entry = unused
    unused = entries[entry].next
    entries[entry] = Entry(element: element, next: lasts[place])
    lasts[place] = entry
  }

  mutating func popLeast() -> Tentative? {
    guard waiting > 0 else { return nil }
    while lasts[slot] < 0 { advance() }
    let entry = lasts[slot]
    let element = entries[entry].element
    lasts[slot] = entries[entry].next
    entries[entry].next = unused
    unused = entry
    waiting &-= 1
    return element
  }

  private mutating func advance() {
    first &+= 1
    slot = slot &+ 1 == lasts.count ? 0 : slot &+ 1
  }

  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    for place in lasts.indices { lasts[place] = Self.none }
    (unused, waiting, first, slot) = (Self.none, 0, 0, 0)
  }
}

/// A heap with four children a place: half as deep as a binary one, and siblings share a cache line.
///
/// > Johnson, D. B. "Priority queues with update and finding minimum spanning trees." *Information
/// > Processing Letters* 4(3), 1975, 53–57. doi:10.1016/0020-0190(75)90001-0
struct CostHeap: VertexQueue, Sendable {
  private var elements: [Tentative] = []

  var isEmpty: Bool { elements.isEmpty }
  var leastCost: Double { elements.first?.cost ?? .infinity }

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

  mutating func removeAll() { elements.removeAll(keepingCapacity: true) }
}

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
}

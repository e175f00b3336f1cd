/// The first moments at which vertices were reached: of each vertex with ever more arcs, and ever
/// earlier.
struct ArrivalFronts: Sendable {
  typealias Vertex = CSRGraph.Vertex

  struct Entry: Comparable {
    let moment: Int64

    /// How many arcs it took, or 0 where they do not count.
    let arcs: Int
    let vertex: Vertex

    static func < (left: Self, right: Self) -> Bool {
      (left.moment, left.arcs, left.vertex) < (right.moment, right.arcs, right.vertex)
    }
  }

  private static let none = Int32(-1)

  /// The place of the entry with the fewest arcs, indexed by vertex.
  private var first: [Int32]
  private var entries: [Entry] = []

  /// The place of the entry of the same vertex with the next more arcs, indexed as ``entries``.
  private var next: [Int32] = []

  init(vertexCount: Int) { first = [Int32](repeating: Self.none, count: vertexCount) }

  /// Forgets all entries.
  ///
  /// - Complexity: O(entries there were).
  mutating func removeAll() {
    for entry in entries { first[Int(entry.vertex)] = Self.none }
    entries.removeAll(keepingCapacity: true)
    next.removeAll(keepingCapacity: true)
  }

  /// Adds an entry and removes those it beats, unless it is beaten itself; whether it was added.
  ///
  /// - Complexity: O(entries of the vertex).
  mutating func insert(_ entry: Entry) -> Bool {
    var (before, place) = (Self.none, first[Int(entry.vertex)])
    while place >= 0, entries[Int(place)].arcs <= entry.arcs {
      if entries[Int(place)].moment <= entry.moment { return false }
      if entries[Int(place)].arcs == entry.arcs { break }
      (before, place) = (place, next[Int(place)])
    }
    var own = Int32(entries.count)
    while place >= 0, entries[Int(place)].moment >= entry.moment {
      (own, place) = (place, next[Int(place)])
    }
    if Int(own) == entries.count {
      entries.append(entry)
      next.append(place)
    } else {
      (entries[Int(own)], next[Int(own)]) = (entry, place)
    }
    if before >= 0 { next[Int(before)] = own } else { first[Int(entry.vertex)] = own }
    return true
  }

  /// Whether an entry was added and is not beaten yet.
  func contains(_ entry: Entry) -> Bool {
    var place = firstPlace(of: entry.vertex)
    while let found = place, entries[found] != entry { place = self.place(after: found) }
    return place != nil
  }

  /// The place of a vertex's entry with the fewest arcs; `nil` where it was not reached.
  func firstPlace(of vertex: Vertex) -> Int? {
    let place = first[Int(vertex)]
    return place < 0 ? nil : Int(place)
  }

  /// The place of the entry of the same vertex with the next more arcs, if there is one.
  func place(after place: Int) -> Int? { next[place] < 0 ? nil : Int(next[place]) }

  subscript(place: Int) -> Entry { entries[place] }
}

/// Which places are in which others, however many lie between them.
struct PlaceChains {
  private let graph: Graph

  /// The places that each is said to be in itself; made when they are first asked for.
  private var containers: [Graph.Vertex: [Graph.Vertex]]?

  /// All places that one is in, itself among them.
  private var known: [Graph.Vertex: Set<Graph.Vertex>] = [:]

  init(_ graph: Graph) { self.graph = graph }

  /// Whether one of two is said to be in the other.
  ///
  /// - Complexity: O(E) the first time, then O(chain) for each new place.
  mutating func areNested(_ one: Entity.ID, _ other: Entity.ID) -> Bool {
    guard let one = graph.vertex(of: one), let other = graph.vertex(of: other) else { return false }
    return places(around: one).contains(other) || places(around: other).contains(one)
  }

  private mutating func places(around place: Graph.Vertex) -> Set<Graph.Vertex> {
    if let places = known[place] { return places }
    let containers = containers ?? Self.containers(graph)
    self.containers = containers
    var (places, next) = (Set([place]), [place])
    while let inner = next.popLast() {
      next += (containers[inner] ?? []).filter { places.insert($0).inserted }
    }
    known[place] = places
    return places
  }

  private static func containers(_ graph: Graph) -> [Graph.Vertex: [Graph.Vertex]] {
    var containers: [Graph.Vertex: [Graph.Vertex]] = [:]
    for number in graph.relationNumbers(of: ["located-in"])["located-in"] ?? [] {
      let (inner, outer) = graph.ends(ofRelation: Int(number))
      containers[inner, default: []].append(outer)
    }
    return containers
  }
}

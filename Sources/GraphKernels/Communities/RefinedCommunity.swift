/// The working memory of the refinement of one community after the other; arrays are indexed by the
/// place of a vertex among the members.
struct RefinedCommunity {
  typealias Vertex = CSRGraph.Vertex

  private let graph: CommunityGraph
  private let resolution: Double

  /// The part each member is in, named by the place of a member.
  private(set) var parts: [Int32] = []

  /// The strength of each part, and the weight of its arcs to the rest of the community.
  private var strengths: [Double] = []
  private var outward: [Double] = []
  private var isSingle: [Bool] = []

  /// The strength of the community.
  private var strength = 0.0

  /// The arcs inside the community: where those of each member start, and at last their number; the
  /// member each leads to and what it weighs, indexed by arc, with unused places behind.
  private var rowStarts: [Int] = []
  private var heads: [Int32] = []
  private var weights: [Double] = []

  /// The sum of weights to each part, 0 between uses, and the parts that have one.
  private var sums: [Double] = []
  private var touched: [Int32] = []

  private var isWeighted: Bool { !graph.weights.isEmpty }

  init(in graph: CommunityGraph, resolution: Double) {
    self.graph = graph
    self.resolution = resolution
  }

  /// Refines the community of some vertices.
  ///
  /// - Parameters:
  ///   - members: The vertices, at their places among the members of all communities.
  ///   - places: The place of each vertex; indexed by vertex.
  mutating func refine(_ members: ArraySlice<Vertex>, _ places: [Int32]) {
    parts = members.indices.map { Int32($0 - members.startIndex) }
    guard members.count > 1 else { return }
    strengths = members.map { graph.strengths[Int($0)] }
    strength = strengths.reduce(0, +)
    isSingle = [Bool](repeating: true, count: members.count)
    if sums.count < members.count { sums = [Double](repeating: 0, count: 2 * members.count) }
    gatherArcs(of: members, places)
    for place in parts.indices where isSingle[place] && isWellConnected(place) { join(place) }
  }

  private mutating func gatherArcs(of members: ArraySlice<Vertex>, _ places: [Int32]) {
    rowStarts.removeAll(keepingCapacity: true)
    outward.removeAll(keepingCapacity: true)
    var end = 0
    for vertex in members {
      let row = graph.rowStarts[Int(vertex)]..<graph.rowStarts[Int(vertex) + 1]
      makeRoom(for: end + row.count)
      rowStarts.append(end)
      let own = places[Int(vertex)]
      outward.append(gather(row, of: own, members.indices, places, &end))
    }
    rowStarts.append(end)
  }

  private mutating func makeRoom(for count: Int) {
    guard count > heads.count else { return }
    heads += [Int32](repeating: 0, count: 2 * count - heads.count)
    if isWeighted { weights += [Double](repeating: 0, count: 2 * count - weights.count) }
  }

  /// Gathers the arcs of a row that stay inside, without loops.
  ///
  /// Every arc is written and the next one takes its place if it leads outside: no branch to guess.
  ///
  /// - Returns: The weight of those inside.
  private mutating func gather(
    _ row: Range<Int>, of own: Int32, _ members: Range<Int>, _ places: [Int32], _ end: inout Int
  ) -> Double {
    let graph = graph
    let (allHeads, allWeights, places) = (graph.heads.span, graph.weights.span, places.span)
    let (first, count) = (Int32(members.lowerBound), UInt32(members.count))
    let isWeighted = isWeighted
    let start = end
    var weight = 0.0
    for arc in row {
      let place = places[Int(allHeads[arc])]
      let isInside = UInt32(bitPattern: place &- first) < count && place != own
      heads[end] = place &- first
      if isWeighted {
        weights[end] = allWeights[arc]
        weight += isInside ? allWeights[arc] : 0
      }
      end &+= isInside ? 1 : 0
    }
    return isWeighted ? weight : Double(end - start)
  }

  /// Whether a part is tied to the rest of its community as strongly as chance would have it.
  private func isWellConnected(_ part: Int) -> Bool {
    outward[part] >= resolution * strengths[part] * (strength - strengths[part]) / graph.total
  }

  /// Moves a single member to the part that raises modularity most.
  private mutating func join(_ place: Int) {
    addWeights(around: place)
    let share = resolution * strengths[place] / graph.total
    var (best, most) = (place, 0.0)
    for part in touched {
      let part = Int(part)
      let gain = sums[part] - share * strengths[part]
      if gain > most, isWellConnected(part) { (best, most) = (part, gain) }
    }
    if best != place {
      outward[best] += outward[place] - 2 * sums[best]
      strengths[best] += strengths[place]
      parts[place] = Int32(best)
      (isSingle[best], isSingle[place]) = (false, false)
    }
    for part in touched { sums[Int(part)] = 0 }
    touched.removeAll(keepingCapacity: true)
  }

  private mutating func addWeights(around place: Int) {
    for arc in rowStarts[place]..<rowStarts[place + 1] {
      let weight = isWeighted ? weights[arc] : 1
      guard weight > 0 else { continue }
      let part = parts[Int(heads[arc])]
      if sums[Int(part)] == 0 { touched.append(part) }
      sums[Int(part)] += weight
    }
  }
}

import AnalyzerKit

/// The labels of one search, and which of them are settled at each vertex.
///
/// One is dropped where another at its vertex is before it in the order of routes, no later in time
/// and, where legs are compared, has no more of them. So without time and legs one is settled at each
/// vertex, and with both at most one for each number of legs.
struct RouteLabels {
  private var labels: [RouteLabel] = []

  /// The label that was settled last at each vertex, or -1, indexed by vertex.
  private var settled: [Int]
  private let comparesLegs: Bool

  init(vertexCount: Int, comparingLegs: Bool) {
    settled = [Int](repeating: -1, count: vertexCount)
    comparesLegs = comparingLegs
  }

  subscript(number: Int) -> RouteLabel { labels[number] }

  /// Forgets all labels but one for the route without legs, which has the number 0.
  mutating func begin(at source: Graph.Vertex, cost: Double) {
    for label in labels { settled[Int(label.vertex)] = -1 }
    labels.removeAll(keepingCapacity: true)
    labels.append(RouteLabel(at: source, cost: cost))
  }

  /// Adds a label and returns its number.
  mutating func append(_ label: RouteLabel) -> Int {
    labels.append(label)
    return labels.count - 1
  }

  /// Adds a label and returns its number, unless a settled one makes it needless.
  mutating func appendUnlessDominated(_ label: RouteLabel) -> Int? {
    let number = append(label)
    guard isDominated(number) else { return number }
    labels.removeLast()
    return nil
  }

  /// Settles a label at its vertex, where it makes others needless; `false` when it is needless itself.
  mutating func settle(_ label: Int) -> Bool {
    guard !isDominated(label) else { return false }
    let vertex = Int(labels[label].vertex)
    var (kept, other) = (label, settled[vertex])
    settled[vertex] = label
    while other >= 0 {
      let before = labels[other].settledBefore
      if !isAsEarly(label, other) {
        labels[kept].settledBefore = other
        kept = other
      }
      other = before
    }
    labels[kept].settledBefore = -1
    return true
  }

  private func isDominated(_ label: Int) -> Bool {
    var other = settled[Int(labels[label].vertex)]
    while other >= 0 {
      if isAsEarly(other, label), isInOrder(other, label) { return true }
      other = labels[other].settledBefore
    }
    return false
  }

  /// Whether one label is no later in time than another and, where that counts, has no more legs.
  private func isAsEarly(_ left: Int, _ right: Int) -> Bool {
    labels[left].moment <= labels[right].moment
      && (!comparesLegs || labels[left].legs <= labels[right].legs)
  }

  /// Whether one label comes before another: by cost, legs, stops, then relations.
  ///
  /// - Complexity: O(legs).
  func isInOrder(_ left: Int, _ right: Int) -> Bool {
    let (mine, theirs) = (labels[left], labels[right])
    if theirs.cost.isCostlier(than: mine.cost) { return true }
    if mine.cost.isCostlier(than: theirs.cost) { return false }
    if mine.legs != theirs.legs { return mine.legs < theirs.legs }
    var (left, right) = (left, right)
    var (stops, arcs) = (false, false)
    var areSameStops = true
    while left != right {
      let (mine, theirs) = (labels[left], labels[right])
      if mine.vertex != theirs.vertex {
        (stops, areSameStops) = (mine.vertex < theirs.vertex, false)
      }
      if mine.arc != theirs.arc { arcs = mine.arc < theirs.arc }
      (left, right) = (mine.parent, theirs.parent)
    }
    return areSameStops ? arcs : stops
  }

  /// The route that a label stands for.
  func route(to label: Int) -> Route {
    var chain = [labels[label]]
    while case let parent = chain[chain.count - 1].parent, parent >= 0 {
      chain.append(labels[parent])
    }
    chain.reverse()
    return Route(
      stops: chain.map(\.vertex), arcs: chain.dropFirst().map(\.arc),
      rank: [labels[label].cost, Double(labels[label].legs)])
  }
}

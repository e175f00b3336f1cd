import AnalyzerKit

/// A route from the source to a vertex, as its last arc and the label before it.
struct RouteLabel {
  let vertex: Graph.Vertex
  let cost: Double
  let legs: Int
  let moment: Int64

  /// The label it continues and the arc by which it does; -1 at the source.
  let parent: Int
  let arc: Int

  /// The label that was settled at the same vertex before it and still counts, or -1.
  var settledBefore = -1

  init(at source: Graph.Vertex, cost: Double) {
    (vertex, self.cost, legs, moment, parent, arc) = (source, cost, 0, .min, -1, -1)
  }

  private init(
    vertex: Graph.Vertex, cost: Double, legs: Int, moment: Int64, parent: Int, arc: Int
  ) {
    self.vertex = vertex
    self.cost = cost
    self.legs = legs
    self.moment = moment
    self.parent = parent
    self.arc = arc
  }

  /// The route by one more arc, or `nil` when that is closed or over; `number` is this label's.
  func following(
    _ arc: Int, to head: Graph.Vertex, _ number: Int, _ searchGraph: SearchGraph, _ order: PathOrder
  ) -> RouteLabel? {
    let moment = max(moment, searchGraph.starts[arc])
    guard searchGraph.levels[arc] != SearchGraph.closed, moment <= searchGraph.ends[arc] else {
      return nil
    }
    return RouteLabel(
      vertex: head, cost: order.cost(cost, and: searchGraph.weights[arc]), legs: legs + 1,
      moment: moment,
      parent: number, arc: arc)
  }
}

extension PathOrder {
  /// What the route without legs costs: sums grow from 0, chances shrink from 1 and count as negative.
  var costOfNone: Double { self == .chance ? -1 : 0 }

  /// What a route costs that goes on by an arc of some weight.
  func cost(_ cost: Double, and weight: Double) -> Double {
    self == .chance ? cost * weight : cost + weight
  }
}

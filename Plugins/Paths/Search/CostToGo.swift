import AnalyzerKit

import LibC

/// What is left at least from each vertex to the goal, where nothing is closed and time does not
/// matter.
///
/// A search that knows it hardly looks aside.
///
/// > Hart, P. E., Nilsson, N. J., Raphael, B. "A formal basis for the heuristic determination of
/// > minimum cost paths." *IEEE Transactions on Systems Science and Cybernetics* 4(2), 1968, 100–107.
/// > doi:10.1109/TSSC.1968.300136
struct CostToGo {
  private let order: PathOrder
  private let mostLegs: Int

  /// The weight that the cheapest path on has as one arc, indexed by vertex; `nil` where there is none.
  private let weights: [Double?]

  /// The fewest legs to the goal, indexed by vertex; empty where any number will do.
  private let legs: [Int32]

  /// - Complexity: O(V + A) where the weights do not differ too much, else O((V + A) log A).
  init(_ searchGraph: SearchGraph, _ order: PathOrder, mostLegs: Int) {
    let (turned, arcOrder) = searchGraph.rows.reversed()
    let costs = arcOrder.map { order.summand(of: searchGraph.weights[$0]) }
    let least = LeastCosts(from: searchGraph.goal, in: CostedGraph(turned, costs: costs))
    weights = turned.vertices.map { least.cost(to: $0).map(order.weight) }
    legs =
      mostLegs == .max
      ? [] : turned.breadthFirstLevels(from: searchGraph.goal, incoming: searchGraph.rows).distances
    self.order = order
    self.mostLegs = mostLegs
  }

  /// Whether routes of few legs are wanted even where others are cheaper.
  var limitsLegs: Bool { mostLegs < .max }

  /// What a route costs at least that goes on from a label to the goal; `nil` where none can.
  func cost(from label: RouteLabel) -> Double? {
    let vertex = Int(label.vertex)
    guard let weight = weights[vertex], !limitsLegs || label.legs + Int(legs[vertex]) <= mostLegs
    else { return nil }
    return order.cost(label.cost, and: weight)
  }
}

extension PathOrder {
  /// What the cheapest route has the least sum of.
  fileprivate func summand(of weight: Double) -> Double { self == .chance ? -log(weight) : weight }

  /// The weight of one arc that is as good as arcs of this sum.
  fileprivate func weight(_ sum: Double) -> Double { self == .chance ? exp(-sum) : sum }
}

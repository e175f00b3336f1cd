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

extension CSRGraph {
  /// - Precondition: There is a cost for each arc, finite and greater than 0.
  func checkPositiveCosts(_ costs: [Double]) {
    precondition(costs.count == arcCount, "\(costs.count) costs for \(arcCount) arcs")
    precondition(
      CostRange(costs).least > 0, "the cost of an arc is 0, and centrality needs positive costs")
  }
}

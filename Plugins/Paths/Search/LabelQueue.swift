import AnalyzerKit

/// Labels waiting to be settled: first those of the routes that cost least when they go on to the
/// goal.
struct LabelQueue {
  private struct Element: Comparable {
    /// What the route costs at least when it goes on to the goal.
    let whole: Double
    let cost: Double
    let legs: Int
    let label: Int

    static func < (left: Self, right: Self) -> Bool {
      if left.whole != right.whole { return left.whole < right.whole }
      return (left.cost, left.legs, left.label) < (right.cost, right.legs, right.label)
    }
  }

  private var heap = BinaryHeap<Element>()

  mutating func removeAll() { heap.removeAll() }

  mutating func insert(_ number: Int, _ whole: Double, _ label: RouteLabel) {
    heap.insert(Element(whole: whole, cost: label.cost, legs: label.legs, label: number))
  }

  /// The labels that come next and differ neither in cost nor in legs, in the order of their routes;
  /// `nil` when none is left that leads to a route of no more than some cost.
  ///
  /// Following any of them costs more or takes more legs, so no other will be of their number.
  mutating func next(costing most: Double, _ labels: RouteLabels) -> [Int]? {
    guard let first = heap.popLeast(), !first.whole.isMore(than: most) else { return nil }
    var batch = [first.label]
    while let next = heap.least, next.whole == first.whole, next.cost == first.cost,
      next.legs == first.legs
    {
      batch.append(next.label)
      _ = heap.popLeast()
    }
    return batch.count == 1 ? batch : batch.sorted { labels.isInOrder($0, $1) }
  }
}

extension Double {
  /// Whether one cost is above another by more than rounding can make of the same sum or product.
  func isMore(than other: Double) -> Bool { self - other > 1e-9 * abs(other) }
}

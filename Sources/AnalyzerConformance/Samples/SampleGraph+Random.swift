import AnalyzerKit

extension SampleGraph {
  /// The same graph each time: relations drawn at random, some with weights, some dated.
  static func random(entities: Int, ties count: Int) -> SampleGraph {
    var numbers = DrawnNumbers()
    let kinds: [RelationKind.ID] = ["telephoned", "commands", "met", "depends-on", "supplied"]
    let ties = (0..<count).map { _ in
      SampleTie(
        numbers.next(below: entities), kinds[numbers.next(below: kinds.count)],
        numbers.next(below: entities),
        weight: numbers.next(below: 3) == 0 ? nil : Double(1 + numbers.next(below: 63)) / 64,
        year: numbers.next(below: 3) == 0 ? nil : 2000 + numbers.next(below: 20))
    }
    return SampleGraph(
      title: "a graph of \(entities) entities", names: (0..<entities).map { "e\($0)" }, ties: ties)
  }

  /// Numbers for the entities in another order, the same each time for one `seed`.
  func shuffledNumbers(seed: UInt64) -> [Int] {
    var numbers = DrawnNumbers(seed: seed)
    var order = Array(names.indices)
    for place in order.indices.dropFirst().reversed() {
      order.swapAt(place, numbers.next(below: place + 1))
    }
    return order
  }
}

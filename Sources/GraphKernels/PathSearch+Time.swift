extension PathSearch {
  /// The arcs of the best path that starts with the vertices of the beginning and respects time.
  ///
  /// A worse limit on ranks never makes the shortest path longer, so the limit is found by
  /// bisection.
  ///
  /// - Complexity: O(length · A · log of the number of ranks).
  func bestArcs(within times: ArcTimes) -> [Int]? {
    guard var best = arcs(within: times, limit: .max) else { return nil }
    guard let ranks = order.ranks else { return best }
    var longest = graph.vertexCount
    if case .fewestArcs = order { longest = best.count }
    var (low, high) = (0, ranksInUse.count)
    while low < high {
      let middle = (low + high) / 2
      let found = arcs(within: times, ranks: ranks, limit: ranksInUse[middle])
      if let found, found.count <= longest {
        (best, high) = (found, middle)
      } else {
        low = middle + 1
      }
    }
    return best
  }

  /// The arcs of the shortest path that respects time and has no worse arc than the limit.
  private func arcs(within times: ArcTimes, ranks: [Int]? = nil, limit: Int) -> [Int]? {
    var moment = Int64.min
    var arcs: [Int] = []
    for (tail, head) in zip(beginning.vertices, beginning.vertices.dropFirst()) {
      var best: (moment: Int64, arc: Int)?
      for arc in graph.arcs(leaving: tail)
      where graph.heads[arc] == head && (ranks?[arc] ?? .min) <= limit {
        let next = max(moment, times.earliest[arc])
        guard next <= times.latest[arc] else { continue }
        if let best, best.moment <= next { continue }
        best = (next, arc)
      }
      guard let best else { return nil }
      moment = best.moment
      arcs.append(best.arc)
    }
    guard let departures = latestDepartures(times, ranks, limit, notBefore: moment) else {
      return nil
    }
    return way(departures, times, ranks, limit, from: moment).map { arcs + $0 }
  }

  /// The last moment at which one may be at each vertex and still reach the goal, and how it became
  /// so, round by round: in round k the moments for ways of at most k arcs.
  private struct Departures {
    var latest: [Int64]
    var isReached: [Bool]
    var changes: [(vertex: CSRGraph.Vertex, latest: Int64, isReached: Bool)] = []
    var roundStarts: [Int] = []

    mutating func set(_ vertex: CSRGraph.Vertex, _ moment: Int64) {
      changes.append((vertex, latest[Int(vertex)], isReached[Int(vertex)]))
      latest[Int(vertex)] = moment
      isReached[Int(vertex)] = true
    }

    mutating func undoRound() {
      guard let start = roundStarts.popLast() else { return }
      for change in changes[start...].reversed() {
        latest[Int(change.vertex)] = change.latest
        isReached[Int(change.vertex)] = change.isReached
      }
      changes.removeSubrange(start...)
    }
  }

  /// Goes back from the goal, an arc a round, until one can be at the spur in time.
  ///
  /// > Wu, H., Cheng, J., Huang, S., Ke, Y., Lu, Y., Xu, Y. "Path problems in temporal graphs."
  /// > *Proceedings of the VLDB Endowment* 7(9), 2014, 721–732. doi:10.14778/2732939.2732945
  private func latestDepartures(
    _ times: ArcTimes, _ ranks: [Int]?, _ limit: Int, notBefore moment: Int64
  ) -> Departures? {
    let spur = spur
    var departures = Departures(
      latest: [Int64](repeating: .min, count: graph.vertexCount),
      isReached: [Bool](repeating: false, count: graph.vertexCount))
    departures.latest[Int(goal)] = .max
    departures.isReached[Int(goal)] = true
    var frontier = [goal]
    while !(departures.isReached[Int(spur)] && departures.latest[Int(spur)] >= moment) {
      guard !frontier.isEmpty else { return nil }
      let found = departuresOneArcEarlier(frontier, departures, times, ranks, limit)
      departures.roundStarts.append(departures.changes.count)
      frontier.removeAll(keepingCapacity: true)
      for (tail, moment) in found {
        if departures.isReached[Int(tail)], departures.latest[Int(tail)] >= moment { continue }
        departures.set(tail, moment)
        frontier.append(tail)
      }
    }
    return departures
  }

  private func departuresOneArcEarlier(
    _ frontier: [CSRGraph.Vertex], _ departures: Departures, _ times: ArcTimes, _ ranks: [Int]?,
    _ limit: Int
  ) -> [(CSRGraph.Vertex, Int64)] {
    let spur = spur
    var found: [(CSRGraph.Vertex, Int64)] = []
    for head in frontier {
      for reversedArc in reversed.arcs(leaving: head) {
        let arc = originalArcs[reversedArc]
        let tail = reversed.heads[reversedArc]
        let moment = min(times.latest[arc], departures.latest[Int(head)])
        guard times.earliest[arc] <= moment, (ranks?[arc] ?? .min) <= limit,
          allows(tail, head, from: spur)
        else { continue }
        if departures.isReached[Int(tail)], departures.latest[Int(tail)] >= moment { continue }
        found.append((tail, moment))
      }
    }
    return found
  }

  /// Walks from the spur to the goal, to the lowest vertices, by the arcs that can be followed first.
  private func way(
    _ departures: Departures, _ times: ArcTimes, _ ranks: [Int]?, _ limit: Int, from moment: Int64
  ) -> [Int]? {
    var departures = departures
    var way: [Int] = []
    var vertex = spur
    var moment = moment
    while vertex != goal {
      departures.undoRound()
      var best: (head: CSRGraph.Vertex, moment: Int64, arc: Int)?
      for arc in graph.arcs(leaving: vertex) where (ranks?[arc] ?? .min) <= limit {
        let head = graph.heads[arc]
        let next = max(moment, times.earliest[arc])
        guard departures.isReached[Int(head)], next <= times.latest[arc],
          next <= departures.latest[Int(head)], allows(vertex, head, from: spur)
        else { continue }
        if let best, (best.head, best.moment, best.arc) <= (head, next, arc) { continue }
        best = (head, next, arc)
      }
      guard let best else { return nil }
      way.append(best.arc)
      vertex = best.head
      moment = best.moment
    }
    return way
  }
}

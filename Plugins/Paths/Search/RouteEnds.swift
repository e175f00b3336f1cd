import AnalyzerKit

/// Where routes may begin and where they may end.
struct RouteEnds {
  /// Where they may begin, ascending.
  let sources: [Graph.Vertex]

  /// What they pass in this order, none twice in a row.
  let through: [Graph.Vertex]

  /// Where they may end, ascending; none of several is a source.
  let goals: [Graph.Vertex]

  /// The ends of routes from one vertex to another through stops, which are the source, what is to be
  /// passed in this order, and the goal.
  init(_ stops: [Graph.Vertex]) {
    (sources, goals) = ([stops[0]], [stops[stops.count - 1]])
    through = Array(stops.dropFirst().dropLast())
  }

  /// The ends of routes from any source to any goal; a source is no goal.
  init(
    from sources: [Graph.Vertex], through stops: [Graph.Vertex] = [], to goals: [Graph.Vertex]
  ) {
    self.sources = Set(sources).sorted()
    self.goals = Set(goals).subtracting(sources).sorted()
    through = stops.indices.filter { $0 == 0 || stops[$0] != stops[$0 - 1] }.map { stops[$0] }
  }

  /// The source and the goal where there is one of each.
  var single: (source: Graph.Vertex, goal: Graph.Vertex)? {
    sources.count == 1 && goals.count == 1 ? (sources[0], goals[0]) : nil
  }
}

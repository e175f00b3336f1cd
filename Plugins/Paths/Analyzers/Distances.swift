public import AnalyzerKit

/// How far entities are from one another: a table of distances.
///
/// Exact. Ask with two entities or more: each is a row and a column, or, with `rows=2`, the first two
/// are the rows and the others the columns; one named twice is there once. The distance is the fewest legs or, by weight, the least
/// sum of weights; it is left empty where there is no path.
public struct Distances: DirectedAnalyzer {
  public static let name = "distances"
  public static let summary = "Distances between entities, as a table."
  public static let settings =
    [
      Setting(
        \Distances.by, "by", "What makes a path shorter: fewer legs, or a lower sum of weights."),
      Setting(
        \Distances.rowCount, "rows",
        "How many of the entities asked about are rows, the others being columns; 0 makes all both.",
        in: 0...1_000_000),
    ] + settingsOfDirection + []
  public static let entityCount = 2
  public static let takesMoreEntities = true
  public static let complexity = "O(V + A) a row, by weight O(A log A)"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "the cheapest counts",
    loops: "do not count",
    direction: Conventions.bothWays,
    weights: "by=weight takes them as costs, above 0",
    missingWeights: Conventions.oneEach,
    disconnectedParts: "entities out of reach have no distance",
    normalization: "none",
    equals: "shortest_path_length of networkx, distances of igraph")

  public var by = DistanceMeasure.hops
  public var rowCount = 0
  /// Which way relations are followed.
  public var direction = Direction.either

  public var isWeighted: Bool { by == .weight }

  public var isIndependentOfNumbering: Bool { true }

  public init() {}

  /// Answers with a table: the ids of the columns as its heading, then a row for each entity.
  ///
  /// - Throws: ``AnalysisError`` when the question names fewer than two entities, or no columns, or
  ///   one that is not in the graph, or a weight is no cost; ``Cancelled``.
  /// - Complexity: One search a row.
  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    guard question.vertices.count >= max(2, rowCount + 1) else {
      throw AnalysisError.wrongNumberOfEntities(
        expected: max(2, rowCount + 1), found: question.vertices.count)
    }
    let stops = question.vertices
    let columns = Self.eachOnce(stops[rowCount...])
    let rows = rowCount == 0 ? columns : Self.eachOnce(stops[..<rowCount])
    let search = try DistanceSearch(graph, by: by, direction)
    var cells: [[Cell]] = []
    for (place, row) in rows.enumerated() {
      try progress.update(place, of: rows.count)
      cells.append(
        [.entity(row)]
          + search.distances(from: row, to: columns).map(search.cell))
    }
    try progress.update(rows.count, of: rows.count)
    return .table(["from"] + columns.map { "\(graph.id(at: $0))" }, cells)
  }

  private static func eachOnce(_ vertices: ArraySlice<Graph.Vertex>) -> [Graph.Vertex] {
    var known = Set<Graph.Vertex>()
    return vertices.filter { known.insert($0).inserted }
  }
}

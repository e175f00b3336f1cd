public import AnalyzerKit

/// How far entities of each kind are from those of each other kind: a table of distances.
///
/// Exact. The members of a kind are all entities of it, or only those asked about. Every pair of two
/// of them that a path joins counts; a cell is left empty where there is none. Within one kind the
/// pairs are those of different members.
public struct KindDistances: DirectedAnalyzer {
  public static let name = "kind-distances"
  public static let summary =
    "Distances between the kinds of entities, as a table."
  public static let settings =
    [
      Setting(
        \KindDistances.by, "by", "What makes a path shorter: fewer legs, or a lower sum of weights."
      ),
      Setting(
        \KindDistances.figure, "figure",
        "Whether to give the least of the distances between members of two kinds, or their mean."),
    ] + settingsOfDirection + []
  public static let takesMoreEntities = true
  public static let complexity =
    "O(K·(V + A) log V) for K kinds, the mean O(V·(V + A)); by weight O(A log A) for V + A"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "the cheapest counts",
    loops: "do not count",
    direction: Conventions.bothWays,
    weights: "by=weight takes them as costs, above 0",
    missingWeights: Conventions.oneEach,
    disconnectedParts: "entities out of reach are left out",
    normalization: "means are over the pairs in reach",
    equals: "means of shortest_path_length of networkx")

  /// What is told of the distances between the members of two kinds.
  public enum Figure: String, CaseIterable, Sendable { case least, mean }

  public var by = DistanceMeasure.hops
  public var figure = Figure.least
  /// Which way relations are followed.
  public var direction = Direction.either

  public var isWeighted: Bool { by == .weight }

  public var isIndependentOfNumbering: Bool { true }

  public init() {}

  /// Answers with a table: the kinds as its heading, in order of their names, then a row for each
  /// with the distances from its members.
  ///
  /// - Throws: ``AnalysisError`` when an entity asked about is not in the graph, or a weight is no
  ///   cost; ``Cancelled``.
  /// - Complexity: For the mean one search a member; else O(log of the members) searches a kind.
  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let asked = Set(question.vertices).sorted()
    let kindOfEntity = graph.entityKinds
    let members = Dictionary(grouping: asked.isEmpty ? Array(graph.vertices) : asked) {
      kindOfEntity[Int($0)]
    }
    let kinds = members.keys.sorted()
    let search = try DistanceSearch(graph, by: by, direction)
    let groups = GroupDistances(kinds.map { members[$0, default: []] }, search)
    let distances =
      switch figure {
      case .least: try groups.leastDistances(progress).map { $0.map(search.cell) }
      case .mean:
        try groups.meanDistances(progress).map { $0.map { $0.map(Cell.number) ?? .missing } }
      }
    return .table(
      ["from"] + kinds.map(\.rawValue),
      zip(kinds, distances).map { kind, cells in [.text(kind.rawValue)] + cells })
  }
}

public import AnalyzerKit
public import EntityGraph

/// How far entities of each kind are from those of each other kind: a table of distances.
///
/// Exact. The members of a kind are all entities of it, or only those asked about. Every pair of two
/// of them that a path joins counts; a cell is left empty where there is none. Within one kind the
/// pairs are those of different members.
public struct KindDistances: Analyzer {
  public static let name = "kind-distances"
  public static let summary = "How far entities of each kind are from those of each other kind."
  public static let settings = [
    Setting(\KindDistances.by, "by", "What makes a path shorter."),
    Setting(
      \KindDistances.figure, "figure",
      "The least of the distances between the members of two kinds, or their mean."),
    Setting(\KindDistances.isDirected, "directed", "Follow relations only along their flow."),
  ]
  public static let takesMoreEntities = true
  public static let complexity = "O(V·(V + A)), by weight O(V·A log A); a search an entity"

  /// What is told of the distances between the members of two kinds.
  public enum Figure: String, CaseIterable, Sendable { case least, mean }

  public var by = DistanceMeasure.hops
  public var figure = Figure.least
  public var isDirected = false

  public init() {}

  /// Answers with a table: the kinds as its heading, in order of their names, then a row for each
  /// with the distances from its members.
  ///
  /// - Throws: ``AnalysisError`` when an entity asked about is not in the graph, or a weight is no
  ///   cost; ``Cancelled``.
  /// - Complexity: One search a member.
  public func analyze(
    _ graph: Graph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let asked = Set(try question.stops(in: graph)).sorted()
    let members = asked.isEmpty ? Array(graph.verticesByID) : asked
    let kindOfMember = members.map { graph.entity(at: $0).kind }
    let kinds = Set(kindOfMember).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(kinds, kinds.indices))
    let columns = kindOfMember.map { places[$0, default: 0] }
    let search = try DistanceSearch(graph, by: by, isDirected: isDirected)
    var cells = [PairDistances](repeating: PairDistances(), count: kinds.count * kinds.count)
    for (place, source) in members.enumerated() {
      try progress.update(place, of: members.count)
      let row = columns[place] * kinds.count
      let distances = search.distances(from: source, to: members)
      for (other, distance) in distances.enumerated() where other != place {
        if let distance { cells[row + columns[other]].add(distance) }
      }
    }
    try progress.update(members.count, of: members.count)
    return Finding(
      .table(
        columns: ["from"] + kinds.map(\.rawValue),
        rows: kinds.indices.map { row in
          [kinds[row].rawValue]
            + kinds.indices.map { text(cells[row * kinds.count + $0], search) }
        }))
  }

  private func text(_ pairs: PairDistances, _ search: DistanceSearch) -> String {
    switch figure {
    case .least: search.text(pairs.least)
    case .mean: pairs.mean.map { "\($0)" } ?? ""
    }
  }
}

/// What the distances between the members of two groups come to.
private struct PairDistances {
  private(set) var least: Double?
  private var sum = 0.0
  private var count = 0

  var mean: Double? { count == 0 ? nil : sum / Double(count) }

  mutating func add(_ distance: Double) {
    least = min(least ?? distance, distance)
    sum += distance
    count += 1
  }
}

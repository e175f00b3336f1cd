public import AnalyzerKit

/// Lists who was in contact with whom how often: the relations of each pair of entities, counted.
///
/// Exact. Asked about entities, it lists only pairs with one of them. The first and the last date are
/// those of the relations that are dated; what still lasts, or has no known end, has no last date.
public struct Contacts: Analyzer {
  public static let name = "contacts"
  public static let summary =
    "Who was in contact with whom, how often, and when first and last."
  public static let complexity = "O(V + A)"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "are what is counted",
    loops: "do not count",
    direction: "does not count",
    weights: "are added up where they are stated",
    missingWeights: "add nothing",
    disconnectedParts: "change nothing",
    normalization: "none",
    equals: "number_of_edges of each pair in a networkx MultiGraph")
  public static let takesMoreEntities = true
  public static let settings = [
    Setting(\Contacts.most, "most", "How many pairs to list at most.", in: 1...1_000_000)
  ]

  public var most = 1000

  public init() {}

  /// Answers with a table: both entities, how many relations they have and how many of them are dated,
  /// the dates, and the sum of the weights; most relations first, at a tie in order of ids.
  ///
  /// - Throws: ``AnalysisError`` where a weight of a pair that is listed is no number, or a sum too
  ///   great; ``Cancelled``.
  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let pairs = RelatedPairs(graph.topology(.eitherWay))
    let asked = Set(question.vertices)
    var greatest = Greatest<RelatedPair>(most)
    try progress.reporting(of: graph.entityCount) { checkpoint in
      for vertex in graph.vertices {
        if vertex % 1024 == 0 { try checkpoint(Int(vertex)) }
        pairs.forEach(from: vertex) { pair in
          guard asked.isEmpty || asked.contains(pair.first) || asked.contains(pair.second) else {
            return
          }
          greatest.insert(pair)
        }
      }
    }
    var offsets = Offsets()
    let rows = try greatest.sorted().map { pair in
      try graph.pairCells(pair.first, pair.second)
        + cells(pairs.relations(of: pair), graph, &offsets)
    }
    return .table(
      Self.pairColumns + ["relations", "dated", "first", "last", "weight"], rows,
      caveats: (greatest.isTruncated ? [.truncated(at: most)] : []) + offsets.caveats)
  }

  private func cells(
    _ relations: [Int], _ graph: AnalyzedGraph, _ offsets: inout Offsets
  ) throws(AnalysisError) -> [Cell] {
    let periods = relations.compactMap { graph.validity(ofRelation: $0).period }
    for period in periods { offsets.add(period) }
    let dates = periods.flatMap { [$0.start.date, $0.end.date].compactMap(\.self) }
    let first = dates.min { $0.earliest < $1.earliest }
    let isEnded = periods.contains { $0.end.date != nil }
    let last = isEnded ? dates.max { $0.latest < $1.latest } : nil
    var weights: [Double] = []
    for relation in relations where graph.weight(ofRelation: relation) != nil {
      weights.append(try graph.weight(ofRelation: relation, as: .number))
    }
    // in order of size, so that the order of a file does not show in the last digit
    let sum = weights.sorted().reduce(0, +)
    guard sum.isFinite else { throw .sumTooGreat }
    return [
      .count(relations.count), .count(periods.count),
      first.map { $0.cell($0.earliest) } ?? .missing, last.map { $0.cell($0.latest) } ?? .missing,
      weights.isEmpty ? .missing : .number(sum),
    ]
  }
}

extension PartialDate {
  /// A second of the date, which a time with an offset is as it was told; the number of a place on an
  /// axis of numbers.
  fileprivate func cell(_ second: Int64) -> Cell {
    if statesOffset { return .text(text) }
    return axisNumber.flatMap { Double($0) }.map(Cell.number)
      ?? .date(second - Self.secondsBefore1970)
  }
}

/// How many relations state their offset from UTC, and how many do not.
private struct Offsets {
  private var stated = 0
  private var unstated = 0

  mutating func add(_ period: Period) {
    let dates = [period.start.date, period.end.date].compactMap(\.self)
    guard !dates.isEmpty else { return }
    if dates.allSatisfy(\.statesOffset) { stated += 1 } else { unstated += 1 }
  }

  /// That the two are compared, where both are there.
  var caveats: [Caveat] {
    guard stated > 0, unstated > 0 else { return [] }
    return [
      .note(
        "times compare in UTC: of the relations counted \(stated) state an offset, \(unstated) none"
          + " and are taken as UTC")
    ]
  }
}

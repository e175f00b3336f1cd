public import AnalyzerKit

/// The entities that something could have reached from one entity in the order of time, and when at
/// the earliest; or those it could have come from, and when it left them at the latest.
///
/// Exact. Things pass along the flow of relations, at moments inside what is known of their time, none
/// before the one before; what is undated is not followed unless the policy says so.
public struct ReachInTime: Analyzer {
  public static let name = "reach-in-time"
  public static let summary =
    "What could be reached from an entity in the order of time, and when."
  public static let settings = [
    Setting(
      \ReachInTime.direction, "direction",
      "Onward to what it could have reached, or back to where it could have come from.")
  ]
  public static let entityCount = 1
  public static let reference: String? =
    "Wu, H. et al. Path problems in temporal graphs. Proceedings of the VLDB Endowment 7(9), 2014. "
    + "doi:10.14778/2732939.2732945"
  public static let complexity = "O(A log A)"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "each counts at its own time",
    loops: "do not count",
    direction: "along the flow; direction=back looks the other way",
    disconnectedParts: "entities out of reach are not listed",
    normalization: "none",
    equals: "no function of networkx or igraph")

  /// Which way to look.
  public enum Direction: String, CaseIterable, Sendable { case onward, back }

  public var direction = Direction.onward
  public var isTimed: Bool { true }

  public init() {}

  /// Answers with a table: id and name of each entity that is reached, the moment, and how many legs at
  /// least lead there by then; in order of moments, then of legs, then of ids.
  ///
  /// The moment is the date of a relation as it is written, empty where any moment will do. (Fewer
  /// legs may lead there later.)
  ///
  /// - Throws: ``AnalysisError`` when the question does not name one entity of the graph;
  ///   ``Cancelled``.
  /// - Complexity: O(A log A); for the legs O(A) a number of legs.
  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    guard question.vertices.count == 1 else {
      throw AnalysisError.wrongNumberOfEntities(expected: 1, found: question.vertices.count)
    }
    let root = question.vertices[0]
    try progress.update(0, of: 3)
    let timed = TimedRows(graph, isTurned: direction == .back)
    try progress.update(1, of: 3)
    let tree = timed.rows.earliestArrivals(from: root, starts: timed.starts, ends: timed.ends)
    try progress.update(2, of: 3)
    let legs = timed.rows.arcsOfEarliestArrivals(from: root, starts: timed.starts, ends: timed.ends)
    try progress.update(3, of: 3)
    let waitedFor = tree.lastArcsWaitedFor(starts: timed.starts)
    let reached = timed.rows.vertices.compactMap { vertex -> Reached? in
      guard vertex != root, let moment = tree.moment(at: vertex) else { return nil }
      return Reached(moment: moment, legs: legs[Int(vertex)], vertex: vertex)
    }
    return .table(
      ["id", "name", direction == .onward ? "earliest" : "latest", "legs"],
      reached.sorted().map { reached in
        let arc = waitedFor[Int(reached.vertex)]
        let date = arc < 0 ? nil : timed.date(of: arc, in: graph)
        return [
          .entity(reached.vertex), .text(graph.name(at: reached.vertex)),
          date.map(Cell.text) ?? .missing, .count(Int(reached.legs)),
        ]
      })
  }
}

/// An entity that is reached: in order of moments, then of legs, then of ids.
private struct Reached: Comparable {
  let moment: Int64
  let legs: Int32
  let vertex: Graph.Vertex

  static func < (left: Self, right: Self) -> Bool {
    (left.moment, left.legs, left.vertex) < (right.moment, right.legs, right.vertex)
  }
}

import AnalyzerKit

/// The relations along which something passes, with the moments at which it can.
struct TimedRows {
  let rows: CSRGraph

  /// The first and the last moment at which each arc can be followed, indexed by arc.
  let starts: [Int64]
  let ends: [Int64]

  /// The relation behind each arc, indexed by arc.
  private let relations: [Int32]
  private let isTurned: Bool

  /// - Parameters:
  ///   - graph: The graph.
  ///   - isTurned: Whether arcs and time are turned round: a moment is its complement then, which is
  ///     in the opposite order and, unlike the negative, never overflows.
  /// - Complexity: O(V + A).
  init(_ graph: AnalyzedGraph, isTurned: Bool) {
    self.isTurned = isTurned
    let topology = graph.topology(.onlyAlongFlow)
    if isTurned {
      let (turned, arcOrder) = topology.rows.reversed()
      relations = arcOrder.map(topology.relation)
      rows = turned
    } else {
      relations = topology.relationOfArc
      rows = topology.rows
    }
    let intervals = graph.intervals(of: relations)
    starts = intervals.map { isTurned ? ~$0.end : $0.start }
    ends = intervals.map { isTurned ? ~$0.start : $0.end }
  }

  /// How the date is written from which an arc can be followed; `nil` where any moment will do.
  func date(of arc: Int, in graph: AnalyzedGraph) -> String? {
    let period = graph.validity(ofRelation: Int(relations[arc])).period
    return (isTurned ? period?.end : period?.start)?.date?.plainText
  }
}

import AnalyzerKit
import EntityGraph
import GraphKernels

extension Ways {
  /// Reads off a graph what a question needs.
  ///
  /// Each leg is given its candidates: all of its parallel relations where paths differ by
  /// relations, else those that no better one covers in time, which is only the best unless time is
  /// respected. The arcs of the others are closed.
  ///
  /// - Throws: ``AnalysisError/costNotPositive(_:_:)``.
  /// - Complexity: O(V + A log A).
  init(_ graph: Graph, _ question: ShortestPath) throws(AnalysisError) {
    let topology = graph.topology(question.passage)
    let costsOfRelations = try question.by == .weight ? graph.costs(of: topology) : []
    let (rows, relations) = topology.inOrderOfPreference(graph, costsOfRelations)
    let spans = relations.map { question.respectsTime ? graph.span(of: Int($0)) : .always }
    self.rows = rows
    self.relations = relations
    starts = spans.map(\.start)
    ends = spans.map(\.end)
    costs = costsOfRelations.isEmpty ? [] : relations.map { costsOfRelations[Int($0)] }
    (levels, levelCount) = graph.levels(of: relations)
    if question.distinct == .stops { closeWhatBetterOnesCover() }
  }

  private mutating func closeWhatBetterOnesCover() {
    for tail in rows.vertices {
      var run = rows.rowStarts[Int(tail)]..<rows.rowStarts[Int(tail)]
      for arc in rows.arcs(leaving: tail) {
        if arc == run.upperBound { run = self.run(of: arc, leaving: tail) }
        for better in run.lowerBound..<arc
        where levels[better] != Self.closed && starts[better] <= starts[arc]
          && ends[better] >= ends[arc]
        {
          levels[arc] = Self.closed
          break
        }
      }
    }
  }
}

/// The moments from which one is to be chosen, in seconds; none when it ends before it starts.
struct Span {
  static let always = Span(start: .min, end: .max)
  static let never = Span(start: .max, end: .min)

  let start: Int64
  let end: Int64
}

extension Graph {
  /// When a relation can be followed; never when it is of one moment and nobody says which.
  func span(of relation: Int) -> Span {
    let validity = validity(ofRelation: relation)
    guard let period = validity.period else { return validity.isMomentary ? .never : .always }
    return Span(start: period.earliest, end: period.latest)
  }

  /// How good the relation of each arc is as the weakest of a path, indexed by arc, and the number
  /// of levels: the better rating first, then more independent sources.
  func levels(of relations: [Int32]) -> (levels: [Int32], count: Int) {
    let strengths = relations.map { relation in
      Int64(rating(ofRelation: Int(relation)).rank) << 32
        - Int64(independentSources(ofRelation: Int(relation)))
    }
    let inUse = Set(strengths).sorted()
    let levelOfStrength = Dictionary(uniqueKeysWithValues: zip(inUse, Int32(0)...))
    return (strengths.map { levelOfStrength[$0, default: Ways.closed] }, inUse.count)
  }

  /// The weight of each relation that can be followed, indexed by relation; 1 where none is stated.
  ///
  /// - Throws: ``AnalysisError/costNotPositive(_:_:)``, for the first in order of ids.
  func costs(of topology: Topology) throws(AnalysisError) -> [Double] {
    var costs = [Double](repeating: 1, count: relationCount)
    for relation in topology.relationOfArc {
      costs[Int(relation)] = weight(ofRelation: Int(relation)) ?? 1
    }
    guard let refused = costs.firstIndex(where: { !($0 > 0 && $0.isFinite) }) else { return costs }
    throw .costNotPositive(relationID(refused), costs[refused])
  }
}

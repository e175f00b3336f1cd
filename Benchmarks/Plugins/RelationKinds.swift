public import AnalyzerKit

/// Counts the relations of each kind by the number of the kind, or all of them without that column.
public struct RelationKinds: Analyzer {
  public static let name = "relation-kinds"
  public static let summary = "Counts the relations of each kind."
  public static let complexity = "O(R)"
  public static let settings = [
    Setting(\RelationKinds.isByKind, "by-kind", "Whether kinds are told apart.")
  ]

  public var isByKind = true
  public var needs: ColumnNeeds { isByKind ? .relationKinds : [] }

  public init() {}

  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    guard isByKind else {
      return .table(["kind", "relations"], [[.text("any"), .count(graph.relationCount)]])
    }
    let kinds = graph.relationKinds
    var counts = [Int](repeating: 0, count: kinds.words.count)
    for number in kinds.codes { counts[Int(number)] += 1 }
    return .table(
      ["kind", "relations"], zip(kinds.words, counts).map { [.text($0.id.rawValue), .count($1)] })
  }
}

import AnalyzerKit

/// Ranks entities by how many others word from them reaches in so many steps.
struct Influence: Analyzer {
  static let name = "influence"
  static let summary = "Rank entities by how far word from them travels."
  static let complexity = "O(A * steps)"
  static let settings = [
    Setting(\Influence.steps, "steps", "How many steps word travels.", in: 1...100)
  ]

  var steps = 2
  var needs: ColumnNeeds { .alongFlow }

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let rows = graph.topology(.alongFlow).rows
    var reached = [Double](repeating: 0, count: graph.entityCount)
    for step in 0..<steps {
      try progress.update(step, of: steps)
      reached = rows.vertices.map { vertex in
        rows.arcs(leaving: vertex).reduce(0) { $0 + 1 + reached[Int(rows.heads[$1])] }
      }
    }
    return .scores(reached, .count)
  }
}

private let plugin = AnalyzerPlugin("influence", version: "1.0.0", [Influence.self])

@c(backchannel_plugin)
public func backchannelPlugin(_ host: UInt32) -> UnsafeRawPointer? { plugin.table(for: host) }

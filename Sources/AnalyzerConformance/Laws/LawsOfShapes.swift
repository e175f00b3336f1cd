import AnalyzerKit

extension ConformanceLaw {
  /// An analyzer answers, whatever the shape of the graph.
  static let lawsOfShapes = [
    answers("empty-graph", "A graph without entities has an answer.", on: .empty),
    answers("one-vertex", "A graph of one entity has an answer.", on: .single),
    answers("loops", "A graph where entities are related to themselves has an answer.", on: .loops),
    answers(
      "parallel-relations", "A graph with several relations between two entities has an answer.",
      on: .parallel),
    answers("disconnected", "A graph of several parts has an answer.", on: .disconnected),
    answers("directed", "A graph of relations one way has an answer.", on: .directed),
    answers("unicode-names", "A graph of names in many scripts has an answer.", on: .unicode),
    missingWeights,
  ]

  private static func answers(
    _ name: String, _ statement: String, on shape: SampleGraph
  ) -> ConformanceLaw {
    ConformanceLaw(name, statement) { examined in
      _ = try examined.answer(on: shape.numbered())
    }
  }

  private static let missingWeights = ConformanceLaw(
    "missing-weights", "By weight, a graph where some weights are missing has an answer."
  ) { examined in
    guard let settings = examined.weightedVariation else {
      throw Objection.notApplicable(because: "it does not say that it looks at weights")
    }
    _ = try examined.answer(on: SampleGraph.missingWeights.numbered(), settings)
  }
}

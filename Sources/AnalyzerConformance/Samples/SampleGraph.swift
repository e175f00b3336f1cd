import AnalyzerKit

/// A small graph that analyzers are tried on, and what is special about it.
struct SampleGraph: Sendable {
  /// Such as `a graph with loops`.
  let title: String

  /// The names of the entities, by their places.
  let names: [String]
  let ties: [SampleTie]
}

extension SampleGraph {
  /// The graph, with ids in the order of numbers.
  ///
  /// - Parameter numbers: The number of each entity, by its place; its place unless told otherwise.
  /// - Returns: The graph, and which of its vertices each entity is.
  /// - Throws: ``GraphError``.
  func numbered(_ numbers: [Int]? = nil) throws(GraphError) -> NumberedSample {
    let ids = names.indices.map { Self.id(numbers?[$0] ?? $0, names[$0]) }
    var builder = GraphBuilder()
    builder.add(Document(id: "sample", title: title))
    for (id, name) in zip(ids, names) {
      try builder.add(Entity(id: id, kind: "person", name: name))
    }
    for tie in ties { builder.add(tie.claim(in: "sample", between: ids)) }
    return NumberedSample(title, ids, try builder.freeze())
  }

  private static func id(_ number: Int, _ name: String) -> Entity.ID {
    let digits = "\(number)"
    return Entity.ID("\(String(repeating: "0", count: max(0, 6 - digits.count)))\(digits)-\(name)")
  }
}

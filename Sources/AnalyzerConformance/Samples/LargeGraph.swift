import AnalyzerKit

/// A graph in columns, so large that an analyzer that looks at every pair is called off.
enum LargeGraph {
  /// A tree drawn at random, and half as many relations again.
  static func sample(entities: Int) throws(GraphError) -> NumberedSample {
    var numbers = DrawnNumbers()
    let extra = (0..<entities / 2).map { _ in numbers.next(below: entities) }
    let subjects = Array(1..<max(entities, 1)) + extra
    let objects = subjects.map { numbers.next(below: max($0, 1)) }
    let ids = (0..<entities).map { Entity.ID("n\($0)") }
    var builder = GraphBuilder()
    builder.add(
      ForeignGraph(
        document: Document(id: "large", title: "A large graph"),
        nodes: ForeignGraph.Nodes(ids: TextPool(ids.map(\.rawValue))),
        edges: ForeignGraph.Edges(
          subjects: subjects.map(Int32.init), objects: objects.map(Int32.init))))
    return NumberedSample("a graph of \(entities) entities", ids, try builder.freeze())
  }
}

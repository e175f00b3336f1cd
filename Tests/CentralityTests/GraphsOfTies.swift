import AnalyzerKit
import EntityGraph
import TestSupport
import GraphKernels
import Testing

/// A weighted relation for tests.
struct Tie {
  let subject: String
  let object: String
  let weight: Double

  init(_ subject: String, _ object: String, _ weight: Double) {
    self.subject = subject
    self.object = object
    self.weight = weight
  }
}

extension Graph {
  /// Relations along which things pass from subject to object.
  static func directed(_ ties: [Tie]) throws -> Graph { try of(ties, flow: .forward) }

  /// Relations along which things pass both ways, between vertices named `v00`, `v01` ...
  static func undirected(_ edges: [(CSRGraph.Vertex, CSRGraph.Vertex)]) throws -> Graph {
    func name(_ vertex: CSRGraph.Vertex) -> String { vertex < 10 ? "v0\(vertex)" : "v\(vertex)" }
    return try of(edges.map { Tie(name($0.0), name($0.1), 1) }, flow: .both)
  }

  private static func of(_ ties: [Tie], flow: RelationKind.Flow) throws -> Graph {
    var builder = GraphBuilder()
    builder.add(
      RelationKind("tie", "is tied to", .communication, flow: flow, isSymmetric: flow == .both))
    builder.add(
      ForeignGraph(
        ties.map { tie in
          let weight = Quantity(text: "\(tie.weight)", number: tie.weight)
          return ForeignTie(
            tie.subject, "tie", tie.object, attributes: [Attribute("weight", .number(weight))])
        }))
    return try builder.freeze()
  }
}

extension Analysis {
  func finding(in graph: Graph) throws -> [EntityScore] {
    try #require(analyze(graph).entityScores(in: graph))
  }

  func scores(of graph: Graph) throws -> [String: Double] {
    Dictionary(uniqueKeysWithValues: try finding(in: graph).map { ($0.entity.rawValue, $0.score) })
  }
}

import AnalyzerKit
import EntityGraph

/// The paper behind the measures of groups.
let everettAndBorgatti =
  "Everett, M. G., Borgatti, S. P. The centrality of groups and classes. Journal of Mathematical Sociology 23(3), 1999. doi:10.1080/0022250X.1999.9990219"

extension Question {
  /// The vertices of the entities asked about, each once, ascending.
  ///
  /// - Throws: ``AnalysisError`` when there are none, or one is not in the graph.
  func group(in graph: Graph) throws(AnalysisError) -> [Graph.Vertex] {
    guard !entities.isEmpty else {
      throw .wrongNumberOfEntities(expected: 1, orMore: true, found: 0)
    }
    return Set(try vertices(in: graph)).sorted()
  }
}

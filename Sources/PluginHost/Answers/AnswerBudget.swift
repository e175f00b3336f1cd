import AnalyzerKit

/// How much memory the answer of a plug-in may take, so that one without end does not take all.
struct AnswerBudget {
  private let most: Int
  private var left: Int

  /// What a piece takes beside what is in it.
  private static let perPiece = 32

  private static let always = 1 << 30
  private static let perElement = 256

  init(_ most: Int) { (self.most, left) = (most, most) }

  /// What is ample for an answer about a graph.
  init(for graph: AnalyzedGraph) {
    self.init(Self.always + Self.perElement * (graph.entityCount + graph.relationCount))
  }

  /// Takes the bytes that a piece of the answer has.
  ///
  /// - Throws: ``AnswerFault/tooLarge(most:)``.
  mutating func spend(_ bytes: Int) throws(AnswerFault) {
    left -= bytes + Self.perPiece
    guard left >= 0 else { throw .tooLarge(most: most) }
  }
}

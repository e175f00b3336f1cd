import AnalyzerKit

extension AnalyzedGraph {
  /// The vertex of a number that a plug-in gives, which must fit.
  ///
  /// - Throws: ``AnswerFault/notAnEntity(_:of:)``.
  func vertex(_ number: Int) throws(AnswerFault) -> Vertex {
    guard 0..<entityCount ~= number else { throw .notAnEntity(number, of: entityCount) }
    return Vertex(number)
  }

  /// The relation of a number that a plug-in gives, which must fit.
  ///
  /// - Throws: ``AnswerFault/notARelation(_:of:)``.
  func relation(_ number: Int) throws(AnswerFault) -> Int32 {
    guard 0..<relationCount ~= number else { throw .notARelation(number, of: relationCount) }
    return Int32(number)
  }
}

import AnalyzerKit
import CPluginInterface

extension Cell {
  /// The types of cells.
  static let types = [BC_TEXT, BC_NUMBER, BC_COUNT, BC_ENTITY, BC_RELATION, BC_DATE]

  /// A cell as a library gives it, of one of ``types``.
  ///
  /// - Throws: ``AnswerFault`` for a text that is not UTF-8, and for what cannot be a vertex.
  init(_ cell: bc_cell, _ type: UInt32, in graph: AnalyzedGraph) throws(AnswerFault) {
    let whole = unsafe cell.whole
    switch Int(type) {
    case BC_TEXT:
      self = unsafe cell.text == nil ? .missing : .text(try LibraryRun.text(cell.text, "text"))
    case BC_NUMBER: self = unsafe cell.number.isNaN ? .missing : .number(cell.number)
    case _ where whole == .min: self = .missing
    case BC_COUNT: self = .count(Int(whole))
    case BC_ENTITY:
      guard let vertex = Graph.Vertex(exactly: whole) else {
        throw .notAnEntity(Int(whole), of: graph.entityCount)
      }
      self = .entity(vertex)
    case BC_RELATION: self = .relation(Int(whole))
    default: self = .date(whole)
    }
  }
}

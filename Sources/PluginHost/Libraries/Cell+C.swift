import AnalyzerKit
import CPluginInterface

extension Cell {
  /// A cell as a library gives it.
  ///
  /// - Throws: ``AnswerFault`` for a text that is not UTF-8, and for what cannot be a vertex.
  init(_ cell: bc_cell, _ type: CellType, in graph: AnalyzedGraph) throws(AnswerFault) {
    let whole = unsafe cell.whole
    switch type {
    case .text:
      self = unsafe cell.text == nil ? .missing : .text(try LibraryRun.text(cell.text, "text"))
    case .number: self = unsafe cell.number.isNaN ? .missing : .number(cell.number)
    case _ where whole == .min: self = .missing
    case .date where whole == .max: self = .missing
    case .count: self = .count(Int(whole))
    case .entity: self = .entity(try graph.vertex(Int(whole)))
    case .relation: self = .relation(Int(whole))
    case .date: self = .date(whole)
    }
  }
}

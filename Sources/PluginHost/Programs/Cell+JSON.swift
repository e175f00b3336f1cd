import AnalyzerKit
import Interchange

extension Cell {
  /// A cell as a program gives it; `nil` where it is of another type.
  ///
  /// - Throws: ``AnswerFault/notAnEntity(_:of:)``.
  init?(_ value: JSONValue, _ type: CellType, in graph: AnalyzedGraph) throws(AnswerFault) {
    switch (type, value) {
    case (_, .null): self = .missing
    case (.text, .text(let text)): self = .text(text)
    case (.count, .wholeNumber(let count)): self = .count(count)
    case (.relation, .wholeNumber(let relation)): self = .relation(relation)
    case (.date, .wholeNumber(.min)), (.date, .wholeNumber(.max)): self = .missing
    case (.date, .wholeNumber(let seconds)): self = .date(Int64(seconds))
    case (.entity, .wholeNumber(let vertex)): self = .entity(try graph.vertex(vertex))
    case (.number, _):
      guard let number = value.double else { return nil }
      self = .number(number)
    default: return nil
    }
  }
}

extension CellType {
  /// What such a cell is in JSON, in a sentence.
  var wanted: String {
    switch self {
    case .text: "a text"
    case .number: "a number"
    case .count, .entity, .relation, .date: "a whole number"
    }
  }
}

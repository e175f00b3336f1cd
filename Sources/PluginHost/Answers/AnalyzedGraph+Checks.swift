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

// Whether what a plug-in gives can be so.
extension AnalyzedGraph {
  func check(group: [Vertex]) throws(AnswerFault) {
    var seen: Set<Vertex> = []
    for number in group {
      let vertex = try vertex(Int(number))
      guard seen.insert(vertex).inserted else { throw .entityTwice(Int(vertex)) }
    }
  }

  func check(_ path: FoundPath) throws(AnswerFault) {
    var stop = try vertex(Int(path.start))
    guard path.cost.isFinite else { throw .infiniteCost(path.cost) }
    for (leg, number) in path.relations.enumerated() {
      let ends = ends(ofRelation: Int(try relation(Int(number))))
      guard ends.subject == stop || ends.object == stop else { throw .brokenPath(leg: leg) }
      stop = ends.subject == stop ? ends.object : ends.subject
    }
  }

  func check(_ cell: Cell, in column: String) throws(AnswerFault) {
    switch cell {
    case .entity(let number): _ = try vertex(Int(number))
    case .relation(let number): _ = try relation(number)
    case .number(let number) where !number.isFinite:
      throw .infiniteCell(column: column, number)
    case .date(let seconds) where !PartialDate.secondsOfYears.contains(seconds):
      throw .dateOutOfRange(column: column, seconds)
    case .number, .count, .text, .date, .missing: break
    }
  }

  func check(_ column: Scores.Column, isByRelation: Bool) throws(AnswerFault) {
    for (row, value) in column.values.enumerated() where !value.isNaN {
      guard value.isFinite else {
        throw .infinite(column: column.name, of: id(row, isByRelation), value)
      }
      guard column.type == .number || value.isCount else {
        throw .notWhole(column: column.name, of: id(row, isByRelation), value)
      }
    }
  }

  private func id(_ row: Int, _ isByRelation: Bool) -> String {
    isByRelation ? relationID(row).rawValue : id(at: Vertex(row)).rawValue
  }
}

extension Double {
  /// Whether it is a whole number that loses no digit.
  fileprivate var isCount: Bool { self == rounded() && magnitude < 0x1p53 }
}

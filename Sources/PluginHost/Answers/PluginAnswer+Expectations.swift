import AnalyzerKit

// What may come now, asked before anything of that size is read.
extension PluginAnswer {
  func expectColumn(named name: String, count: Int) throws(AnswerFault) {
    guard let kind else { throw .kindNotSaid }
    guard kind == .scores || kind == .relationScores else {
      throw .otherAnswer(.scores, said: kind)
    }
    guard !name.isEmpty else { throw .missing("name of a column") }
    let expected = kind == .scores ? graph.entityCount : graph.relationCount
    guard count == expected else {
      throw .wrongCount(column: name, count, of: expected, isByRelation: kind != .scores)
    }
    guard !columns.contains(where: { $0.name == name }) else { throw .columnTwice(name) }
    let taken = kind == .scores ? Scores.entityHeadings : Scores.relationHeadings
    guard !taken.contains(name) else { throw .columnTaken(name) }
  }

  func expectPartition(count: Int) throws(AnswerFault) {
    try expect(.groups)
    guard !hasPartition else { throw .partitionTwice }
    guard count == graph.entityCount else {
      throw .wrongCount(column: "group", count, of: graph.entityCount, isByRelation: false)
    }
  }

  func expectGroup(count: Int) throws(AnswerFault) {
    try expect(.groups)
    guard count <= graph.entityCount else {
      throw .groupTooLarge(count, of: graph.entityCount)
    }
  }

  func expectPath(count: Int) throws(AnswerFault) {
    try expect(.paths)
    guard count <= graph.relationCount else { throw .pathTooLong(count, of: graph.relationCount) }
  }

  func expectTable(count: Int) throws(AnswerFault) {
    try expect(.table)
    guard table == nil else { throw .columnsTwice }
    guard count > 0 else { throw .missing("column of a table") }
    guard count <= Self.mostColumns else { throw .tooManyColumns(count, most: Self.mostColumns) }
  }

  func expectRow(count: Int) throws(AnswerFault) {
    try expect(.table)
    guard let table else { throw .rowBeforeColumns }
    guard count == table.count else { throw .wrongCellCount(count, of: table.count) }
  }

  /// How many columns a table may have; more are taken for a mistake.
  private static let mostColumns = 1000

  private func expect(_ given: AnswerKind) throws(AnswerFault) {
    guard let kind else { throw .kindNotSaid }
    guard kind == given else { throw .otherAnswer(given, said: kind) }
  }
}

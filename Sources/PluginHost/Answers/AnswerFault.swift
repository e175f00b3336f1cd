/// What is wrong with the answer of a plug-in.
enum AnswerFault: Error, Hashable {
  case noAnswer
  case unknownNeeds
  case unknownKind(Int)
  case kindNotSaid
  case otherAnswer(AnswerKind, said: AnswerKind)
  case wrongCount(column: String, Int, of: Int, isByRelation: Bool)
  case infinite(column: String, of: String, Double)
  case notWhole(column: String, of: String, Double)
  case columnTwice(String)
  case columnTaken(String)
  case partitionTwice
  case columnsTwice
  case tooManyColumns(Int, most: Int)
  case tooLarge(most: Int)
  case rowBeforeColumns
  case wrongCellCount(Int, of: Int)
  case infiniteCell(column: String, Double)
  case dateOutOfRange(column: String, Int64)
  case notAnEntity(Int, of: Int)
  case notARelation(Int, of: Int)
  case entityTwice(Int)
  case groupTooLarge(Int, of: Int)
  case pathTooLong(Int, of: Int)
  case brokenPath(leg: Int)
  case infiniteCost(Double)
  case unknownType(Int)
  case notUTF8
  case missing(String)
  case null(String)
  case moreThanAll(UInt64, of: UInt64)
  case notCalledOff
  case unknownStatus(Int)
  case failed(String)
  case failedSilently
  case changedGraph

  // Of programs alone
  case notStarted(String)
  case timeLimit(Int)
  case exited(Int, said: [String])
  case endedBySignal(String, said: [String])
  case badLine(Int, LineFault)
  case lineTooLong(Int, most: Int)
  case surplus(column: String, count: Int, start: String)
  case cutOff
  case endUnknown(String)

  /// Another fault, and what stood on standard error before it.
  indirect case saying(AnswerFault, said: [String])
}

extension AnswerFault: CustomStringConvertible {
  /// What it did, after its name.
  var description: String {
    switch self {
    case .noAnswer: "ended without an answer"
    case .unknownNeeds:
      "needs columns, as it is set, that this version of backchannel does not have"
    case .unknownKind(let kind): "answered with the unknown kind \(kind)"
    case .kindNotSaid: "answered before it said what with"
    case .otherAnswer(let kind, let said):
      "answered with \(kind.name), but says that it answers with \(said.name)"
    case .wrongCount(let column, let count, let expected, let isByRelation):
      "gave \(count) values in the column '\(column)' for \(expected) \(isByRelation ? "relations" : "entities")"
    case .infinite(let column, let id, let value):
      "gave '\(id)' the value \(value) in the column '\(column)', and values must be finite"
    case .notWhole(let column, let id, let value):
      "gave '\(id)' the value \(value) in the column '\(column)', which is for whole numbers below 2^53"
    case .columnTwice(let name): "gave the column '\(name)' twice"
    case .columnTaken(let name):
      "gave a column the name '\(name)', which the table of its answer has already"
    case .partitionTwice: "gave two partitions"
    case .columnsTwice: "gave the columns of its table twice"
    case .tooManyColumns(let count, let most):
      "gave a table of \(count) columns, and at most \(most) are read"
    case .tooLarge(let most): "gave an answer that takes more than \(most) bytes"
    case .rowBeforeColumns: "gave a row before the columns of its table"
    case .wrongCellCount(let count, let expected):
      "gave a row of \(count) cells for \(expected) columns"
    case .infiniteCell(let column, let value):
      "gave a cell the value \(value) in the column '\(column)', and values must be finite"
    case .dateOutOfRange(let column, let seconds):
      "gave a cell the date \(seconds) in the column '\(column)', and dates are seconds since 1970 in the years 0 to 9999"
    case .notAnEntity(let vertex, let count):
      "named the vertex \(vertex), and vertices are 0 ..< \(count)"
    case .notARelation(let relation, let count):
      "named the relation \(relation), and relations are 0 ..< \(count)"
    case .entityTwice(let vertex): "gave a group that has the vertex \(vertex) twice"
    case .groupTooLarge(let count, let most):
      "gave a group of \(count) vertices, and there are \(most)"
    case .pathTooLong(let count, let most):
      "gave a path of \(count) relations, and there are \(most)"
    case .brokenPath(leg: 0): "gave a path whose first relation does not begin at its start"
    case .brokenPath(let leg):
      "gave a path whose relation \(leg + 1) does not begin where the one before it ends"
    case .infiniteCost(let cost): "gave a path that costs \(cost), and costs must be finite"
    case .unknownType(let type): "gave a column of the unknown type \(type)"
    case .notUTF8: "gave a text that is not UTF-8"
    case .missing(let what): "gave no \(what) where one is needed"
    case .null(let what): "gave NULL and a count above 0 for the \(what)"
    case .moreThanAll(let done, let total): "said that it had done \(done) of \(total) steps"
    case .notCalledOff: "says that it was called off, and it was not"
    case .unknownStatus(let status): "ended with the unknown status \(status)"
    case .failed(let sentence): "failed: \(sentence.withinSentence)"
    case .failedSilently: "failed without saying why"
    case .changedGraph: "changed the graph that it was lent, which was set right"
    case .notStarted(let reason): "could not be started: the system says '\(reason)'"
    case .timeLimit(let seconds): "took longer than the time limit of \(seconds) s"
    case .exited, .endedBySignal, .saying: report.lines.under(report.sentence)
    case .badLine(let line, let fault): "gave an answer whose line \(line) \(fault)"
    case .lineTooLong(let line, let most):
      "gave an answer whose line \(line) has more than \(most) bytes"
    case .surplus(let column, let count, let start):
      "gave bytes behind the \(count) values of the column '\(column)' that are no line of JSON: '\(start)'"
    case .cutOff: "ended in the middle of its answer"
    case .endUnknown(let reason): "ended, and asked how, the system says '\(reason)'"
    }
  }
}

extension AnswerFault {
  /// What a plug-in says went wrong, if it does say something.
  static func failure(_ sentence: String?) -> AnswerFault {
    guard let sentence, !sentence.withinSentence.isEmpty else { return .failedSilently }
    return .failed(sentence)
  }

  /// The fault in a sentence, and the lines that stand under it.
  var report: (sentence: String, lines: [String]) {
    switch self {
    case .exited(let status, let said): Self.report("ended with exit status \(status)", said)
    case .endedBySignal(let signal, let said):
      Self.report("was ended by a signal (\(signal))", said)
    case .saying(let fault, let said): Self.report("\(fault)", said)
    default: (description, [])
    }
  }

  /// What stood on its standard error: one line stands in the sentence, several under it.
  private static func report(_ sentence: String, _ said: [String]) -> (String, [String]) {
    switch said.count {
    case 0: ("\(sentence) and said nothing", [])
    case 1: ("\(sentence) and said '\(said[0])'", [])
    default: (sentence, said)
    }
  }
}

extension [String] {
  /// Lines that a plug-in said, behind a sentence and further in; nothing where there are none.
  func under(_ sentence: String) -> String {
    isEmpty
      ? sentence : ([sentence + ", and it said"] + map { "    \($0)" }).joined(separator: "\n")
  }
}

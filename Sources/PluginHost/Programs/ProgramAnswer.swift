import AnalyzerKit
import Interchange

/// The answer of a program while it comes in: lines of JSON, and columns of numbers behind them.
struct ProgramAnswer {
  private var answer: PluginAnswer
  private let progress: Progress
  private var pending: [UInt8] = []

  /// Where the first byte of ``pending`` is that was not yet looked at for the end of a line.
  private var searched = 0
  private var line = 0

  /// The column whose values come next, and how many there are.
  private var announced: (name: String, type: Scores.ValueType, count: Int)?
  private var cellTypes: [String] = []

  /// How far the program said last that it is.
  private var reported = (done: 0, total: 1)

  /// What the program says went wrong.
  private(set) var failure: String?

  init(_ answer: PluginAnswer, _ progress: Progress) {
    (self.answer, self.progress) = (answer, progress)
  }

  /// Takes in what came.
  ///
  /// - Throws: ``AnswerFault``, or ``Cancelled``.
  mutating func take(_ bytes: [UInt8]) throws {
    pending += bytes
    var start = 0
    while let end = try takePart(from: start) { start = end }
    pending.removeFirst(start)
    searched = max(searched - start, 0)
    guard announced != nil || pending.count <= mostBytesOfLine else {
      throw AnswerFault.lineTooLong(line + 1, most: mostBytesOfLine)
    }
  }

  /// How long a line may be: all entities and relations fit in.
  private var mostBytesOfLine: Int {
    (1 << 20) + 32 * (answer.graph.entityCount + answer.graph.relationCount)
  }

  /// Tells again how far the program is, in case that the answer is no longer wanted.
  ///
  /// - Throws: ``Cancelled``.
  func checkIsWanted() throws(Cancelled) { try progress.update(reported.done, of: reported.total) }

  /// What it all comes to.
  func finding() throws(AnswerFault) -> Finding {
    guard pending.allSatisfy(\.isBlank), announced == nil else { throw .cutOff }
    return try answer.finding()
  }

  /// Takes a line or a column.
  ///
  /// - Returns: Where the next begins; `nil` where it is not whole yet.
  private mutating func takePart(from start: Int) throws -> Int? {
    if let announced {
      let end = start + announced.count * MemoryLayout<Double>.size
      guard end <= pending.count else { return nil }
      try takeColumn(announced, pending[start..<end])
      self.announced = nil
      return end
    }
    guard let end = pending[max(start, searched)...].firstIndex(of: UInt8(ascii: "\n")) else {
      searched = pending.count
      return nil
    }
    line += 1
    let text = Array(pending[start..<end])
    if !text.allSatisfy(\.isBlank) { try takeLine(text) }
    return end + 1
  }

  private mutating func takeColumn(
    _ column: (name: String, type: Scores.ValueType, count: Int), _ bytes: ArraySlice<UInt8>
  ) throws(AnswerFault) {
    let values = unsafe [Double](unsafeUninitializedCapacity: column.count) { values, count in
      unsafe bytes.withUnsafeBytes {
        unsafe UnsafeMutableRawBufferPointer(values).copyMemory(from: $0)
      }
      count = column.count
    }
    try answer.add(Scores.Column(column.name, column.type, values))
  }

  private mutating func takeLine(_ text: [UInt8]) throws {
    guard let value = try? JSONValue(text), let member = value.members?.first,
      value.members?.count == 1
    else { throw AnswerFault.badLine(line) }
    switch (member.key, member.value) {
    case ("progress", .list(let steps)):
      let steps = steps.compactMap(\.whole)
      guard steps.count == 2, steps[0] >= 0, steps[0] <= steps[1] else {
        throw AnswerFault.badLine(line)
      }
      reported = (steps[0], steps[1])
      try checkIsWanted()
    case ("note", .text(let sentence)): try answer.add(note: sentence)
    case ("error", .text(let sentence)): failure = sentence
    case ("scores", let column): try takeScores(column)
    case ("partition", .list(let groups)): try answer.add(partition: try numbers(groups))
    case ("group", .list(let vertices)): try answer.add(group: try numbers(vertices))
    case ("path", let path): try takePath(path)
    case ("columns", .list(let columns)): try takeColumns(columns)
    case ("row", .list(let cells)): try takeRow(cells)
    default: throw AnswerFault.badLine(line)
    }
  }

  private mutating func takeScores(_ column: JSONValue) throws(AnswerFault) {
    let name = column["column"]?.text ?? "score"
    guard let type = Scores.ValueType(rawValue: column["type"]?.text ?? "number") else {
      throw .badLine(line)
    }
    if let values = column["values"]?.list {
      var scores: [Double] = []
      for value in values {
        guard let score = value == .null ? .nan : value.double else { throw .badLine(line) }
        scores.append(score)
      }
      return try answer.add(Scores.Column(name, type, scores))
    }
    guard let count = column["count"]?.whole else { throw .badLine(line) }
    try answer.expectColumn(named: name, count: count)
    announced = (name, type, count)
  }

  private mutating func takePath(_ path: JSONValue) throws(AnswerFault) {
    guard let start = path["start"]?.whole.flatMap({ Int32(exactly: $0) }),
      let relations = path["relations"]?.list
    else { throw .badLine(line) }
    try answer.add(
      FoundPath(from: start, try numbers(relations), cost: path["cost"]?.double))
  }

  private mutating func takeColumns(_ columns: [JSONValue]) throws(AnswerFault) {
    var names: [String] = []
    cellTypes = []
    for column in columns {
      guard let name = column["name"]?.text, let type = column["type"]?.text,
        Self.cellTypes.contains(type)
      else { throw .badLine(line) }
      names.append(name)
      cellTypes.append(type)
    }
    try answer.add(tableColumns: names)
  }

  private mutating func takeRow(_ cells: [JSONValue]) throws(AnswerFault) {
    try answer.expectRow(count: cells.count)
    var row: [Cell] = []
    for (cell, type) in zip(cells, cellTypes) { row.append(try self.cell(cell, type)) }
    try answer.add(row: row)
  }

  private static let cellTypes = ["text", "number", "count", "entity", "relation", "date"]

  private func cell(_ value: JSONValue, _ type: String) throws(AnswerFault) -> Cell {
    switch (type, value) {
    case (_, .null): return .missing
    case ("text", .text(let text)): return .text(text)
    case ("count", .wholeNumber(let count)): return .count(count)
    case ("relation", .wholeNumber(let relation)): return .relation(relation)
    case ("date", .wholeNumber(let seconds)): return .date(Int64(seconds))
    case ("entity", .wholeNumber(let vertex)):
      guard let vertex = Int32(exactly: vertex) else {
        throw .notAnEntity(vertex, of: answer.graph.entityCount)
      }
      return .entity(vertex)
    case ("number", _):
      guard let number = value.double else { throw .badLine(line) }
      return .number(number)
    default: throw .badLine(line)
    }
  }

  private func numbers(_ values: [JSONValue]) throws(AnswerFault) -> [Int32] {
    var numbers: [Int32] = []
    for value in values {
      guard let number = value.whole.flatMap({ Int32(exactly: $0) }) else { throw .badLine(line) }
      numbers.append(number)
    }
    return numbers
  }
}

extension UInt8 {
  /// Whether it says nothing in a line.
  fileprivate var isBlank: Bool { [0x20, 0x09, 0x0A, 0x0D].contains(self) }
}

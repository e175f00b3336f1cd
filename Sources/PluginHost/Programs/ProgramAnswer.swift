import AnalyzerKit
import Interchange

/// The answer of a program while it comes in: lines of JSON, and columns of numbers behind them.
struct ProgramAnswer {
  private var answer: PluginAnswer
  private let progress: Progress
  private var received = ReceivedBytes()

  /// How many lines were read.
  private var line = 0

  /// The column whose values come next.
  private var announced: ProgramLine.ColumnAnnouncement?

  /// The column whose values came last, before any other line.
  private var lastColumn: ProgramLine.ColumnAnnouncement?
  private var columns: [(name: String, type: CellType)] = []

  /// How far the program said last that it is.
  private var reported = (done: 0, total: 1)

  /// What the program says went wrong.
  private(set) var failure: AnswerFault?

  init(_ answer: PluginAnswer, _ progress: Progress) {
    (self.answer, self.progress) = (answer, progress)
  }

  /// Takes in what came.
  ///
  /// - Throws: ``AnswerFault``, or ``Cancelled``.
  mutating func receive(_ bytes: [UInt8]) throws {
    received.append(bytes)
    while try readNext() {}
    guard announced != nil || received.count <= mostBytesOfLine else {
      throw surplus() ?? .lineTooLong(line + 1, most: mostBytesOfLine)
    }
  }

  /// How long a line may be: all entities and relations fit in.
  private var mostBytesOfLine: Int {
    (1 << 20) + 32 * (answer.graph.entityCount + answer.graph.relationCount)
  }

  /// Reports again how far the program is, in case that the answer is no longer wanted.
  ///
  /// - Throws: ``Cancelled``.
  func checkIsWanted() throws(Cancelled) { try progress.update(reported.done, of: reported.total) }

  /// What it all comes to.
  func finding() throws(AnswerFault) -> Finding {
    guard received.areBlank, announced == nil else { throw surplus() ?? .cutOff }
    return try answer.finding()
  }

  /// Reads a line or a column.
  ///
  /// - Returns: Whether there was a whole one.
  private mutating func readNext() throws -> Bool {
    if let announced {
      guard let bytes = received.read(announced.byteCount) else { return false }
      try add(announced, bytes)
      (lastColumn, self.announced) = (announced, nil)
    } else {
      guard let text = received.readLine() else { return false }
      line += 1
      if !text.allSatisfy(\.isBlank) { try add(line: Array(text)) }
    }
    return true
  }

  private mutating func add(line text: [UInt8]) throws {
    let read: ProgramLine
    do throws(LineFault) { read = try ProgramLine(text) } catch {
      throw error.isOfNoLine ? surplus(text) ?? .badLine(line, error) : .badLine(line, error)
    }
    lastColumn = nil
    if case .progress(let done, let total) = read {
      reported = (done, total)
      try checkIsWanted()
    } else {
      try add(read)
    }
  }
}

extension ProgramAnswer {
  /// That more came behind the values of a column, if they came last.
  private func surplus(_ text: [UInt8]? = nil) -> AnswerFault? {
    lastColumn.map {
      .surplus(
        column: $0.name, count: $0.count, start: LineExcerpt.start(of: text ?? received.unread))
    }
  }

  /// Adds what a line says to the answer.
  private mutating func add(_ line: ProgramLine) throws(AnswerFault) {
    switch line {
    case .progress: break
    case .note(let sentence): try answer.add(note: sentence)
    case .error(let sentence): failure = .failure(sentence)
    case .column(let column): try answer.add(column)
    case .announcement(let column):
      try answer.expectColumn(named: column.name, count: column.count)
      announced = column
    case .partition(let groups): try answer.add(partition: groups)
    case .group(let vertices): try add(group: vertices)
    case .path(let start, let relations, let cost): try addPath(start, relations, cost)
    case .columns(let columns):
      try answer.add(tableColumns: columns.map(\.name))
      self.columns = columns
    case .row(let cells): try add(row: cells)
    }
  }

  private mutating func add(
    _ column: ProgramLine.ColumnAnnouncement, _ bytes: ArraySlice<UInt8>
  ) throws(AnswerFault) {
    let values = unsafe [Double](unsafeUninitializedCapacity: column.count) { values, count in
      unsafe bytes.withUnsafeBytes {
        unsafe UnsafeMutableRawBufferPointer(values).copyMemory(from: $0)
      }
      count = column.count
    }
    try answer.add(Scores.Column(column.name, column.type, values))
  }

  private mutating func add(group numbers: [Int]) throws(AnswerFault) {
    try answer.expectGroup(count: numbers.count)
    var vertices: [Graph.Vertex] = []
    for number in numbers { vertices.append(try answer.graph.vertex(number)) }
    try answer.add(group: vertices)
  }

  private mutating func addPath(
    _ start: Int, _ numbers: [Int], _ cost: Double?
  ) throws(AnswerFault) {
    try answer.expectPath(count: numbers.count)
    var relations: [Int32] = []
    for number in numbers { relations.append(try answer.graph.relation(number)) }
    try answer.add(FoundPath(from: try answer.graph.vertex(start), relations, cost: cost))
  }

  private mutating func add(row cells: [JSONValue]) throws(AnswerFault) {
    try answer.expectRow(count: cells.count)
    var row: [Cell] = []
    for (cell, column) in zip(cells, columns) {
      guard let cell = try Cell(cell, column.type, in: answer.graph) else {
        throw .badLine(
          line, .wrongType(key: "row", wanted: "\(column.type.wanted) under '\(column.name)'"))
      }
      row.append(cell)
    }
    try answer.add(row: row)
  }
}

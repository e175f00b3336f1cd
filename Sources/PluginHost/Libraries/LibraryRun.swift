import AnalyzerKit
import CPluginInterface

/// One run of an analyzer in a shared library: where its answer goes.
final class LibraryRun {
  private var answer: PluginAnswer
  private let progress: Progress
  private var fault: AnswerFault?
  private var failure: String?
  private(set) var isCancelled = false

  /// The types of the columns of a table.
  private var cellTypes: [UInt32] = []

  init(_ answer: PluginAnswer, _ progress: Progress) {
    (self.answer, self.progress) = (answer, progress)
  }

  /// What was found by a function that returned `status`.
  func finding(_ status: Int32) throws(AnswerFault) -> Finding {
    if Int(status) == BC_FAILED { throw failure.map { .failed($0) } ?? fault ?? .failedSilently }
    if let fault { throw fault }
    guard Int(status) == BC_DONE else { throw .unknownStatus(Int(status)) }
    return try answer.finding()
  }

  /// Lends the functions that an answer is given by.
  func lend<Result>(_ body: (UnsafePointer<bc_run>) -> Result) -> Result {
    var run = unsafe bc_run.functions
    unsafe run.host = Unmanaged.passUnretained(self).toOpaque()
    return withExtendedLifetime(self) { unsafe withUnsafePointer(to: &run) { unsafe body($0) } }
  }
}

extension LibraryRun {
  func update(_ done: UInt64, of total: UInt64) -> Int32 {
    do {
      try progress.update(Int(clamping: done), of: Int(clamping: total))
    } catch {
      isCancelled = true
    }
    return isCancelled ? 1 : 0
  }

  func note(_ sentence: UnsafePointer<CChar>?) {
    record { (answer) throws(AnswerFault) in
      answer.add(note: try unsafe Self.text(sentence, "note"))
    }
  }

  func fail(_ sentence: UnsafePointer<CChar>?) {
    failure = try? unsafe Self.text(sentence, "reason")
  }

  func take(
    _ name: UnsafePointer<CChar>?, _ type: UInt32, _ values: UnsafeBufferPointer<Double>
  ) {
    record { (answer) throws(AnswerFault) in
      let name = try unsafe Self.text(name, "name of a column")
      let type = try Self.valueType(type)
      try answer.add(Scores.Column(name, type, unsafe Array(values)))
    }
  }

  func take(partition: [Int32]) {
    record { (answer) throws(AnswerFault) in try answer.add(partition: partition) }
  }

  func take(group: [Int32]) {
    record { (answer) throws(AnswerFault) in try answer.add(group: group) }
  }

  func take(_ path: FoundPath) {
    record { (answer) throws(AnswerFault) in try answer.add(path) }
  }

  func take(
    _ names: UnsafeBufferPointer<UnsafePointer<CChar>?>, _ types: UnsafeBufferPointer<UInt32>
  ) {
    record { (answer) throws(AnswerFault) in
      var columns: [String] = []
      for place in names.indices {
        columns.append(try unsafe Self.text(names[place], "name of a column"))
      }
      cellTypes = unsafe Array(types)
      if let unknown = cellTypes.first(where: { !Cell.types.contains(Int($0)) }) {
        throw .unknownType(Int(unknown))
      }
      try answer.add(tableColumns: columns)
    }
  }

  func take(row: UnsafeBufferPointer<bc_cell>) {
    record { (answer) throws(AnswerFault) in
      guard row.count == cellTypes.count || cellTypes.isEmpty else {
        throw .wrongCellCount(row.count, of: cellTypes.count)
      }
      var cells: [Cell] = []
      for (place, type) in cellTypes.enumerated() {
        cells.append(try unsafe Cell(row[place], type))
      }
      try answer.add(row: cells)
    }
  }

  /// Adds to the answer, unless something was wrong before; remembers the first thing that is.
  private func record(_ add: (inout PluginAnswer) throws(AnswerFault) -> Void) {
    guard fault == nil else { return }
    do throws(AnswerFault) { try add(&answer) } catch { fault = error }
  }

  private static func valueType(_ type: UInt32) throws(AnswerFault) -> Scores.ValueType {
    switch Int(type) {
    case BC_NUMBER: .number
    case BC_COUNT: .count
    default: throw .unknownType(Int(type))
    }
  }

  fileprivate static func text(
    _ pointer: UnsafePointer<CChar>?, _ what: String
  ) throws(AnswerFault) -> String {
    guard let pointer = unsafe pointer else { throw .missing(what) }
    guard let text = unsafe String(validatingCString: pointer) else { throw .notUTF8 }
    return text
  }
}

extension Cell {
  /// The types of cells.
  fileprivate static let types = [BC_TEXT, BC_NUMBER, BC_COUNT, BC_ENTITY, BC_RELATION, BC_DATE]

  fileprivate init(_ cell: bc_cell, _ type: UInt32) throws(AnswerFault) {
    let whole = unsafe cell.whole
    switch Int(type) {
    case BC_TEXT:
      self = unsafe cell.text == nil ? .missing : .text(try LibraryRun.text(cell.text, "text"))
    case BC_NUMBER: self = unsafe cell.number.isNaN ? .missing : .number(cell.number)
    case _ where whole == .min: self = .missing
    case BC_COUNT: self = .count(Int(whole))
    case BC_ENTITY: self = .entity(try Self.vertex(whole))
    case BC_RELATION: self = .relation(Int(whole))
    default: self = .date(whole)
    }
  }

  private static func vertex(_ whole: Int64) throws(AnswerFault) -> Graph.Vertex {
    guard let vertex = Graph.Vertex(exactly: whole) else { throw .notAnEntity(Int(whole), of: 0) }
    return vertex
  }
}

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
    if Int(status) == BC_CANCELLED { throw .notCalledOff }
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
    record { (_) throws(AnswerFault) in
      guard done <= total else { throw .moreThanAll(done, of: total) }
    }
    guard fault == nil else { return 1 }
    do {
      try progress.update(Int(clamping: done), of: Int(clamping: total))
    } catch {
      isCancelled = true
    }
    return isCancelled ? 1 : 0
  }

  func note(_ sentence: UnsafePointer<CChar>?) {
    record { (answer) throws(AnswerFault) in
      try answer.add(note: try unsafe Self.text(sentence, "note"))
    }
  }

  func fail(_ sentence: UnsafePointer<CChar>?) {
    failure = try? unsafe Self.text(sentence, "reason")
  }

  func take(kind code: UInt32) {
    record { (answer) throws(AnswerFault) in
      guard let kind = AnswerKind(code: code) else { throw .unknownKind(Int(code)) }
      try answer.add(kind)
    }
  }

  func take(
    _ name: UnsafePointer<CChar>?, _ type: UInt32, _ values: UnsafeBufferPointer<Double>?
  ) {
    record { (answer) throws(AnswerFault) in
      let name = try unsafe Self.text(name, "name of a column")
      let type = try Self.valueType(type)
      let values = try unsafe Self.lent(values, "values of a column")
      try answer.expectColumn(named: name, count: values.count)
      try answer.add(Scores.Column(name, type, unsafe Array(values)))
    }
  }

  func take(partition: UnsafeBufferPointer<Int32>?) {
    record { (answer) throws(AnswerFault) in
      let partition = try unsafe Self.lent(partition, "groups of a partition")
      try answer.expectPartition(count: partition.count)
      try answer.add(partition: unsafe Array(partition))
    }
  }

  func take(group: UnsafeBufferPointer<Int32>?) {
    record { (answer) throws(AnswerFault) in
      let group = try unsafe Self.lent(group, "vertices of a group")
      try answer.expectGroup(count: group.count)
      try answer.add(group: unsafe Array(group))
    }
  }

  func take(pathFrom start: Int32, _ relations: UnsafeBufferPointer<Int32>?, cost: Double) {
    record { (answer) throws(AnswerFault) in
      let relations = try unsafe Self.lent(relations, "relations of a path")
      try answer.expectPath(count: relations.count)
      try answer.add(FoundPath(from: start, unsafe Array(relations), cost: cost))
    }
  }

  func take(
    _ names: UnsafeBufferPointer<UnsafePointer<CChar>?>?, _ types: UnsafeBufferPointer<UInt32>?
  ) {
    record { (answer) throws(AnswerFault) in
      let names = try unsafe Self.lent(names, "names of columns")
      let types = try unsafe Self.lent(types, "types of columns")
      try answer.expectTable(count: names.count)
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

  func take(row: UnsafeBufferPointer<bc_cell>?) {
    record { (answer) throws(AnswerFault) in
      let row = try unsafe Self.lent(row, "cells of a row")
      try answer.expectRow(count: row.count)
      var cells: [Cell] = []
      for (place, type) in cellTypes.enumerated() {
        cells.append(try unsafe Cell(row[place], type, in: answer.graph))
      }
      try answer.add(row: cells)
    }
  }

  /// Adds to the answer, unless something was wrong before; remembers the first thing that is.
  private func record(_ add: (inout PluginAnswer) throws(AnswerFault) -> Void) {
    guard fault == nil else { return }
    do throws(AnswerFault) { try add(&answer) } catch { fault = error }
  }

  private static func lent<Element>(
    _ elements: UnsafeBufferPointer<Element>?, _ what: String
  ) throws(AnswerFault) -> UnsafeBufferPointer<Element> {
    guard let elements = unsafe elements else { throw .null(what) }
    return unsafe elements
  }

  private static func valueType(_ type: UInt32) throws(AnswerFault) -> Scores.ValueType {
    switch Int(type) {
    case BC_NUMBER: .number
    case BC_COUNT: .count
    default: throw .unknownType(Int(type))
    }
  }

  static func text(
    _ pointer: UnsafePointer<CChar>?, _ what: String
  ) throws(AnswerFault) -> String {
    guard let pointer = unsafe pointer else { throw .missing(what) }
    guard let text = unsafe String(validatingCString: pointer) else { throw .notUTF8 }
    return text
  }
}

import AnalyzerKit
import CPluginInterface

// What a library gives, read only once it is known to be there and no more than fits.
extension LibraryRun {
  func add(note sentence: UnsafePointer<CChar>?) {
    record { (answer) throws(AnswerFault) in
      try answer.add(note: try unsafe Self.text(sentence, "note"))
    }
  }

  func setKind(_ code: UInt32) {
    record { (answer) throws(AnswerFault) in
      guard let kind = AnswerKind(code: code) else { throw .unknownKind(Int(code)) }
      try answer.add(kind)
    }
  }

  func add(
    column name: UnsafePointer<CChar>?, _ type: UInt32, _ values: UnsafeBufferPointer<Double>?
  ) {
    record { (answer) throws(AnswerFault) in
      let name = try unsafe Self.text(name, "name of a column")
      let type = try Self.valueType(type)
      let values = try unsafe Self.lent(values, "values of a column")
      try answer.expectColumn(named: name, count: values.count)
      try answer.add(Scores.Column(name, type, unsafe Array(values)))
    }
  }

  func add(partition: UnsafeBufferPointer<Int32>?) {
    record { (answer) throws(AnswerFault) in
      let partition = try unsafe Self.lent(partition, "groups of a partition")
      try answer.expectPartition(count: partition.count)
      try answer.add(partition: unsafe Array(partition))
    }
  }

  func add(group: UnsafeBufferPointer<Int32>?) {
    record { (answer) throws(AnswerFault) in
      let group = try unsafe Self.lent(group, "vertices of a group")
      try answer.expectGroup(count: group.count)
      try answer.add(group: unsafe Array(group))
    }
  }

  func add(pathFrom start: Int32, _ relations: UnsafeBufferPointer<Int32>?, cost: Double) {
    record { (answer) throws(AnswerFault) in
      let relations = try unsafe Self.lent(relations, "relations of a path")
      try answer.expectPath(count: relations.count)
      try answer.add(FoundPath(from: start, unsafe Array(relations), cost: cost))
    }
  }

  func setColumns(
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
      cellTypes = []
      for place in types.indices {
        guard let type = unsafe CellType(code: types[place]) else {
          throw unsafe .unknownType(Int(types[place]))
        }
        cellTypes.append(type)
      }
      try answer.add(tableColumns: columns)
    }
  }

  func add(row: UnsafeBufferPointer<bc_cell>?) {
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
}

extension LibraryRun {
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

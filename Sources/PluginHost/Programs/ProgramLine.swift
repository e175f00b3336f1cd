import AnalyzerKit
import Interchange

/// A line of a program's answer, read but not yet compared with the graph.
enum ProgramLine {
  case progress(done: Int, total: Int)
  case note(String)
  case error(String)
  case column(Scores.Column)

  /// A column whose values come behind the line.
  case announcement(ColumnAnnouncement)
  case partition([Int])
  case group([Int])
  case path(start: Int, relations: [Int], cost: Double?)
  case columns([(name: String, type: CellType)])
  case row([JSONValue])

  /// A column of numbers that is still to come.
  struct ColumnAnnouncement {
    let name: String
    let type: Scores.ValueType
    let count: Int

    var byteCount: Int { count * MemoryLayout<Double>.size }
  }

  private enum Key: String, CaseIterable {
    case progress, note, error, scores, partition, group, path, columns, row
  }

  init(_ text: [UInt8]) throws(LineFault) {
    let member = try LineMember(text)
    let (name, value) = (member.key, member.value)
    guard let key = Key(rawValue: name) else {
      throw .unknownKey(name, Suggestion(for: name, among: Key.allCases.map(\.rawValue)))
    }
    switch key {
    case .progress: self = try Self.progress(value)
    case .note: self = .note(try value.read(.text, as: name))
    case .error: self = .error(try value.read(.text, as: name))
    case .scores: self = try Self.scores(value)
    case .partition: self = .partition(try value.read(.wholeNumbers, as: name))
    case .group: self = .group(try value.read(.wholeNumbers, as: name))
    case .path: self = try Self.path(value)
    case .columns: self = try Self.columns(value)
    case .row: self = .row(try value.read(.list, as: name))
    }
  }
}

extension ProgramLine {
  private static func progress(_ value: JSONValue) throws(LineFault) -> ProgramLine {
    let wanted = "two whole numbers from 0, the first no greater than the second,"
    let steps = JSONType<[Int]>.wholeNumbers.read(value) ?? []
    guard steps.count == 2, 0 <= steps[0], steps[0] <= steps[1] else {
      throw .wrongType(key: Key.progress.rawValue, wanted: wanted)
    }
    return .progress(done: steps[0], total: steps[1])
  }

  private static func scores(_ value: JSONValue) throws(LineFault) -> ProgramLine {
    let name = try value.readIfPresent("column", .text, as: "scores.column") ?? "score"
    let word = try value.readIfPresent("type", .text, as: "scores.type") ?? "number"
    guard let type = Scores.ValueType(rawValue: word) else {
      let known = Scores.ValueType.allCases.map(\.rawValue)
      throw .unknownType(word, in: "scores.type", Suggestion(for: word, among: known))
    }
    if let values = try value.readIfPresent("values", .scores, as: "scores.values") {
      return .column(Scores.Column(name, type, values))
    }
    guard let count = value["count"]?.whole else {
      throw .wrongType(key: Key.scores.rawValue, wanted: "'values', or a whole number 'count',")
    }
    return .announcement(ColumnAnnouncement(name: name, type: type, count: count))
  }

  private static func path(_ value: JSONValue) throws(LineFault) -> ProgramLine {
    .path(
      start: try (value["start"] ?? JSONValue.null).read(.wholeNumber, as: "path.start"),
      relations: try (value["relations"] ?? JSONValue.null).read(
        .wholeNumbers, as: "path.relations"),
      cost: try value.readIfPresent("cost", .number, as: "path.cost"))
  }

  private static func columns(_ value: JSONValue) throws(LineFault) -> ProgramLine {
    let key = Key.columns.rawValue
    var columns: [(name: String, type: CellType)] = []
    for column in try value.read(.list, as: key) {
      guard let name = column["name"]?.text, let word = column["type"]?.text else {
        throw .wrongType(key: key, wanted: "a list of objects with texts as 'name' and 'type'")
      }
      guard let type = CellType(rawValue: word) else {
        let known = CellType.allCases.map(\.rawValue)
        throw .unknownType(word, in: key, Suggestion(for: word, among: known))
      }
      columns.append((name, type))
    }
    return .columns(columns)
  }
}

extension JSONType<[Double]> {
  /// Scores, not a number where there is none.
  fileprivate static var scores: Self {
    .list(
      of: JSONType<Double>(name: "a number") { $0 == .null ? .nan : $0.double },
      named: "a list of numbers and nulls")
  }
}

extension JSONValue {
  fileprivate func read<Value>(
    _ type: JSONType<Value>, as key: String
  ) throws(LineFault) -> Value {
    guard let value = type.read(self) else { throw .wrongType(key: key, wanted: type.name) }
    return value
  }

  fileprivate func readIfPresent<Value>(
    _ name: String, _ type: JSONType<Value>, as key: String
  ) throws(LineFault) -> Value? {
    guard let value = self[name] else { return nil }
    return try value.read(type, as: key)
  }
}

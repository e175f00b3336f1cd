import AnalyzerKit
import Interchange

/// What a program is asked: one line of JSON, then the columns that it needs, in little-endian
/// order, each padded to 8 bytes.
struct ProgramRequest {
  let analyzer: String
  let graph: AnalyzedGraph
  let columns: [LentColumn]
  let settings: [(name: String, value: SettingValue)]
  let vertices: [Graph.Vertex]

  let carrier: ColumnCarrier

  /// The request in pieces, the first of which ends on 8 bytes.
  var pieces: [ProgramPiece] {
    [.bytes(header)] + (carrier == .lines ? lines : packed)
  }

  private var packed: [ProgramPiece] {
    columns.flatMap { column -> [ProgramPiece] in
      let length = unsafe ProgramPiece.column(column.values).withBytes { $0.count }
      return [.column(column.values), .bytes(Array(repeating: 0, count: -length & 7))]
    }
  }

  /// A line for each column, texts as texts.
  private var lines: [ProgramPiece] {
    var (lines, offsets): ([ProgramPiece], [Int]) = ([], [])
    for column in columns {
      if case .positions(let starts, _) = column.values, column.name.hasSuffix(".offsets") {
        offsets = starts
        continue
      }
      let name = column.name.replacing(".bytes", with: "")
      let line = JSONValue.members([
        ("name", .text(name)), ("values", .list(column.values.json(offsets))),
      ])
      lines.append(.bytes(line.json + [UInt8(ascii: "\n")]))
    }
    return lines
  }

  private var header: [UInt8] {
    var line = JSONValue.members([
      ("backchannel", .wholeNumber(1)), ("analyzer", .text(analyzer)),
      ("vertices", .wholeNumber(graph.entityCount)),
      ("relations", .wholeNumber(graph.relationCount)),
      ("entities", .list(vertices.map { .wholeNumber(Int($0)) })),
      ("settings", .members(settings.map { ($0.name, JSONValue($0.value)) })),
      ("threads", .wholeNumber(Parallel.cores)), ("columns", .list(columns.map(\.json))),
    ]).json
    while line.count % 8 != 7 { line.append(UInt8(ascii: " ")) }
    return line + [UInt8(ascii: "\n")]
  }
}

extension LentColumn {
  fileprivate var json: JSONValue {
    .members([
      ("name", .text(name)), ("type", .text(type)), ("count", .wholeNumber(count)),
    ])
  }

  private var type: String {
    switch values {
    case .positions, .seconds: "i64"
    case .numbers: "i32"
    case .doubles: "f64"
    case .bytes, .text: "u8"
    }
  }

  private var count: Int {
    switch values {
    case .positions(let values, _): values.count
    case .seconds(let values, _): values.count
    case .numbers(let values, _): values.count
    case .doubles(let values, _): values.count
    case .bytes(let values, _), .text(let values, _): values.count
    }
  }
}

extension LentColumn.Values {
  /// The values as JSON: null for what is not a number, texts cut at their offsets.
  fileprivate func json(_ offsets: [Int]) -> [JSONValue] {
    switch self {
    case .positions(let values, _): values.map { .wholeNumber($0) }
    case .seconds(let values, _): values.map { .wholeNumber(Int($0)) }
    case .numbers(let values, _): values.map { .wholeNumber(Int($0)) }
    case .doubles(let values, _): values.map { $0.isNaN ? .null : .number($0) }
    case .bytes(let values, _): values.map { .wholeNumber(Int($0)) }
    case .text(let bytes, _):
      zip(offsets, offsets.dropFirst()).map {
        .text(String(decoding: bytes[$0..<$1], as: UTF8.self))
      }
    }
  }
}

extension JSONValue {
  static func members(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(members.map { Member(key: $0.0, value: $0.1) })
  }

  init(_ value: SettingValue) {
    switch value {
    case .number(let number): self = .number(number)
    case .count(let count): self = .wholeNumber(count)
    case .flag(let flag): self = .flag(flag)
    case .word(let text), .text(let text): self = .text(text)
    }
  }

  /// A number, however it is spelled.
  var double: Double? {
    switch self {
    case .number(let number): number
    case .wholeNumber(let number): Double(number)
    default: nil
    }
  }

  var whole: Int? { if case .wholeNumber(let number) = self { number } else { nil } }
}

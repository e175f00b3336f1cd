import EntityGraph

/// One column as `data` elements: each distinct text is escaped once.
struct DataCells {
  private enum Source {
    /// Ready elements laid end to end, found by the number of their text.
    case ready([UInt8], ends: [Int], codes: [Int32])
    case wholeNumbers(ValueCells<Int>)
    case numbers(ValueCells<Double>, isFloat: Bool)
    case flags(ValueCells<Bool>)
  }

  private static let end = Array("</data>".utf8)

  private let start: [UInt8]
  private let source: Source

  init(_ cells: Cells, _ key: GraphMLKey) {
    start = Array("<data key=\"\(key.id)\">".utf8)
    source =
      switch cells {
      case .texts(let texts): Self.ready(texts, start)
      case .wholeNumbers(let numbers): .wholeNumbers(numbers)
      case .numbers(let numbers): .numbers(numbers, isFloat: key.type == .float)
      case .flags(let flags): .flags(flags)
      }
  }

  private static func ready(_ texts: TextCells, _ start: [UInt8]) -> Source {
    var bytes: [UInt8] = []
    let ends = (0..<texts.texts.count).map { number in
      bytes += start
      bytes.append(content: texts.texts[number])
      bytes += end
      return bytes.count
    }
    return .ready(bytes, ends: ends, codes: texts.codes)
  }

  /// Appends the element of a row, or nothing.
  func append(row: Int, to bytes: inout [UInt8]) {
    switch source {
    case .ready(let elements, let ends, let codes):
      let code = Int(codes[row])
      if code >= 0 { bytes += elements[(code == 0 ? 0 : ends[code - 1])..<ends[code]] }
    case .wholeNumbers(let numbers):
      if let number = numbers[row] { append(String(number), to: &bytes) }
    case .numbers(let numbers, let isFloat):
      if let number = numbers[row] { append(Self.text(number, isFloat), to: &bytes) }
    case .flags(let flags):
      if let flag = flags[row] { append(flag ? "true" : "false", to: &bytes) }
    }
  }

  private func append(_ text: String, to bytes: inout [UInt8]) {
    bytes += start
    bytes.append(text)
    bytes += Self.end
  }

  /// A number as XML Schema writes it: the shortest digits that read back as the same number.
  private static func text(_ number: Double, _ isFloat: Bool) -> String {
    if number.isNaN { return "NaN" }
    if number.isInfinite { return number < 0 ? "-INF" : "INF" }
    return isFloat ? Float(number).description : number.description
  }
}

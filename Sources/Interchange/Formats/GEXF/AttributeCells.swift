import EntityGraph

/// One column as `attvalue` elements: each distinct text is escaped once.
struct AttributeCells {
  private let start: [UInt8]
  private let cells: Cells

  /// Ready elements of texts laid end to end, and where each ends; indexed by number of text.
  private let ready: [UInt8]
  private let ends: [Int]

  init(_ column: GEXFColumn) {
    var start = Array("<attvalue for=\"".utf8)
    start.append(attribute: column.id)
    start.append("\" value=\"")
    self.start = start
    cells = column.cells
    (ready, ends) = Self.ready(cells, start)
  }

  private static func ready(_ cells: Cells, _ start: [UInt8]) -> ([UInt8], [Int]) {
    guard case .texts(let texts) = cells else { return ([], []) }
    var bytes: [UInt8] = []
    let ends = (0..<texts.texts.count).map { number in
      bytes += start
      bytes.append(attribute: texts.texts[number])
      bytes.append("\"/>")
      return bytes.count
    }
    return (bytes, ends)
  }

  /// Appends the element of a row, or nothing.
  func append(row: Int, to bytes: inout [UInt8]) {
    switch cells {
    case .texts(let texts):
      let code = Int(texts.codes[row])
      if code >= 0 { bytes += ready[(code == 0 ? 0 : ends[code - 1])..<ends[code]] }
    case .wholeNumbers(let numbers):
      if let number = numbers[row] { append(String(number), to: &bytes) }
    case .numbers(let numbers):
      if let number = numbers[row] { append(number.spelledForXML, to: &bytes) }
    case .flags(let flags):
      if let flag = flags[row] { append(flag ? "true" : "false", to: &bytes) }
    }
  }

  private func append(_ text: String, to bytes: inout [UInt8]) {
    bytes += start
    bytes.append(text)
    bytes.append("\"/>")
  }
}

extension Double {
  /// As XML Schema writes it: the shortest digits that read back as the same number.
  fileprivate var spelledForXML: String {
    if isNaN { return "NaN" }
    if isInfinite { return self < 0 ? "-INF" : "INF" }
    return description
  }
}

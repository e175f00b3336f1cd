import EntityGraph

/// Cells of one source of rows, on their way into a column of a whole table.
struct PartOfColumn {
  let cells: Cells
  let part: RowOrigins.Part
}

extension Cells {
  /// One column of what several sources have for their rows; shared where one source has it all.
  ///
  /// Whole numbers among others become numbers, other mixtures texts.
  init(merging parts: [PartOfColumn], rowCount: Int) {
    if parts.count == 1, let only = parts.first, only.part.rows == nil {
      self = only.part.sourceRows.map { only.cells.gathering($0) } ?? only.cells
      return
    }
    if let numbers = parts.all(\.wholeNumbers) {
      self = .wholeNumbers(ValueCells(merging: numbers, rowCount, absent: 0))
    } else if let numbers = parts.all(\.asNumbers) {
      self = .numbers(ValueCells(merging: numbers, rowCount, absent: 0))
    } else if let flags = parts.all(\.flags) {
      self = .flags(ValueCells(merging: flags, rowCount, absent: false))
    } else {
      self = .texts(TextCells(merging: parts.map { ($0.cells.asTexts, $0.part) }, rowCount))
    }
  }

  private var wholeNumbers: ValueCells<Int>? {
    if case .wholeNumbers(let cells) = self { cells } else { nil }
  }

  private var flags: ValueCells<Bool>? { if case .flags(let cells) = self { cells } else { nil } }

  /// The numbers; `nil` where something is no number, or one of 64 bits would not keep it.
  private var asNumbers: ValueCells<Double>? {
    switch self {
    case .numbers(let cells): cells
    case .wholeNumbers(let cells):
      cells.values.allSatisfy { Int(exactly: Double($0)) == $0 }
        ? ValueCells(cells.values.map { Double($0) }, present: cells.present) : nil
    case .texts, .flags: nil
    }
  }

  private var asTexts: TextCells {
    if case .texts(let cells) = self { return cells }
    return TextCellsBuilder((0..<count).map { text($0) }).cells
  }
}

extension [PartOfColumn] {
  /// The cells of all parts as `type` has them; `nil` where one has them not.
  fileprivate func all<Kept>(_ type: (Cells) -> Kept?) -> [(Kept, RowOrigins.Part)]? {
    var all: [(Kept, RowOrigins.Part)] = []
    for part in self {
      guard let cells = type(part.cells) else { return nil }
      all.append((cells, part.part))
    }
    return all
  }
}

extension ValueCells {
  fileprivate init(
    merging parts: [(ValueCells, RowOrigins.Part)], _ rowCount: Int, absent: Value
  ) {
    var values = Array(repeating: absent, count: rowCount)
    var present = RowSet(rowCount: rowCount)
    for (cells, part) in parts {
      part.forEachRow { row, source in
        guard let value = cells[source] else { return }
        values[row] = value
        present.insert(row)
      }
    }
    self.init(values, present: present)
  }
}

extension TextCells {
  fileprivate init(merging parts: [(TextCells, RowOrigins.Part)], _ rowCount: Int) {
    var codes = [Int32](repeating: Self.absent, count: rowCount)
    var (bytes, ends): ([UInt8], [Int]) = ([], [])
    for (cells, part) in parts {
      let (first, start) = (Int32(ends.count), bytes.count)
      bytes += cells.texts.bytes
      ends += cells.texts.ends.map { $0 + start }
      part.forEachRow { row, source in
        let code = cells.codes[source]
        if code != Self.absent { codes[row] = code + first }
      }
    }
    self.init(texts: TextPool(bytes: bytes, ends: ends), codes: codes)
  }
}

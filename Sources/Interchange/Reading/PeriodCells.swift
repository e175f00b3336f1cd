import EntityGraph

/// Two columns of dates as one of periods.
struct PeriodCells {
  /// Periods as ``Period`` spells them, indexed by row.
  let cells: TextCells

  /// - Returns: `nil` where some row's dates make no period.
  init?(from: Cells?, until: Cells?, rowCount: Int) {
    let (from, until) = (from.map(Self.texts), until.map(Self.texts))
    var codes: [Int32] = []
    var texts = TextPool()
    var codeOfPair: [UInt64: Int32] = [:]
    for row in 0..<rowCount {
      let start = from?.codes[row] ?? TextCells.absent
      let end = until?.codes[row] ?? TextCells.absent
      if start == TextCells.absent, end == TextCells.absent {
        codes.append(TextCells.absent)
        continue
      }
      let pair = UInt64(UInt32(bitPattern: start)) << 32 | UInt64(UInt32(bitPattern: end))
      if let code = codeOfPair[pair] {
        codes.append(code)
        continue
      }
      guard let period = Period("\(from?[row] ?? "")/\(until?[row] ?? "")") else { return nil }
      codes.append(Int32(texts.count))
      codeOfPair[pair] = Int32(texts.count)
      texts.append(period.description)
    }
    cells = TextCells(texts: texts, codes: codes)
  }

  private static func texts(_ cells: Cells) -> TextCells {
    if case .texts(let texts) = cells { return texts }
    return TextCellsBuilder((0..<cells.count).map { cells.text($0) }).cells
  }
}

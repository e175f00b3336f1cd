/// What stands between the cells of a table.
enum CSVDelimiter {
  private static let space: UInt8 = 0x20
  private static let candidates: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C, space]

  /// The delimiter by which a header has names that are known, else the one that parts it most; a
  /// space only where no other one will do, as spaces stand beside others too.
  ///
  /// The rows in `head`, the first bytes of the file, tell what parts all of them alike.
  static func likely(in header: [UInt8], _ head: [UInt8], _ choices: TableChoices) -> UInt8 {
    let parted = candidates.map { ($0, DelimitedLine.cells(of: header, $0)) }.filter {
      $0.1.count > 1
    }
    let table = TableHead(TextEncoding.narrowed(head), choices)
    let even = parted.filter { $0.0 != space && table.isEven(parted: $0.0) }
    let fitting = parted.filter { CSVHeader($0.1, choices) != nil }
    let known = fitting.filter { $0.0 != space || (fitting.count == 1 && even.isEmpty) }
    let others = parted.filter { $0.0 != space }
    let best = [known, even, others, parted].first { !$0.isEmpty } ?? []
    let most = best.map(\.1.count).max()
    return best.first { $0.1.count == most }?.0 ?? candidates[0]
  }
}

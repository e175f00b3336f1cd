/// What stands between the cells of a table.
enum CSVDelimiter {
  private static let candidates: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C, 0x20]

  /// The delimiter by which a header has names that are known, else the most frequent one; a blank
  /// only where no other one will do, as blanks stand beside others too.
  static func likely(in header: [UInt8], _ choices: TableChoices) -> UInt8 {
    let splits = candidates.map { ($0, cells(of: header, $0)) }
    let fitting = splits.filter { $0.1.count > 1 && CSVHeader($0.1, choices) != nil }
    let known = fitting.filter { $0.0 != 0x20 || fitting.count == 1 }
    let widest = known.max { $0.1.count < $1.1.count } ?? splits.max { $0.1.count < $1.1.count }
    guard let widest, widest.1.count > 1 else { return candidates[0] }
    return known.first { $0.1.count == widest.1.count }?.0 ?? widest.0
  }

  /// The cells of a line, without their quotes.
  static func cells(of header: some Sequence<UInt8>, _ delimiter: UInt8) -> [String] {
    var names: [[UInt8]] = [[]]
    var isQuoted = false
    for byte in header {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if byte == delimiter, !isQuoted {
        guard names.count <= CellBudget.mostColumns else { break }
        names.append([])
      } else {
        names[names.count - 1].append(byte)
      }
    }
    return names.map { String(decoding: $0, as: UTF8.self) }
  }
}

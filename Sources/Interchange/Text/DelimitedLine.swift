/// A line of a delimited table, before its table is read.
enum DelimitedLine {
  /// The cells of a line, without their quotes.
  static func cells(of line: some Sequence<UInt8>, _ delimiter: UInt8) -> [String] {
    var names: [[UInt8]] = [[]]
    var isQuoted = false
    for byte in line {
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

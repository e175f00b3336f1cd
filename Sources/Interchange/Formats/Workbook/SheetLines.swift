/// The rows of a sheet as lines of a table in CSV, the line of each row its number in the sheet.
struct SheetLines {
  /// Cells without a value that a sheet may have, beside so many for each one with a value.
  private static let mostEmptyCells = 16_000_000
  private static let emptyCellsPerCell = 16

  /// The bytes of lines that may wait to be taken: a small sheet may name a long text in many cells.
  private static let mostBytes = 32 << 20

  /// The bytes of lines that a sheet may have, beside so many for each of its cells.
  private static let mostBytesInAll = 1 << 30
  private static let bytesPerCell = 4096

  private let layout: SheetLayout

  /// The lines that nobody took yet.
  private(set) var bytes: [UInt8] = []
  private var line = 1
  private var cellsInRow = 0
  private var cellCount = 0
  private var emptyCount = 0
  private var takenBytes = 0

  /// How many cells stand before the columns of the table.
  private(set) var cellsBesides = 0

  /// How many cells had line breaks, which became spaces.
  private(set) var cellsOfSeveralLines = 0

  init(_ layout: SheetLayout) { self.layout = layout }

  /// Whether there are far more cells without a value than with one.
  var isNearlyEmpty: Bool {
    emptyCount > Self.mostEmptyCells + Self.emptyCellsPerCell * cellCount
  }

  /// Whether its cells have far longer texts than its bytes, as they share them.
  var isFlooded: Bool {
    bytes.count > Self.mostBytes
      || takenBytes > Self.mostBytesInAll + Self.bytesPerCell * cellCount
  }

  mutating func removeAll() {
    takenBytes += bytes.count
    bytes.removeAll(keepingCapacity: true)
  }

  /// Writes a cell that stands behind those before it.
  mutating func append(_ text: ArraySlice<UInt8>, row: Int, column: Int) {
    guard row >= layout.firstRow, !text.isEmpty, !isFlooded else { return }
    guard column >= layout.firstColumn else { return cellsBesides += 1 }
    if row > line { end(until: row) }
    fill(until: column - layout.firstColumn)
    if cellsInRow > 0 { bytes.append(UInt8(ascii: ",")) }
    cellsInRow += 1
    cellCount += 1
    if text.contains(where: Self.isSpecial) { appendQuoted(text) } else { bytes += text }
  }

  /// Ends the last row.
  mutating func end() { end(until: line + 1) }

  private mutating func end(until row: Int) {
    if cellsInRow > 0 { fill(until: layout.width) }
    for _ in line..<row { bytes.append(0x0A) }
    (line, cellsInRow) = (row, 0)
  }

  /// Has so many cells stand in the row.
  private mutating func fill(until count: Int) {
    guard cellsInRow < count else { return }
    emptyCount += count - cellsInRow
    if isNearlyEmpty { return }
    for _ in max(1, cellsInRow)..<max(1, count) { bytes.append(UInt8(ascii: ",")) }
    cellsInRow = count
  }

  private mutating func appendQuoted(_ text: ArraySlice<UInt8>) {
    var hasLineBreak = false
    bytes.append(UInt8(ascii: "\""))
    for byte in text {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      let isLineBreak = byte == 0x0A || byte == 0x0D
      hasLineBreak = hasLineBreak || isLineBreak
      bytes.append(isLineBreak ? 0x20 : byte)
    }
    bytes.append(UInt8(ascii: "\""))
    if hasLineBreak { cellsOfSeveralLines += 1 }
  }

  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x2C, 0x3B, 0x7C, 0x09, 0x0A, 0x0D: true
    default: false
    }
  }
}

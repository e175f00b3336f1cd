import EntityGraph
import Wording

/// Reads square sparse matrices as graphs: rows and columns are nodes, entries are edges.
///
/// > Boisvert, R. F., Pozo, R., Remington, K. A. "The Matrix Market exchange formats: initial
/// > design." NISTIR 5935, 1996. doi:10.6028/NIST.IR.5935
struct MatrixMarketReader {
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    var matrix = MatrixLines(LineReader(file))
    return try matrix.readAll()
  }
}

/// The lines of a matrix while they are read.
private struct MatrixLines {
  /// The nodes that a file may have beyond what its size shows.
  private static let mostLonelyNodes = 1_000_000

  private var lines: LineReader
  private var words = LineWords()
  private var table = GraphTableBuilder()
  private var notes = ReadingNotes()
  private var isDirected = true
  private var hasValues = true
  private var columns = NamedColumns(ofNodes: false)

  init(_ lines: LineReader) { self.lines = lines }

  mutating func readAll() throws(ReadingError) -> GraphReading {
    try readBanner()
    let (size, entryCount) = try readSize()
    var count = 0
    while try nextLine() {
      try readEntry(size)
      count += 1
      guard count <= entryCount else {
        throw lines.error(
          "the size line announces \(entryCount.of("entry", "entries")), and there are more")
      }
    }
    guard count == entryCount else {
      throw lines.error(
        """
        the size line announces \(entryCount.of("entry", "entries")), and the file ends after \(count); fetch the \
        whole file
        """)
    }
    lines.note(in: &notes)
    for node in 1..<(size + 1) { declare(node) }
    var (nodes, edges) = table.table(&notes)
    nodes.columns = []
    return GraphReading(lines.path, nodes, edges, lines.limits.choices, notes: notes)
  }

  private mutating func readBanner() throws(ReadingError) {
    guard try lines.next() else { throw lines.error("the file is empty", line: 1) }
    words.split(lines.line, by: .blanks)
    let banner = (0..<words.count).map { words[$0].lowercased() }
    guard banner.count >= 5, banner[0] == "%%matrixmarket", banner[1] == "matrix",
      banner[2] == "coordinate", ["pattern", "real", "integer"].contains(banner[3]),
      ["general", "symmetric"].contains(banner[4])
    else {
      throw lines.error(
        """
        only matrices in coordinates can be read, with 'pattern', 'real' or 'integer' values, \
        'general' or 'symmetric'
        """)
    }
    hasValues = banner[3] != "pattern"
    isDirected = banner[4] == "general"
  }

  private mutating func readSize() throws(ReadingError) -> (size: Int, entries: Int) {
    guard try nextLine(), words.count == 3, let rows = words.wholeNumber(0),
      let columns = words.wholeNumber(1), let entries = words.wholeNumber(2), rows >= 0,
      entries >= 0
    else { throw lines.error("the size line must have rows, columns and entries") }
    guard rows == columns else {
      throw lines.error(
        "the matrix has \(rows) rows and \(columns) columns; a graph has as many of both")
    }
    guard rows <= Self.mostLonelyNodes || rows / 16 <= entries else {
      throw lines.error("the matrix has \(rows) rows for \(entries) entries; leave empty ones out")
    }
    guard rows <= Self.mostLonelyNodes || rows < 1 << 31 else {
      throw lines.error("there are more than \(Int32.max - 1) rows; divide the file")
    }
    return (rows, entries)
  }

  private mutating func readEntry(_ size: Int) throws(ReadingError) {
    guard words.count == (hasValues ? 3 : 2), let row = words.wholeNumber(0),
      let column = words.wholeNumber(1), !hasValues || words.isNumber(2)
    else {
      throw lines.error(
        hasValues
          ? "an entry must have a row, a column and a number"
          : "an entry must have a row and a column")
    }
    guard 1...max(size, 1) ~= row, 1...max(size, 1) ~= column, size > 0 else {
      throw lines.error("the entry is outside of the matrix, which has \(size) rows")
    }
    let edge = table.addEdge(
      nil, from: Int32(row - 1), to: Int32(column - 1), isDirected: isDirected)
    try CellBudget.check(rows: table.edgeCount, columns: columns.count, lines)
    guard hasValues else { return }
    let weights = columns.column("weight", in: &table)
    words.withWord(2) { weights.set($0, row: edge, line: lines.number) }
  }

  private mutating func declare(_ node: Int) {
    _ = table.declareNode(String(node))
  }

  /// Goes on to the next line that is neither empty nor a comment, and splits it.
  private mutating func nextLine() throws(ReadingError) -> Bool {
    while try lines.next() {
      guard let first = lines.line.first(where: { $0 > 0x20 }), first != UInt8(ascii: "%") else {
        continue
      }
      words.split(lines.line, by: .blanks)
      return true
    }
    return false
  }
}

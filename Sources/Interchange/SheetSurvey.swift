/// What the first rows of a sheet tell of it.
struct SheetSurvey {
  enum Content: Hashable {
    case nodes, edges

    /// Records of a format that names its sources.
    case facts(GraphFormat)
  }

  private static let mostRowsBefore = 50

  let sheet: Workbook.Sheet
  private(set) var layout = SheetLayout()

  /// `nil` where it is no table that is known.
  private(set) var content: Content?

  /// How many rows stand above the names of the columns.
  private(set) var rowsAbove = 0

  /// Whether no cell has a value.
  let isEmpty: Bool

  var hasFacts: Bool { if case .facts = content { true } else { false } }
  var hasNodes: Bool { content == .nodes }

  /// - Throws: ``ReadingError`` where the part of the sheet cannot be read.
  init(
    of sheet: Workbook.Sheet, in book: Workbook, _ choices: TableChoices,
    as stated: GraphFormat? = nil
  ) throws(ReadingError) {
    self.sheet = sheet
    let start = try book.open(sheet, SheetLayout()).file.head
    let rows = Self.rows(of: start)
    isEmpty = rows.isEmpty
    guard !isEmpty else { return }
    layout.firstColumn = rows.map { $0.cells.firstIndex { !$0.isEmpty } ?? 0 }.min() ?? 0
    layout.width = (rows.map(\.cells.count).max() ?? 0) - layout.firstColumn
    let head = try book.open(sheet, layout).file.head
    if let stated, stated.holdsFacts {
      content = Self.isTable(head, of: stated) ? .facts(stated) : nil
    } else if stated == .csv {
      findTable(rows, head, choices)
    } else if let format = FileHead(head).format(extension: nil, choices), format.holdsFacts {
      content = .facts(format)
    } else {
      findTable(rows, head, choices)
    }
  }

  /// Whether some row names the columns that a format has.
  private static func isTable(_ head: [UInt8], of format: GraphFormat) -> Bool {
    let lines = TextHead(head).lines
    return format == .callRecords
      ? CallHead(lines).namesColumns : StatementHead(lines).isOfStatement(isSaid: true)
  }

  /// The rows with their numbers, without those that are empty.
  private static func rows(of head: [UInt8]) -> [(number: Int, cells: [String])] {
    let end = head.count < InputFile.headSize ? nil : head.lastIndex(of: 0x0A)
    return head[..<(end ?? head.endIndex)]
      .split(separator: 0x0A, maxSplits: CellReference.mostRows, omittingEmptySubsequences: false)
      .enumerated().filter { !$0.element.isEmpty }.prefix(mostRowsBefore)
      .map { ($0.offset + 1, DelimitedLine.cells(of: $0.element, 0x2C)) }
  }

  /// Looks for the row with the names of the columns.
  private mutating func findTable(
    _ rows: [(number: Int, cells: [String])], _ head: [UInt8], _ choices: TableChoices
  ) {
    layout.firstRow = rows[0].number
    layout.width = rows[0].cells.count - layout.firstColumn
    for (above, (number, cells)) in rows.enumerated() {
      let names = Array(cells.dropFirst(layout.firstColumn))
      let rest = Self.from(number, in: head)
      guard names.count > 1,
        let header = CSVHeader(names, choices, dates: CSVDates.places(in: rest, 0x2C))
      else { continue }
      content = header.isOfEdges ? .edges : .nodes
      rowsAbove = above
      (layout.firstRow, layout.width) = (number, names.count)
      return
    }
  }

  /// The lines from one of a number on.
  private static func from(_ number: Int, in head: [UInt8]) -> [UInt8] {
    var (line, place) = (1, 0)
    while line < number, place < head.count {
      if head[place] == 0x0A { line += 1 }
      place += 1
    }
    return Array(head[place...])
  }
}

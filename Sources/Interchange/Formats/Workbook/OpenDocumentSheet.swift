/// The rows of one table of a spreadsheet of OpenDocument.
///
/// > OASIS. "Open Document Format for Office Applications (OpenDocument) Version 1.3." 2021, part 3,
/// > section 9.1.
struct OpenDocumentSheet: SheetHandler {
  enum Name: String, CaseIterable {
    case table
    case row = "table-row"
    case cell = "table-cell"
    case coveredCell = "covered-table-cell"
    case repeatedColumns = "number-columns-repeated"
    case repeatedRows = "number-rows-repeated"
    case spannedColumns = "number-columns-spanned"
    case spannedRows = "number-rows-spanned"
    case formula
    case visibility
    case paragraph = "p"
    case annotation
    case spaces = "s"
    case tab
    case lineBreak = "line-break"
  }

  private struct Cell {
    var column: Int
    var count: Int
    var text: [UInt8]
  }

  private static let mostRepeatedTexts = 1000

  /// The place of the table among the others.
  private let place: Int
  var lines: SheetLines
  private(set) var remarks = SheetRemarks()

  private var tableCount = 0
  private var depth = 0
  private var annotationDepth = 0
  private var row = 1
  private var repeatedRows = 1
  private var cells: [Cell] = []
  private var column = 0
  private var cell: Cell?
  private var shown: [UInt8] = []
  private var hasValue = false
  private var isInText = false

  init(_ place: Int, _ layout: SheetLayout) {
    self.place = place
    lines = SheetLines(layout)
  }

  private var isRead: Bool { tableCount == place + 1 && depth == 1 && annotationDepth == 0 }

  mutating func start(_ element: XMLElement<Name>) throws(XMLRefusal) {
    switch element.name {
    case .table where element.prefix == "table":
      depth += 1
      if depth == 1 { tableCount += 1 }
    case .annotation: annotationDepth += 1
    default: if isRead { try startInTable(element) }
    }
  }

  private mutating func startInTable(_ element: XMLElement<Name>) throws(XMLRefusal) {
    switch element.name {
    case .row:
      (column, cells) = (0, [])
      repeatedRows = max(1, element[.repeatedRows].flatMap { Int($0) } ?? 1)
      let visibility = element[.visibility] ?? "visible"
      if visibility != "visible" { remarks.add(.hiddenRow, row: row) }
      try checkBounds(line: element.line)
    case .cell, .coveredCell: try startCell(element)
    case .paragraph:
      if !shown.isEmpty { shown.append(0x0A) }
      isInText = true
    case .spaces, .tab: if isInText { shown.append(0x20) }
    case .lineBreak: if isInText { shown.append(0x0A) }
    default: break
    }
  }

  private mutating func startCell(_ element: XMLElement<Name>) throws(XMLRefusal) {
    let count = max(1, element[.repeatedColumns].flatMap { Int($0) } ?? 1)
    shown.removeAll(keepingCapacity: true)
    if element[.spannedColumns].map({ $0 != "1" }) ?? element[.spannedRows].map({ $0 != "1" })
      ?? false
    {
      remarks.add(.merged, row: row)
    }
    var kept = OpenDocumentValue()
    for attribute in element.attributes { kept.take(attribute.unknownName, attribute.value) }
    cell = Cell(column: column, count: count, text: kept.text(row: row, &remarks))
    hasValue = kept.isTyped
    guard count <= CellReference.mostColumns, column + count <= CellReference.mostColumns else {
      throw XMLRefusal("a row or a cell has no place in a sheet", line: element.line)
    }
    column += count
  }

  mutating func text(_ text: Span<UInt8>) {
    if isInText, annotationDepth == 0 { shown.append(text) }
  }

  mutating func end(_ name: Name?) throws(XMLRefusal) {
    switch name {
    case .table: depth = max(0, depth - 1)
    case .annotation: annotationDepth -= 1
    case .paragraph: isInText = false
    case .cell, .coveredCell: endCell()
    case .row where isRead: try endRow()
    default: break
    }
  }

  private mutating func endCell() {
    guard isRead, var cell else { return }
    if !hasValue { cell.text = shown }
    if !cell.text.isEmpty { cells.append(cell) }
    self.cell = nil
  }

  private mutating func endRow() throws(XMLRefusal) {
    defer { row += repeatedRows }
    guard !cells.isEmpty else { return }
    guard row + repeatedRows - 1 <= CellReference.mostRows,
      cells.reduce(0, { $0 + $1.count }) * repeatedRows <= 16 * CellReference.mostRows
    else { throw XMLRefusal("a row or a cell has no place in a sheet", line: 1) }
    for row in row..<row + repeatedRows {
      for cell in cells {
        for column in cell.column..<cell.column + cell.count {
          lines.append(cell.text[...], row: row, column: column)
        }
      }
    }
  }
}

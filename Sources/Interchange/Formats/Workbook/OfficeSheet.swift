import EntityGraph

/// The rows of a sheet of Office Open XML, transitional or strict.
///
/// > ISO/IEC 29500-1:2016, section 18.3.1.
struct OfficeSheet: SheetHandler {
  enum Name: String, CaseIterable {
    case row
    case cell = "c"
    case value = "v"
    case formula = "f"
    case inline = "is"

    /// The text of an inline one, and the type of a cell.
    case text = "t"
    case phonetic = "rPh"
    case merged = "mergeCell"

    /// The place of a row or a cell, and a run of a rich text.
    case reference = "r"
    case style = "s"
    case hidden
  }

  private enum CellType {
    case number, sharedText, text, flag, error, date
  }

  private let values: CellValues
  var lines: SheetLines
  private(set) var remarks = SheetRemarks()

  private var row = 0
  private var column = -1
  private var type = CellType.number
  private var style = 0
  private var hasFormula = false
  private var hasValue = false
  private var isInText = false
  private var phoneticDepth = 0
  private var value: [UInt8] = []
  private var shown: [UInt8] = []

  init(_ values: CellValues, _ layout: SheetLayout) {
    self.values = values
    lines = SheetLines(layout)
  }

  mutating func start(_ element: XMLElement<Name>) throws(XMLRefusal) {
    switch element.name {
    case .cell: try startCell(element)
    case .row: try startRow(element)
    case .value: (hasValue, isInText) = (true, true)
    case .text: isInText = phoneticDepth == 0
    case .inline: hasValue = true
    case .formula: hasFormula = true
    case .phonetic: phoneticDepth += 1
    case .merged: remarks.add(.merged, row: 0)
    default: break
    }
  }

  private mutating func startRow(_ element: XMLElement<Name>) throws(XMLRefusal) {
    var next = row + 1
    for attribute in element.attributes {
      if attribute.name == .reference {
        next = attribute.value.withSpan { Int(spelled: $0) } ?? 0
      } else if attribute.name == .hidden, attribute.value == "1" || attribute.value == "true" {
        remarks.add(.hiddenRow, row: row + 1)
      }
    }
    try go(to: next, column: -1, element.line)
    try checkBounds(line: element.line)
  }

  private mutating func startCell(_ element: XMLElement<Name>) throws(XMLRefusal) {
    (type, style, hasFormula, hasValue) = (.number, 0, false, false)
    value.removeAll(keepingCapacity: true)
    var place: CellReference?
    var isOutside = false
    for attribute in element.attributes {
      switch attribute.name {
      case .reference:
        place = attribute.value.withSpan { CellReference($0) }
        isOutside = place == nil
      case .style: style = attribute.value.withSpan { Int(spelled: $0) } ?? 0
      case .text: type = attribute.value.withSpan(Self.type)
      default: break
      }
    }
    if isOutside { throw XMLRefusal("a cell has no place in a sheet", line: element.line) }
    if lines.isFlooded { try checkBounds(line: element.line) }
    try go(to: place?.row ?? row, column: place?.column ?? column + 1, element.line)
  }

  /// Goes on to a cell, or to a row where the column is -1.
  private mutating func go(
    to row: Int, column: Int, _ line: Int
  ) throws(XMLRefusal) {
    guard 1...CellReference.mostRows ~= row, column < CellReference.mostColumns else {
      throw XMLRefusal("a row or a cell has no place in a sheet", line: line)
    }
    let isNewRow = row > self.row
    guard isNewRow || row == self.row && column > self.column else {
      throw XMLRefusal(
        "rows and cells are not in order; open the workbook in a spreadsheet and save it",
        line: line)
    }
    (self.row, self.column) = (row, column)
  }

  private static func type(_ text: Span<UInt8>) -> CellType {
    switch (text.count, text.count > 0 ? text[0] : 0) {
    case (1, UInt8(ascii: "s")): .sharedText
    case (1, UInt8(ascii: "b")): .flag
    case (1, UInt8(ascii: "e")): .error
    case (1, UInt8(ascii: "d")): .date
    case (3, _), (9, _): .text
    default: .number
    }
  }

  mutating func text(_ text: Span<UInt8>) {
    if isInText { value.append(text) }
  }

  mutating func end(_ name: Name?) throws(XMLRefusal) {
    switch name {
    case .value, .text: isInText = false
    case .phonetic: phoneticDepth -= 1
    case .cell: endCell()
    default: break
    }
  }
}

extension OfficeSheet {
  private mutating func endCell() {
    let lacksNumber = hasFormula && type == .number && value.isEmpty
    guard hasValue, !lacksNumber else {
      if hasFormula { remarks.add(.formulaWithoutValue, row: row) }
      return
    }
    switch type {
    case .sharedText: appendShared()
    case .number: appendNumber()
    case .text:
      value.decodeEscapes(from: 0)
      append(value[...])
    case .flag: append(Array((value == [0x31] ? "true" : "false").utf8)[...])
    case .error: remarks.add(.error, row: row)
    case .date: appendDate()
    }
  }

  private mutating func append(_ text: ArraySlice<UInt8>) {
    lines.append(text, row: row, column: column)
  }

  private mutating func appendShared() {
    guard let number = Int(spelled: value.span), 0..<values.texts.count ~= number else {
      return remarks.add(.missingText, row: row)
    }
    append(values.texts.utf8(number))
  }

  private mutating func appendNumber() {
    let format = values.format(ofStyle: style)
    switch format {
    case .number: append(plainNumber)
    case .percentage:
      remarks.add(.percentage, row: row)
      append(plainNumber)
    case .currency(let currency):
      remarks.add(amountIn: currency, row: row)
      append(plainNumber)
    case .day, .month, .year, .moment, .clock, .duration:
      shown.removeAll(keepingCapacity: true)
      let date = Double(spelled: value.span).flatMap {
        SerialDate($0, isOf1904: values.isOf1904)
      }
      if date?.append(to: &shown, as: format) == true {
        append(shown[...])
      } else if !value.isEmpty {
        remarks.add(.noDate, row: row)
        append(value[...])
      }
    }
  }

  /// The digits of the number, without the exponent that a large whole one may have.
  private var plainNumber: ArraySlice<UInt8> {
    guard value.contains(where: { $0 == 0x45 || $0 == 0x65 }),
      let whole = Double(spelled: value.span).flatMap({ Int(exactly: $0) }), abs(whole) < 1 << 53
    else { return value[...] }
    return Array(String(whole).utf8)[...]
  }

  /// A date in ISO 8601, as strict workbooks have it; midnight is no time of day where the format
  /// shows none.
  private mutating func appendDate() {
    let midnight = Array("T00:00:00".utf8)
    var text = value.prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "Z") }
    let format = values.format(ofStyle: style)
    if format != .moment, text.suffix(midnight.count).elementsEqual(midnight) {
      text = text.dropLast(midnight.count)
    }
    append(text)
  }
}

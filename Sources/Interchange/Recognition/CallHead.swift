/// The beginning of what may be call records.
struct CallHead {
  private let lines: [[UInt8]]

  init(_ lines: [String]) { self.lines = lines.prefix(60).map { Array($0.utf8) } }

  /// Whether a row names the columns of call records, and those behind it have numbers that can be
  /// called.
  var isOfCalls: Bool {
    Self.delimiters.contains { isOfCalls(parted: $0) }
  }

  private func isOfCalls(parted delimiter: UInt8) -> Bool {
    let rows = rows(parted: delimiter)
    if let first = rows.first, AsteriskColumns.isRow(first) { return true }
    for (number, row) in rows.enumerated() {
      guard let places = CallColumn.places(in: row) else { continue }
      return rows[(number + 1)...].prefix(5).contains { Self.isCall($0, places) }
    }
    return false
  }

  /// Refuses a table that is plainly of calls, and lacks what makes it call records.
  ///
  /// - Throws: ``ReadingError`` with what is missing.
  func check(_ file: InputFile) throws(ReadingError) {
    let absences = Self.delimiters.lazy.compactMap { delimiter in
      rows(parted: delimiter).lazy.compactMap { CallColumn.absence(in: $0) }.first
    }
    guard let missing = absences.first?.first else { return }
    throw ReadingError(
      "has columns of call records, but none that says \(missing); if one does, say so with --map",
      file: file.path)
  }

  /// Whether a row names the columns of call records, whatever stands behind it.
  var namesColumns: Bool {
    Self.delimiters.contains { rows(parted: $0).contains { CallColumn.places(in: $0) != nil } }
  }

  private static let delimiters = [",", ";", "\t", "|"].compactMap { (text: String) in
    text.utf8.first
  }

  private func rows(parted delimiter: UInt8) -> [[String]] {
    lines.prefix(52).map { DelimitedLine.cells(of: $0, delimiter).map(\.trimmingBlanks) }
  }

  /// Whether a row has a number of some length, and what only calls have.
  private static func isCall(_ row: [String], _ places: [CallColumn: Int]) -> Bool {
    func cell(_ column: CallColumn) -> String? {
      guard let place = places[column], place < row.count, !row[place].isEmpty else { return nil }
      return row[place]
    }
    let numbers = [CallColumn.caller, .callee, .own, .other].compactMap(cell)
    let isOfCall =
      [CallColumn.duration, .talk, .imei, .imsi, .cell].contains { places[$0] != nil }
      || [CallColumn.type, .direction].contains { cell($0).map { CallType($0).isKnown } == true }
    return isOfCall && numbers.allSatisfy(PhoneNumbers.looksLikeOne)
      && numbers.contains { $0.filter(\.isNumber).count >= 7 }
  }
}

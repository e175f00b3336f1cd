/// The beginning of what may be call records.
struct CallHead {
  private let lines: [[UInt8]]

  init(_ lines: [String]) { self.lines = lines.prefix(60).map { Array($0.utf8) } }

  /// Whether a row names the columns of call records, and those behind it have numbers that can be
  /// called.
  var isOfCalls: Bool {
    [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|")].contains {
      isOfCalls(parted: $0)
    }
  }

  private func isOfCalls(parted delimiter: UInt8) -> Bool {
    let rows = lines.prefix(52).map { DelimitedLine.cells(of: $0, delimiter).map(\.trimmingBlanks) }
    if let first = rows.first, AsteriskColumns.isRow(first) { return true }
    for (number, row) in rows.enumerated() {
      guard let places = CallColumn.places(in: row) else { continue }
      return rows[(number + 1)...].prefix(5).contains { Self.isCall($0, places) }
    }
    return false
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

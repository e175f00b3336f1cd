import EntityGraph

/// A column of times, each of its texts read once.
struct TimeCells {
  /// What a text says.
  enum Meaning: Hashable {
    case nothing, undecided, unreadable
    case bound(Period.Bound)

    /// A stretch of time in one cell, or several.
    case spells(Spells)
  }

  let name: String
  let texts: TextCells

  /// Indexed by the code of a text.
  let meanings: [Meaning]

  /// - Returns: `nil` where the column has no dates at all, or numbers of which some are none.
  init?(_ column: Column, _ order: DateOrder?) {
    name = column.name
    let texts = column.cells.spelledAsTimes
    self.texts = texts
    let used = (0..<texts.texts.count).map { texts.texts[$0].trimmingBlanks }
    let order = order ?? DateOrder(decidedBy: used)
    let meanings = used.map { Self.meaning($0, order) }
    self.meanings = meanings
    let count = meanings.count { $0.isDate }
    guard count > 0, count == meanings.count || column.cells.isOfTexts else { return nil }
  }

  func meaning(_ row: Int) -> Meaning {
    let code = texts.codes[row]
    return code == TextCells.absent ? .nothing : meanings[Int(code)]
  }

  /// Whether every cell that says something has several stretches of time.
  var areAllSpells: Bool {
    meanings.allSatisfy { meaning in
      if case .spells(let spells) = meaning { spells.areSeveral } else { meaning == .nothing }
    }
  }

  private static func meaning(_ text: String, _ order: DateOrder?) -> Meaning {
    if text.saysNothing { return .nothing }
    if open.contains(text.lowercased()) { return .bound(.open) }
    if let place = PartialDate.onAxis(text) { return .bound(.date(place)) }
    switch DateSpelling(text, order) {
    case .date(let date): return .bound(.date(date))
    case .undecided: return .undecided
    case .unreadable: return spells(text).map { .spells($0) } ?? .unreadable
    }
  }

  private static func spells(_ text: String) -> Spells? {
    if let spells = Spells(text) ?? Spells.onAxis(text) { return spells }
    let parts = text.split { "<>;[]()".contains($0) }.map { part in
      part.split(separator: ",").map { String($0).filter { !"\" ".contains($0) } }
    }.filter { $0.contains { !$0.isEmpty } }
    let periods = parts.compactMap { ends -> Period? in
      guard text.hasPrefix("<") || text.hasPrefix("["), let first = ends.first else { return nil }
      return TimeNotation(from: first, until: ends.count > 1 ? ends[1] : first).period(
        areDates: true)
    }
    return periods.count == parts.count ? Spells(periods) : nil
  }

  /// Notes every cell that is no date, with its line.
  func note(in notes: inout ReadingNotes, _ lines: RowLines) {
    guard meanings.contains(where: { $0 == .unreadable || $0 == .undecided }) else { return }
    let undecided = (0..<texts.count).first { meaning($0) == .undecided }.flatMap { texts[$0] }
    for row in 0..<texts.count {
      let line = lines.line(ofRow: row) ?? notes.line(ofRow: row, ofTimes: name)
      switch meaning(row) {
      case .unreadable:
        notes.note(
          "'\(texts[row] ?? "")' in the column '\(name)' is not a date and is left out",
          line: line)
      case .undecided:
        notes.note(
          "dates in the column '\(name)', such as '\(undecided ?? "")', may have the day or the"
            + " month first and are left out; say which by --dates dmy or --dates mdy",
          line: line)
      case .nothing, .bound, .spells: break
      }
    }
  }

  private static let open: Set = ["..", "present", "current", "ongoing", "now"]
}

extension TimeCells.Meaning {
  fileprivate var isDate: Bool {
    switch self {
    case .bound(.date), .spells, .undecided: true
    case .bound, .nothing, .unreadable: false
    }
  }
}

extension Cells {
  fileprivate var isOfTexts: Bool { if case .texts = self { true } else { false } }

  /// The cells as texts, whole numbers without a point.
  fileprivate var spelledAsTimes: TextCells {
    if case .texts(let texts) = self { return texts }
    var builder = TextCellsBuilder()
    for row in 0..<count {
      let text = text(row)
      builder.append(text?.hasSuffix(".0") ?? false ? text.map { String($0.dropLast(2)) } : text)
    }
    return builder.cells
  }
}

/// One event of GDELT, whose columns have no names.
///
/// > The GDELT Project. "The GDELT Event Database Data Format Codebook V2.0." 2015.
struct GDELTRow {
  /// The columns of versions 2.0 and 1.0, and of 1.0 before it named its sources.
  private static let widths = [61, 58, 57]

  private let rows: CSVRows

  /// How many columns there are before each of the three geographies has a second district.
  private var hasSecondDistricts: Bool { rows.cellCount == 61 }

  init?(_ rows: CSVRows) {
    guard Self.widths.contains(rows.cellCount) else { return nil }
    self.rows = rows
  }

  /// Whether a line is a row of such a table: a number, then a day with its month and its year.
  static func isRow(_ line: String) -> Bool {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard cells.count > 30, Int(cells[0]) != nil, Int(cells[1]) != nil else { return false }
    return cells[1].utf8.count == 8 && cells[1].hasPrefix(cells[2]) && cells[2].hasPrefix(cells[3])
      && cells[3].utf8.count == 4
  }

  struct Actor {
    let code: String
    let name: String
    let country: String?

    /// What it is, such as `GOV`.
    let type: String?
  }

  var line: Int { rows.line }
  var id: String { cell(0) ?? "" }
  var day: String? { cell(1) }
  var firstActor: Actor? { actor(5) }
  var secondActor: Actor? { actor(15) }
  var code: String { cell(26) ?? "" }
  var place: String? { cell(hasSecondDistricts ? 52 : 50) }

  /// The day, behind which there may be a time, on which it was added.
  var added: String? { cell(hasSecondDistricts ? 59 : 56) }
  var source: String? { rows.cellCount == 57 ? nil : cell(hasSecondDistricts ? 60 : 57) }

  private func actor(_ place: Int) -> Actor? {
    guard let name = cell(place + 1) ?? cell(place) else { return nil }
    return Actor(
      code: cell(place) ?? "", name: name, country: cell(place + 2), type: cell(place + 7))
  }

  private func cell(_ place: Int) -> String? { rows.isEmpty(place) ? nil : rows.text(place) }
}

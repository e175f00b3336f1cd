/// How a table is written as CSV.
struct CSVStyle {
  /// Whether an apostrophe stands before cells that a spreadsheet would run as formulas.
  var isSafe = false

  /// Whether the mark by which Excel knows UTF-8 stands before all.
  var isForExcel = false
}

import CommandSyntax

/// How a table is written as CSV.
struct CSVOptions: OptionGroup {
  var style = CSVStyle()

  static let heading = OutputOptions.heading
  static let syntax: [Parameter<CSVOptions>] = [
    .flag(
      \.style.isSafe, "--safe-csv",
      help: "Put an apostrophe before CSV cells that a spreadsheet would run as formulas."),
    .flag(
      \.style.isForExcel, "--excel",
      help: "Begin CSV with the mark by which Excel reads letters other than English ones right."),
  ]

  var isGiven: Bool { style.isSafe || style.isForExcel }

  /// Refuses what is said of CSV where none is written.
  func check(isWritten: Bool) throws(ExportError) {
    if style.isSafe, !isWritten { throw .safetyWithoutTable }
    if style.isForExcel, !isWritten { throw .markWithoutTable }
  }
}

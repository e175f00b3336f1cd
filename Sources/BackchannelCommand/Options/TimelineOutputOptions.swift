import CommandSyntax

/// How an answer that is a timeline looks.
struct TimelineOutputOptions: OptionGroup {
  enum Format: String, CaseIterable, ArgumentValue { case text, json, csv, ics }

  var format = Format.text
  var isSafe = false

  static let heading = OutputOptions.heading
  static let syntax: [Parameter<TimelineOutputOptions>] = [
    .option(
      \.format, "--format", of: "FORMAT",
      help:
        "Text for people, JSON for programs, CSV for spreadsheets or ics (iCalendar) for calendars."
    ),
    .flag(
      \.isSafe, "--safe-csv",
      help: "Put an apostrophe before CSV cells that a spreadsheet would run as formulas."),
  ]

  /// Refuses `--safe-csv` where no table is written as CSV.
  func checkSafety() throws(ExportError) {
    if isSafe, format != .csv { throw .safetyWithoutTable }
  }
}

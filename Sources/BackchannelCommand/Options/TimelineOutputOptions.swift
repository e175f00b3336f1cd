import CommandSyntax

/// How an answer that is a timeline looks.
struct TimelineOutputOptions: OptionGroup {
  enum Format: String, CaseIterable, ArgumentValue { case text, json, csv, ics }

  var format = Format.text
  var csv = CSVOptions()

  static let heading = OutputOptions.heading
  static let syntax: [Parameter<TimelineOutputOptions>] = [
    .option(
      \.format, "--format", of: "FORMAT",
      help:
        "Text for people, JSON for programs, CSV for spreadsheets or ics (iCalendar) for calendars."
    ),
    .group(\.csv),
  ]

  /// Refuses what is said of CSV where no table is written so.
  func checkCSV() throws(ExportError) { try csv.check(isWritten: format == .csv) }
}

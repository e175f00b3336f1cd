import CommandSyntax
import Questions

/// How an answer that is a table looks.
struct TableOutputOptions: OptionGroup {
  enum Format: String, CaseIterable, ArgumentValue { case text, json, csv }

  var format = Format.text
  var isSafe = false

  static let heading = OutputOptions.heading
  static let syntax: [Parameter<TableOutputOptions>] = [
    .option(
      \.format, "--format", of: "FORMAT",
      help: "Text for people, JSON for programs or CSV for spreadsheets."),
    .flag(
      \.isSafe, "--safe-csv",
      help: "Put an apostrophe before CSV cells that a spreadsheet would run as formulas."),
  ]

  /// Refuses `--safe-csv` where no table is written as CSV, as a file may be beside the answer.
  func checkSafety(writesCSV: Bool = false) throws(ExportError) {
    if isSafe, format != .csv, !writesCSV { throw .safetyWithoutTable }
  }

  func show(
    text: @autoclosure () throws -> [String], json: @autoclosure () throws -> JSON,
    csv: @autoclosure () -> [[String]]
  ) throws {
    switch format {
    case .text: try Output.write(TerminalStyle.printed(try text()))
    case .json: try Output.write(try json().rendered() + "\n")
    case .csv: try CSV(rows: csv(), isSafe: isSafe).print()
    }
  }
}

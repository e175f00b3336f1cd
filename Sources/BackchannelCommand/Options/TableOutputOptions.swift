import CommandSyntax
import Questions

/// How an answer that is a table looks.
struct TableOutputOptions: OptionGroup {
  enum Format: String, CaseIterable, ArgumentValue { case text, json, csv }

  var format = Format.text
  var csv = CSVOptions()

  static let heading = OutputOptions.heading
  static let syntax: [Parameter<TableOutputOptions>] = [
    .option(
      \.format, "--format", of: "FORMAT",
      help: "Text for people, JSON for programs or CSV for spreadsheets."),
    .group(\.csv),
  ]

  /// Refuses what is said of CSV where no table is, as a file may be beside the answer.
  func checkCSV(writesCSV: Bool = false) throws(ExportError) {
    try csv.check(isWritten: format == .csv || writesCSV)
  }

  func show(
    text: @autoclosure () throws -> [String], json: @autoclosure () throws -> JSON,
    csv rows: @autoclosure () -> [[String]]
  ) throws {
    switch format {
    case .text: try Output.write(TerminalStyle.printed(try text()))
    case .json: try Output.write(try json().rendered() + "\n")
    case .csv: try CSV(rows: rows(), csv.style).print()
    }
  }
}

import Interchange
import Questions
import Wording

/// Where `--out` writes; the extension tells the format, of standard output `--as`.
struct ResultFile {
  private enum Format { case csv, json }

  private let path: String
  private let format: Format

  var isCSV: Bool { format == .csv }

  init(_ path: String, as named: GraphFormat?) throws(ExportError) {
    self.path = path
    if path == GraphFile.standardOutput {
      guard named == .csv || named == .json else { throw .resultWithoutFormat }
      format = named == .csv ? .csv : .json
    } else if path.hasSuffix(".csv") {
      format = .csv
    } else if path.hasSuffix(".json") {
      format = .json
    } else {
      throw .unknownResultFormat(path)
    }
  }

  /// - Returns: What was written, as a sentence.
  func write(_ answer: AnalysisAnswer, _ style: CSVStyle) throws -> String {
    switch format {
    case .csv:
      let rows = answer.rows
      try write(CSV(rows: rows, style))
      return "Wrote \(path): \((rows.count - 1).of("row"))."
    case .json:
      try write(answer.json.rendered() + "\n")
      return "Wrote \(path): \(answer.count.of("result"))."
    }
  }

  private func write(_ table: CSV) throws {
    guard path != GraphFile.standardOutput else { return try table.print() }
    try write(table.text)
    table.tellFormulas(of: path)
  }

  private func write(_ text: String) throws {
    if path == GraphFile.standardOutput {
      try Output.write(text)
    } else {
      try TextFile.write(text, to: path)
    }
  }
}

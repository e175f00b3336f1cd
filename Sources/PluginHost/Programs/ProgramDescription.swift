import AnalyzerKit
import Interchange

/// What a program says of itself and its analyzers.
struct ProgramDescription {
  let name: String
  let version: String
  let analyzers: [ProgramAnalyzer]

  /// Sentences about what is passed over.
  let remarks: [String]

  private static let keys = ["backchannel", "name", "version", "analyzers"]

  /// Reads what it printed.
  ///
  /// - Throws: ``ProgramFault``.
  init(_ text: [UInt8]) throws(ProgramFault) {
    let json: JSONValue
    do { json = try JSONValue(text) } catch { throw .notJSON(start: LineExcerpt.start(of: text)) }
    let description = DescribedObject(json: json, title: "its description", keys: Self.keys)
    let version = try description.required("backchannel", .wholeNumber)
    guard version == 1 else { throw .otherVersion(version) }
    name = try description.text("name")
    self.version = json["version"]?.spelled ?? "0"
    let entries = try description.required("analyzers", .list)
    guard !entries.isEmpty else { throw description.missing("analyzers") }
    var analyzers: [ProgramAnalyzer] = []
    for entry in entries { analyzers.append(try ProgramAnalyzer(entry)) }
    self.analyzers = analyzers
    remarks = description.remarks + analyzers.flatMap(\.remarks)
  }
}

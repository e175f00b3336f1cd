import AnalyzerKit
import Interchange

/// What a program says of itself and its analyzers.
struct ProgramDescription {
  let name: String
  let version: String
  let analyzers: [ProgramAnalyzer]

  /// Reads what it printed.
  ///
  /// - Throws: ``ProgramFault``.
  init(_ text: [UInt8]) throws(ProgramFault) {
    let json: JSONValue
    do { json = try JSONValue(text) } catch { throw .notJSON }
    guard let version = json["backchannel"]?.whole else { throw .missing("backchannel") }
    guard version == 1 else { throw .otherVersion(version) }
    name = try json.text("name")
    self.version = json["version"]?.spelled ?? "0"
    var analyzers: [ProgramAnalyzer] = []
    guard let entries = json["analyzers"]?.list, !entries.isEmpty else {
      throw .missing("analyzers")
    }
    for entry in entries { analyzers.append(try ProgramAnalyzer(entry)) }
    self.analyzers = analyzers
  }
}

import Testing

@testable import PluginHost

/// What is there with another type is not taken for absent.
struct ProgramDescriptionTests {
  private func description(_ analyzer: String) throws(ProgramFault) -> ProgramDescription {
    let text = """
      {"backchannel": 1, "name": "ties", "analyzers": [{"name": "ties", "summary": "Rank entities.", \
      "complexity": "O(V)", \(analyzer)}]}
      """
    return try ProgramDescription(Array(text.utf8))
  }

  @Test(arguments: [
    ("needs", "\"weights\""), ("answer", "5"), ("carrier", "true"), ("reference", "[]"),
    ("settings", "{}"), ("entities", "\"2\""),
  ])
  func aKeyOfAnotherTypeIsRefused(_ key: String, _ value: String) throws {
    let fault = #expect(throws: ProgramFault.self) { try description("\"\(key)\": \(value)") }
    #expect(fault == .missing(key))
    _ = try description("\"\(key)\": null")
  }

  @Test(arguments: [
    ("count", "1", "least", "\"0\""), ("count", "1", "most", "\"10\""),
    ("count", "1", "most", "1.5"),
    ("number", "1", "least", "true"), ("number", "1", "limit", "\"10\""),
    ("word", "\"out\"", "words", "\"out\""),
  ])
  func aKeyOfASettingOfAnotherTypeIsRefused(
    _ type: String, _ preset: String, _ key: String, _ value: String
  ) throws {
    let setting = """
      {"name": "x", "help": "h", "type": "\(type)", "preset": \(preset), "\(key)": \(value)}
      """
    let fault = #expect(throws: ProgramFault.self) {
      try description("\"settings\": [\(setting)]")
    }
    #expect(fault == .missing(key))
  }
}

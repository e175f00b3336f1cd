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
    ("needs", "\"weights\"", "a list"), ("answer", "5", "a text"), ("carrier", "true", "a text"),
    ("reference", "[]", "a text"), ("settings", "{}", "a list"),
    ("entities", "\"2\"", "a whole number"),
  ])
  func aKeyOfAnotherTypeIsRefused(_ key: String, _ value: String, _ wanted: String) throws {
    let fault = #expect(throws: ProgramFault.self) { try description("\"\(key)\": \(value)") }
    #expect(fault?.description == "its analyzer 'ties' needs \(wanted) in '\(key)'")
    _ = try description("\"\(key)\": null")
  }

  @Test(arguments: [
    ("count", "least", "\"0\"", "a whole number"), ("count", "most", "\"10\"", "a whole number"),
    ("count", "most", "1.5", "a whole number"), ("number", "least", "true", "a number"),
    ("number", "limit", "\"10\"", "a number"), ("word", "words", "\"out\"", "a list of texts"),
    ("word", "words", "[1]", "a list of texts"), ("text", "help", "1", "a text"),
  ])
  func aKeyOfASettingOfAnotherTypeIsRefused(
    _ type: String, _ key: String, _ value: String, _ wanted: String
  ) throws {
    let help = key == "help" ? "" : #""help": "h", "#
    #expect(
      try fault(
        inSetting: #"\#(help)"type": "\#(type)", "preset": 1, "\#(key)": \#(value)"#)
        == "its setting 'x' needs \(wanted) in '\(key)'")
  }

  /// What is wrong with the setting 'x'.
  private func fault(inSetting keys: String) throws -> String? {
    #expect(throws: ProgramFault.self) {
      try description(#""settings": [{"name": "x", \#(keys)}]"#)
    }?.description
  }

  @Test(arguments: [
    (#""type": "count", "help": "h""#, "its setting 'x' has no 'preset'"),
    (
      #""type": "count", "help": "h", "perset": 1"#,
      "its setting 'x' has no 'preset'; it is written 'perset' there"
    ),
    (
      #""type": "count", "help": "h", "preset": "much""#,
      "the preset value of 'x' is not allowed"
    ),
    (
      #""type": "conut", "help": "h", "preset": 1"#,
      "its setting 'x' has the unknown word 'conut' in 'type'; did you mean 'count'?"
    ),
    (#""type": "count", "preset": 1"#, "its setting 'x' has no 'help'"),
  ])
  func aSettingThatLacksSomethingIsASentence(_ keys: String, _ sentence: String) throws {
    #expect(try fault(inSetting: keys) == sentence)
  }

  @Test(arguments: [
    (
      #""needs": ["weight"]"#,
      "its analyzer 'ties' has the unknown word 'weight' in 'needs'; did you mean 'weights'?"
    ),
    (
      #""answer": "numbers""#,
      "its analyzer 'ties' has the unknown word 'numbers' in 'answer'; it may be 'scores', 'relation-scores', 'groups', 'paths' or 'table'"
    ),
    (
      #""carrier": "json""#,
      "its analyzer 'ties' has the unknown word 'json' in 'carrier'; did you mean 'jsonl'?"
    ),
    (
      #""entities": 1001"#,
      "its analyzer 'ties' has the number 1001 in 'entities', where 0 ... 1000 is allowed"
    ),
  ])
  func anUnknownWordIsASentence(_ keys: String, _ sentence: String) throws {
    let fault = #expect(throws: ProgramFault.self) { try description(keys) }
    #expect(fault?.description == sentence)
  }

  @Test func whatIsPassedOverIsSaid() throws {
    let description = try description(
      #""reference": null, "compelxity": "O(1)", "colour": 1, "settings": [{"name": "x", "help": "h", "type": "flag", "preset": true, "last": 1}]"#
    )
    #expect(
      description.remarks == [
        "its analyzer 'ties' has the unknown key 'colour', which is passed over",
        "its analyzer 'ties' has the unknown key 'compelxity', which is passed over; did you mean 'complexity'?",
        "its setting 'x' has the unknown key 'last', which is passed over; did you mean 'least'?",
      ])
  }

  @Test func aMissingKeyIsFoundUnderAnotherName() throws {
    let text = #"{"backchannel": 1, "nmae": "ties", "analyzers": []}"#
    let fault = #expect(throws: ProgramFault.self) { try ProgramDescription(Array(text.utf8)) }
    #expect(fault?.description == "its description has no 'name'; it is written 'nmae' there")
  }
}

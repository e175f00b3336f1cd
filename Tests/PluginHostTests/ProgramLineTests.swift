import AnalyzerKit
import Testing

@testable import PluginHost

/// What is wrong with a line is said, whatever the graph.
struct ProgramLineTests {
  private func sentence(_ line: String) -> String? {
    #expect(throws: LineFault.self) { try ProgramLine(Array(line.utf8)) }?.description
  }

  @Test(arguments: [
    #"{"scores": {"values": [NaN, 1]}}"#, #"{"scores": {"values": [1, Infinity]}}"#,
    #"{"row": [-Infinity]}"#,
    #"{"row": ["a\"", NaN]}"#,
  ])
  func aNumberThatJSONDoesNotHaveIsNamed(_ line: String) {
    #expect(
      sentence(line)
        == "has NaN or Infinity, which JSON does not; write null where there is no number")
  }

  @Test(arguments: [
    #"{"scores": {"values": [1e999, 1]}}"#,
    #"{"path": {"start": 0, "relations": [], "cost": -1e400}}"#,
    #"{"row": [123e500]}"#,
  ])
  func aNumberThatIsTooGreatIsNamed(_ line: String) {
    #expect(
      sentence(line)
        == "has a number beyond 1.7976931348623157e308, which is the greatest: '\(line.start)'")
  }

  /// As C prints numbers with all their digits.
  @Test func aNumberMayHaveMoreDigitsThanAreKept() throws {
    let line = #"{"scores": {"values": [0.1000000000000000055511151231257827, 5e-400]}}"#
    guard case .column(let column) = try ProgramLine(Array(line.utf8)) else {
      Issue.record("no column")
      return
    }
    #expect(column.values == [0.1, 0])
  }

  @Test func aTextMayBeCalledSo() throws {
    guard case .row(let cells) = try ProgramLine(Array(#"{"row": ["NaN \" Infinity"]}"#.utf8))
    else {
      Issue.record("no row")
      return
    }
    #expect(cells.count == 1)
  }

  @Test(arguments: [
    ("Hello\tworld", #"is not JSON: 'Hello\u{9}world'"#),
    ("\u{1B}[31mNaN", #"is not JSON: '\u{1B}[31mNaN'"#),
    (String(repeating: "é", count: 61), "is not JSON: '\(String(repeating: "é", count: 60))...'"),
    ("[1]", "is not a JSON object with one key: '[1]'"),
    ("{}", "is not a JSON object with one key: '{}'"),
    (
      #"{"note": "a", "row": []}"#,
      #"is not a JSON object with one key: '{"note": "a", "row": []}'"#
    ),
  ])
  func whatIsNoLineIsShown(_ line: String, _ fault: String) { #expect(sentence(line) == fault) }

  @Test(arguments: [
    (#"{"score": []}"#, "has the unknown key 'score'; did you mean 'scores'?"),
    (
      #"{"answer": []}"#,
      "has the unknown key 'answer'; it may be 'progress', 'note', 'error', 'scores', 'partition', 'group', 'path', 'columns' or 'row'"
    ),
    (
      #"{"scores": {"type": "float", "values": []}}"#,
      "has the unknown type 'float' in 'scores.type'; it may be 'number' or 'count'"
    ),
    (
      #"{"columns": [{"name": "who", "type": "entitiy"}]}"#,
      "has the unknown type 'entitiy' in 'columns'; did you mean 'entity'?"
    ),
  ])
  func anUnknownWordIsSaid(_ line: String, _ fault: String) { #expect(sentence(line) == fault) }

  @Test(arguments: [
    (#"{"note": 1}"#, "a text in 'note'"), (#"{"error": null}"#, "a text in 'error'"),
    (#"{"scores": {"column": 1}}"#, "a text in 'scores.column'"),
    (#"{"scores": {"values": ["1"]}}"#, "a list of numbers and nulls in 'scores.values'"),
    (#"{"scores": [1, 2]}"#, "'values', or a whole number 'count', in 'scores'"),
    (#"{"partition": [0, 1.5]}"#, "a list of whole numbers in 'partition'"),
    (#"{"group": {}}"#, "a list of whole numbers in 'group'"),
    (#"{"path": {"relations": []}}"#, "a whole number in 'path.start'"),
    (#"{"path": {"start": 0}}"#, "a list of whole numbers in 'path.relations'"),
    (#"{"path": {"start": 0, "relations": [], "cost": "2"}}"#, "a number in 'path.cost'"),
    (
      #"{"columns": ["who"]}"#,
      "a list of objects with texts as 'name' and 'type' in 'columns'"
    ),
    (#"{"row": 1}"#, "a list in 'row'"),
    (
      #"{"progress": [1]}"#,
      "two whole numbers from 0, the first no greater than the second, in 'progress'"
    ),
  ])
  func aValueOfAnotherTypeIsNamed(_ line: String, _ wanted: String) {
    #expect(sentence(line) == "needs \(wanted)")
  }
}

extension String {
  /// As much of a line as a sentence shows.
  fileprivate var start: String { count > 60 ? "\(prefix(60))..." : self }
}

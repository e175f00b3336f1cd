import CommandSyntax
import Questions

struct CheckVerb: Verb {
  static let name = "check"
  static let summary = "Check a GraphML or GEXF file for what Gephi would lose or change."
  static let discussion = """
    The file may come from any program; it is read, not changed. Each finding has the line, the \
    element, what Gephi would do with it, and how to fix it. The exit status is 0 if Gephi shows \
    everything, 1 if it does not, and 2 if the file cannot be read.
    """
  static let examples = [
    Example(
      "backchannel check network.graphml", "list each finding with its line and how to fix it"),
    Example("backchannel check network.gexf --format json", "print the findings as JSON"),
  ]
  static let syntax: [Parameter<CheckVerb>] = [
    .argument(
      \.file, "FILE", completing: .file,
      help: "The GraphML or GEXF file to check; - reads standard input."),
    .group(\.limits), .group(\.output),
  ]

  var file = ""
  var limits = LimitOptions()
  var output = OutputOptions()

  func run() throws -> Outcome {
    var question = CheckQuestion(file, as: limits.format?.format, limits: limits.reading)
    question.names = ProcessLifetime.names
    let answer = try question.answer()
    try output.show(text: answer.text, json: answer.json)
    return answer.isEmpty ? .answered : .nothingFound
  }
}

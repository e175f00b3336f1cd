import CommandSyntax
import Questions

struct CheckVerb: Verb {
  static let name = "check"
  static let summary = "Say what Gephi would lose or bend of a GraphML or GEXF file, and where."
  static let discussion = """
    Any program may have written the file; it is read over once and not changed. Each finding has \
    its line, the element, what Gephi's import would do, and how to mend it. Exit status 0 says \
    that Gephi shows all of it, 1 that it does not, 2 that the file cannot be read.
    """
  static let examples = [
    Example("backchannel check network.graphml", "each finding with its line and how to mend it"),
    Example("backchannel check network.gexf --format json", "the same for a program"),
  ]
  static let syntax: [Parameter<CheckVerb>] = [
    .argument(
      \.file, "FILE", completing: .file,
      help: "The GraphML or GEXF file to check, - for standard input."),
    .group(\.limits), .group(\.output),
  ]

  var file = ""
  var limits = LimitOptions()
  var output = OutputOptions()

  func run() throws -> Outcome {
    var question = CheckQuestion(file, as: limits.format?.format, limits: limits.reading)
    question.names = KeptUntilExit.names
    let answer = try question.answer()
    try output.show(text: answer.text, json: answer.json)
    return answer.isEmpty ? .answered : .nothingFound
  }
}

import CommandSyntax
import Questions

struct ShowVerb: Verb {
  static let name = "show"
  static let summary =
    "Show the dossier of an entity, or a document with its claims."
  static let examples = [
    Example("backchannel show valery-gerasimov", "show everything claimed about one person"),
    Example(
      "backchannel show HIMARS --relation supply,force",
      "show who supplied the weapon, who fired it and what it hit"),
    Example("backchannel show makeyevka-essay", "show what a document says, place by place"),
  ]
  static let syntax: [Parameter<ShowVerb>] = [
    .argument(
      \.question.entity, "ENTITY", completing: .entity,
      help: "An id, a name or an alias; or a document, by id or title."),
    .group(\.input), .group(\.question.filter), .group(\.output),
  ]

  var question = DossierQuestion()
  var input = InputOptions()
  var output = OutputOptions()

  func run() throws -> Outcome {
    let loaded = try input.load(readingLittle: true)
    guard DocumentQuestion.names(question.entity, in: loaded) else {
      let answer = try question.answer(from: loaded)
      try output.show(text: answer.text, json: answer.json)
      return .answered
    }
    var document = DocumentQuestion(question.entity)
    document.filter = question.filter
    let answer = try document.answer(from: loaded)
    try output.show(text: answer.text, json: answer.json)
    return .answered
  }
}

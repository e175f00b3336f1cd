import CommandSyntax
import Questions

struct ShowVerb: Verb {
  static let name = "show"
  static let summary = "Show the dossier of an entity: names, properties, relations, claims."
  static let examples = [
    Example("backchannel show valery-gerasimov", "all that is claimed of him"),
    Example("backchannel show HIMARS --relation supply,force", "who supplied, fired and was hit"),
  ]
  static let syntax: [Parameter<ShowVerb>] = [
    .argument(\.question.entity, "ENTITY", help: "An id, a name or an alias."),
    .group(\.input), .group(\.question.filter), .group(\.output),
  ]

  var question = DossierQuestion()
  var input = InputOptions()
  var output = OutputOptions()

  func run() throws -> Outcome {
    let answer = try question.answer(from: input.load())
    try output.show(text: answer.text, json: answer.json)
    return .answered
  }
}

import CommandSyntax
import Questions

struct ShowVerb: Verb {
  static let name = "show"
  static let summary =
    "Show the dossier of an entity: names, properties, relations and their claims."
  static let examples = [
    Example("backchannel show valery-gerasimov", "show everything claimed about one person"),
    Example(
      "backchannel show HIMARS --relation supply,force",
      "show who supplied the weapon, who fired it and what it hit"),
  ]
  static let syntax: [Parameter<ShowVerb>] = [
    .argument(\.question.entity, "ENTITY", help: "An id, a name or an alias."),
    .group(\.input), .group(\.question.filter), .group(\.output),
  ]

  var question = DossierQuestion()
  var input = InputOptions()
  var output = OutputOptions()

  func run() throws -> Outcome {
    let answer = try question.answer(from: input.load(readingLittle: true))
    try output.show(text: answer.text, json: answer.json)
    return .answered
  }
}

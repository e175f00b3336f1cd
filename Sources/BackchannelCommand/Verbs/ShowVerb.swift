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
    .option(
      \.top, "--top", of: "N", in: 1...1_000_000,
      help: "How many relations of an entity, or claims of a document, to show. Default: all."),
    .group(\.input), .group(\.question.filter), .group(\.output),
  ]

  var question = DossierQuestion()
  var input = InputOptions()
  var top: Int?
  var output = TableOutputOptions()

  func run() throws -> Outcome {
    try output.checkCSV()
    let loaded = try input.load(readingLittle: true)
    if DocumentQuestion.names(question.entity, in: loaded) {
      let answer = try document(loaded)
      try output.show(text: answer.text, json: answer.json, csv: answer.rows)
    } else {
      let answer = try dossier(loaded)
      try output.show(text: answer.text, json: answer.json, csv: answer.rows)
    }
    return .answered
  }

  func dossier(_ loaded: LoadedGraph) throws -> DossierAnswer {
    var answer = try question.answer(from: loaded)
    answer.limit = top ?? .max
    return answer
  }

  func document(_ loaded: LoadedGraph) throws -> DocumentAnswer {
    var document = DocumentQuestion(question.entity)
    document.filter = question.filter
    var answer = try document.answer(from: loaded)
    answer.limit = top ?? .max
    return answer
  }
}

import CommandSyntax
import EntityGraph

struct ShowVerb: Verb {
  static let name = "show"
  static let summary = "Show the dossier of an entity: names, properties, relations, claims."
  static let examples = [
    Example("backchannel show valery-gerasimov", "all that is claimed of him"),
    Example("backchannel show HIMARS --relation supply,force", "who supplied, fired and was hit"),
  ]
  static let syntax: [Parameter<ShowVerb>] = [
    .argument(\.entity, "ENTITY", help: "An id, a name or an alias."),
    .group(\.input), .group(\.filter), .group(\.output),
  ]

  var entity = ""
  var input = InputOptions()
  var filter = FilterOptions()
  var output = OutputOptions()

  func run() throws -> Outcome {
    let whole = try input.graph()
    let entity = try whole.entity(named: self.entity)
    var filter = try self.filter.filter(in: whole)
    filter.spared = [entity.id]
    let answer = Dossier(entity, in: whole.keeping(filter))
    try output.show(text: answer.text, json: answer.json)
    return .answered
  }
}

import CommandSyntax
import EntityGraph

struct FindVerb: Verb {
  static let name = "find"
  static let summary = "Find entities by name, alias or id, best match first."
  static let discussion =
    """
    Accents, case, the order of words and one typing error a word do not matter; Cyrillic, Greek, \
    Hebrew and Arabic are transliterated.
    """
  static let examples = [
    Example("backchannel find gerasimov", "both generals of that name"),
    Example("backchannel find Макеевка --format json", "the same for a program"),
  ]
  static let syntax: [Parameter<FindVerb>] = [
    .argument(\.text, "TEXT", help: "What it is called, or part of it."),
    .group(\.input), .group(\.output),
  ]

  var text = ""
  var input = InputOptions()
  var output = TableOutputOptions()

  func run() throws -> Outcome {
    try output.checkSafety()
    let graph = try input.graph()
    let found = graph.entities(matching: text)
    let shapes = JSONShapes(graph: graph)
    try output.show(
      text: found.isEmpty
        ? ["Nothing here is called '\(text)', or anything like it."] : lines(found),
      json: ["schema": 1, "entities": found.json { shapes.entity($0.id) }],
      csv: [["id", "name", "kind", "aliases"]]
        + found.map {
          [$0.id.rawValue, $0.name, $0.kind.rawValue, $0.aliases.joined(separator: "; ")]
        })
    return found.isEmpty ? .nothingFound : .answered
  }

  private func lines(_ found: [Entity]) -> [String] {
    var table = TextTable([.left, .left, .left, .left])
    for entity in found {
      table.add([
        entity.id.rawValue, entity.name, entity.kind.rawValue,
        entity.aliases.isEmpty ? "" : "also \(entity.aliases.joined(separator: ", "))",
      ])
    }
    return table.lines(width: Terminal.output.width) { column, text in
      Ink.output(text, column == 1 ? .strong : .faint)
    }
  }
}

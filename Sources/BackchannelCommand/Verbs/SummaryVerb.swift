import CommandSyntax
import EntityGraph

struct SummaryVerb: Verb {
  static let name = "summary"
  static let summary = "Show what is in the graph: kinds, documents, time span, disputes."
  static let examples = [
    Example("backchannel summary", "the case in this folder"),
    Example(
      "backchannel summary --in seeds --without new-york-times", "what is left without a source"),
  ]
  static let syntax: [Parameter<SummaryVerb>] = [
    .group(\.input), .group(\.filter), .group(\.output),
  ]

  var input = InputOptions()
  var filter = FilterOptions()
  var output = OutputOptions()

  func run() throws -> Outcome {
    let read = try input.reading(comparesNames: true)
    let filter = try filter.filter(in: read.graph)
    let graph = read.graph.keeping(filter)
    let followed = read.graph.keeping(filter.analyzing(isTimed: false))
    let answer = SummaryAnswer(graph: graph, followed: followed, notes: read.notes)
    try output.show(text: answer.text, json: answer.json)
    return graph.entityCount == 0 ? .nothingFound : .answered
  }
}

import CommandSyntax
import Interchange
import Questions
import Wording

struct MapVerb: Verb {
  static let name = "map"
  static let summary = "Write a first mapping of a table or JSON file, or see what one makes of it."
  static let discussion = """
    A mapping says how the rows of a table, or the objects of a list in JSON, become facts: it is a \
    facts file whose texts name columns between braces, as in "{name}". With --map, every verb reads \
    a table by its mapping, and import adds its facts to a case. Mappings of FollowTheMoney are read \
    too.

    A suggestion is guessed by the names of the columns and their first 1,000 values; comments say \
    what was guessed. It can be used as it is, but is meant to be corrected.
    """
  static let examples = [
    Example("backchannel map --suggest owners.csv --out owners.yaml", "write a first mapping"),
    Example(
      "backchannel map --check owners.yaml owners.csv", "count its facts and show the first three"),
  ]
  static let syntax: [Parameter<MapVerb>] = [
    .argument(
      \.table, "TABLE", completing: .file,
      help: "A delimited table, a list in JSON or JSON lines; - reads standard input."),
    .flag(\.suggests, "--suggest", help: "Write a first mapping of the table."),
    .option(
      \.file, "--out", "-o", of: "FILE", completing: .file,
      help: "Where the mapping is written. Default: standard output."),
    .option(
      \.mapping, "--check", of: "MAP", completing: .file,
      help: "Count what a mapping makes of the table, and show the first claims as facts."),
    .group(\.limits), .group(\.output),
  ]

  var table = ""
  var suggests = false
  var file: String?
  var mapping: String?
  var limits = LimitOptions()
  var output = OutputOptions()

  func run() throws -> Outcome {
    if suggests, mapping != nil {
      throw UsageError(.exclusive("--suggest", "--check"), verb: Self.name)
    }
    if let mapping {
      if file != nil { throw UsageError(.exclusive("--check", "--out"), verb: Self.name) }
      return try check(mapping)
    }
    guard suggests else {
      throw UsageError(
        .missing(["--suggest"], example: "backchannel map --suggest \(table)"), verb: Self.name)
    }
    return try suggest()
  }

  private func check(_ mapping: String) throws -> Outcome {
    var check = MappingCheck(mapping, of: table, limits: limits.reading)
    check.names = ProcessLifetime.names
    let answer = try check.answer()
    try output.show(text: answer.text, json: answer.json)
    return answer.isEmpty ? .nothingFound : .answered
  }

  private func suggest() throws -> Outcome {
    var suggestion = MappingSuggestion(table, limits: limits.reading)
    suggestion.names = ProcessLifetime.names
    let text = try suggestion.text()
    if let file, file != GraphFile.standardOutput {
      try GraphInputs([table]).protect(from: [file])
      try TextFile.write(text, to: file)
      let sentence = "Wrote \(file); read it, correct it, and use it with --map."
      try output.show(text: [sentence], json: ["schema": 1, "file": .text(file)])
    } else {
      switch output.format {
      case .text: try Output.write(text)
      case .json: try output.show(text: [], json: ["schema": 1, "mapping": .text(text)])
      }
    }
    return .answered
  }
}

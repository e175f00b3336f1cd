import CaseFiles
import CommandSyntax
import EntityGraph
import FactFiles

struct ImportVerb: Verb {
  static let name = "import"
  static let summary = "Add facts to a case file, which is created when absent."
  static let discussion = """
    An import is done whole or not at all: with one error in the files the case stays as it was. A \
    document imported again replaces its claims; the same facts imported again change nothing.
    """
  static let examples = [
    Example("backchannel import seeds", "every facts file of the folder, into ./case.backchannel"),
    Example(
      "backchannel import new.yaml --case minsk.backchannel", "one file, into a case of its own"),
  ]
  static let syntax: [Parameter<ImportVerb>] = [
    .arguments(\.files, "FILE", completing: .file, help: "Facts files, or folders of them."),
    .option(
      \.caseFile, "--case", of: "CASE", completing: .file,
      help: "The case to add to. Without it, $BACKCHANNEL_CASE, else ./case.backchannel."),
    .group(\.output),
  ]

  var files: [String] = []
  var caseFile: String?
  var output = OutputOptions()

  func run() throws -> Outcome {
    let path = caseFile ?? InputOptions.defaultCase
    let known = FileKind.exists(path) ? try CaseFile.open(path, for: .reading).batch() : FactBatch()
    do {
      let reading = try FactReader(knowing: known).read(files)
      let report = try CaseFile.open(path, for: .writing).add(reading.batch) {
        ProgressLine.show("import", $0, of: $1)
      }
      let answer = ImportAnswer(path: path, report: report, refused: [], warnings: reading.warnings)
      try output.show(text: answer.text, json: answer.json)
      return .answered
    } catch let errors as FactFileErrors where output.format == .json {
      let answer = ImportAnswer(path: path, report: nil, refused: errors.errors, warnings: [])
      try output.show(text: answer.text, json: answer.json)
      throw errors
    }
  }
}

import CommandSyntax
import FactFiles
import Interchange
import Questions

struct ImportVerb: Verb {
  static let name = "import"
  static let summary = "Add facts to a case file; create the file if it does not exist."
  static let discussion = """
    An import succeeds as a whole or changes nothing: if a file contains an error, the case stays \
    as it was. Importing a document again replaces its claims: those it no longer makes count no \
    more, but stay in the case as former claims, which whoever has the file can read. Importing \
    the same facts again changes nothing.
    """
  static let examples = [
    Example(
      "backchannel import seeds", "import all facts files of a folder into ./case.backchannel"),
    Example(
      "backchannel import new.yaml --case minsk.backchannel", "import one file into another case"),
  ]
  static let syntax: [Parameter<ImportVerb>] = [
    .arguments(
      \.files, "FILE", completing: .file,
      help: "Facts files, folders of facts files, or files that name their sources: of "
        + "FollowTheMoney, STIX, MISP, BODS, Companies House, OpenSanctions, LittleSis, Aleph, ICIJ, "
        + "GLEIF, charts and tables of i2, graphs of Maltego, call records, statements of account, "
        + "Wikidata, GDELT, ACLED, chats of WhatsApp or Telegram, or mail; - reads standard input."),
    .option(
      \.caseFile, "--case", of: "CASE", completing: .file,
      help: "The case to add to. Default: $BACKCHANNEL_CASE if set, otherwise ./case.backchannel."),
    .option(\.dates, "--dates", of: "ORDER", help: TableOptions.datesHelp),
    .options(
      \.mappings, "--map", of: "FILE", completing: .file, help: InputOptions.mapHelp),
    .group(\.limits), .group(\.output),
  ]

  var files: [String] = []
  var caseFile: String?
  var dates: DateOrder?
  var mappings: [String] = []
  var limits = LimitOptions()
  var output = OutputOptions()

  func run() throws -> Outcome {
    var reading = limits.reading
    reading.choices.dates = dates
    var request = FactImport(
      files, into: caseFile ?? InputOptions.defaultCase, as: limits.format?.format, limits: reading)
    request.names = ProcessLifetime.names
    request.mappings = mappings
    do {
      try tell(request.run(.onTerminal("import")))
      return .answered
    } catch let errors as FactFileErrors where output.format == .json {
      let answer = ImportAnswer(of: request.caseFile, refusing: errors)
      try output.show(text: answer.text, json: answer.json)
      throw errors
    }
  }

  /// Prints what came of an import that is done, whatever becomes of the answer.
  private func tell(_ answer: ImportAnswer) throws {
    do {
      try output.show(text: answer.text, json: answer.json)
    } catch let error as OutputError {
      throw ImportNotTold(path: answer.path, reason: error.reason)
    }
  }
}

/// An import that is done, but whose answer could not be written.
struct ImportNotTold: Error, Hashable, CustomStringConvertible {
  let path: String
  let reason: String

  var description: String {
    "the import stands, its facts are in '\(path)'; only the answer could not be written: the system says '\(reason)'"
  }
}

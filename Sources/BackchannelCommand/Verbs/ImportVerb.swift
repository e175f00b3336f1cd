import CaseFiles
import CommandSyntax
import EntityGraph
import FactFiles
import Interchange

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
    .arguments(
      \.files, "FILE", completing: .file,
      help: "Facts files, folders of them, or files of FollowTheMoney; - is standard input."),
    .option(
      \.caseFile, "--case", of: "CASE", completing: .file,
      help: "The case to add to. Without it, $BACKCHANNEL_CASE, else ./case.backchannel."),
    .group(\.limits), .group(\.output),
  ]

  var files: [String] = []
  var caseFile: String?
  var limits = LimitOptions()
  var output = OutputOptions()

  func run() throws -> Outcome {
    let path = caseFile ?? InputOptions.defaultCase
    var (notes, parts, passing) = ([InputNote](), InputParts(), PassingInput())
    defer { passing.remove() }
    // before the case is locked, as what passes may take long
    let files = try files.map { try passing.path(of: $0, as: limits.format?.format) }
    do {
      let report = try CaseFile.open(path, for: .writing).add(
        progress: { ProgressLine.show("import", $0, of: $1) },
        reading: { known in
          parts.add(known, from: path)
          let read = try batch(of: files, knowing: known, &parts)
          notes =
            try read.notes
            + InputNote.concerns(
              adding: read.batch, to: known, crowds: known.crowds(adding: read.batch))
          return read.batch
        })
      try tell(ImportAnswer(path: path, report: report, refused: [], notes: notes))
      return .answered
    } catch let error as GraphError {
      throw parts.located(error)
    } catch CaseFileError.contradiction(let error) {
      throw parts.located(error)
    } catch let errors as FactFileErrors where output.format == .json {
      let answer = ImportAnswer(path: path, report: nil, refused: errors.errors, notes: [])
      try output.show(text: answer.text, json: answer.json)
      throw errors
    }
  }

  /// Prints what came of an import that is done, whatever becomes of the answer.
  private func tell(_ answer: ImportAnswer) throws {
    do {
      try output.show(text: answer.text, json: answer.json)
    } catch let error as OutputError {
      throw ImportError.notTold(case: answer.path, reason: error.reason)
    }
  }

  /// What the files say together; of graph files only those that hold facts have a place in a case.
  private func batch(
    of files: [String], knowing known: FactBatch, _ parts: inout InputParts
  ) throws -> (batch: FactBatch, notes: [InputNote]) {
    var (batch, known, notes) = (FactBatch(), known, [InputNote]())
    let graphFiles = files.filter(Self.isGraphFile)
    if let file = try graphFiles.first(where: { try !GraphFile.holdsFacts($0) }) {
      throw ImportError.graphFile(file)
    }
    for file in graphFiles {
      let reading = try GraphFile.read(file, limits: limits.reading)
      guard case .facts(let facts) = reading.content else { throw ImportError.graphFile(file) }
      parts.add(facts, from: file)
      try batch.append(facts)
      notes += reading.notes.map { InputNote($0, in: file) }
    }
    let facts = files.filter { !Self.isGraphFile($0) }
    guard !facts.isEmpty else { return (batch, notes) }
    try known.replace(with: batch)
    let reading = try FactReader(knowing: known).read(facts)
    try batch.replace(with: reading.batch)
    return (batch, reading.warnings.map { InputNote($0) } + notes)
  }

  private static func isGraphFile(_ path: String) -> Bool {
    guard let kind = try? InputKind(path), case .graphFile = kind else { return false }
    return true
  }
}

/// A file that a case has no place for.
enum ImportError: Error, Hashable, CustomStringConvertible {
  case graphFile(String)
  case notTold(case: String, reason: String)

  var description: String {
    switch self {
    case .graphFile(let path):
      "'\(path)' is a graph file, and a case keeps facts; read it beside the case with --in"
    case .notTold(let path, let reason):
      "the import stands, its facts are in '\(path)'; only the answer could not be written: the system says '\(reason)'"
    }
  }
}

import EntityGraph
import FactFiles
import Interchange

/// What the files of an import say together.
struct ImportReading {
  private let request: FactImport
  private let files: [String]

  /// The paths of what came through pipes.
  private let kept: Set<String>
  private let stated: StatedFormat?
  private var documentNames = DocumentNames()
  private var undefined = UndefinedEntities()
  private var facts: [String] = []
  private var factSources: [FactSource] = []

  /// What each file said.
  private(set) var parts = InputParts()
  private(set) var notes: [InputNote] = []
  private var batch = FactBatch()

  init(_ request: FactImport, of files: [String], kept: Set<String>) {
    (self.request, self.files, self.kept) = (request, files, kept)
    stated = request.format.map { StatedFormat($0, isOfOneInput: files.count == 1) }
  }

  /// Reads all files; of graph files only those that hold facts have a place in a case.
  ///
  /// - Parameter known: What the case has.
  /// - Returns: What the files say that is to be added.
  /// - Throws: `FactFileErrors` with all errors in facts files, ``ImportError`` where a file has no
  ///   facts, and other sentences about what cannot be read.
  mutating func batch(knowing known: FactBatch) throws -> FactBatch {
    parts.add(known, from: request.caseFile)
    documentNames.add(known.documents)
    let mappings = try InputMappings(request.mappings, of: files)
    for file in files { try read(file, mappings) }
    notes += InputNote.sameCalls(
      batch.takeSameCalls(as: known, within: request.limits.secondsOfSameCall))
    try readFacts(knowing: known)
    notes += undefined.notes(besides: known.entities, batch.entities)
    notes += try InputNote.concerns(
      adding: batch, to: known, crowds: known.crowds(adding: batch))
    notes += try InputNote.identities(adding: batch, to: known)
    return batch
  }

  private mutating func read(_ file: String, _ mappings: InputMappings) throws {
    switch try? InputKind(file, request.limits, as: stated, mappedBy: mappings) {
    case .mapped(_, let open, let mappings)?:
      let name = try name(of: open, at: file)
      for mapping in mappings {
        try take(open.read(by: mapping, documentName: name.text), of: file, name)
      }
    case .graphFile(_, let open)?:
      guard try open.holdsFacts else { throw ImportError(path: file) }
      let name = try name(of: open, at: file)
      try take(open.read(documentName: name.text), of: file, name)
    case .facts(_, let source)?:
      facts.append(file)
      if let source { factSources.append(source) }
    case .caseFile?, nil: facts.append(file)
    }
  }

  private mutating func name(
    of open: OpenGraphFile, at file: String
  ) throws(ReadingError) -> DocumentNames.Name {
    try documentNames.name(
      of: open, at: file, asked: request.names.asNamed(file), isKept: kept.contains(file))
  }

  private mutating func take(
    _ reading: GraphReading, of file: String, _ name: DocumentNames.Name
  ) throws {
    guard case .facts(var told) = reading.content else { throw ImportError(path: file) }
    if let note = told.place(name) { notes.append(note) }
    parts.add(told, from: file)
    try batch.append(told)
    undefined.add(reading, of: file)
    notes += InputNote.all(of: reading, in: file)
  }

  /// Reads the facts files, which may speak of what the others define, and replace their documents.
  private mutating func readFacts(knowing known: FactBatch) throws {
    guard !facts.isEmpty else { return }
    var known = known
    try known.replace(with: batch)
    let reading = try FactReader(knowing: known).read(facts, read: factSources)
    try batch.replace(with: reading.batch)
    notes = reading.warnings.map { InputNote($0) } + notes
  }
}

/// A file that a case has no place for.
public struct ImportError: Error, Hashable, CustomStringConvertible {
  public let path: String

  public var description: String {
    "'\(path)' is a graph file, and a case keeps facts; read it beside the case with --in"
  }
}

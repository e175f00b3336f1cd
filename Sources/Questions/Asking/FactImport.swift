public import AnalyzerKit
import CaseFiles
import EntityGraph
import FactFiles
public import Interchange

/// The import of facts into a case, done whole or not at all.
///
/// ```swift
/// let answer = try FactImport(["seeds"], into: "case.backchannel").run()
/// print(answer.json.rendered())
/// ```
public struct FactImport: Sendable {
  /// Facts files, folders of them, and graph files that hold facts; `-` is standard input.
  public var files: [String]

  /// The case, which is made where there is none.
  public var caseFile: String

  /// The format of a file that is alone; of several it is that of those which neither their content
  /// nor their name tells.
  public var format: GraphFormat?
  public var limits: ReadingLimits

  /// The mappings by which tables and JSON are read.
  public var mappings: [String] = []

  /// What files that are made for inputs are called.
  package var names = InputNames()

  public init(
    _ files: [String], into caseFile: String, as format: GraphFormat? = nil,
    limits: ReadingLimits = ReadingLimits()
  ) {
    self.files = files
    self.caseFile = caseFile
    self.format = format
    self.limits = limits
  }

  /// Imports the files.
  ///
  /// - Parameter progress: Told how far it has come; it cannot be called off half way.
  /// - Returns: What was added, known, updated and gone.
  /// - Throws: `FactFileErrors` with all errors in the files, and other sentences; the case is then
  ///   as it was.
  public func run(_ progress: Progress = .unwatched) throws -> ImportAnswer {
    var (notes, parts, passing) = ([InputNote](), InputParts(), PassingInput(names))
    defer { passing.remove() }
    // before the case is locked, as what passes may take long
    let files = try files.map { try passing.path(of: $0) }
    do {
      let report = try CaseFile.open(caseFile, for: .writing).add(
        progress: { try? progress.update($0, of: $1) },
        reading: { known in
          parts.add(known, from: caseFile)
          let read = try batch(of: files, knowing: known, kept: passing.kept, &parts)
          notes =
            try read.notes
            + InputNote.concerns(
              adding: read.batch, to: known, crowds: known.crowds(adding: read.batch))
            + InputNote.identities(adding: read.batch, to: known)
          return read.batch
        })
      if let copy = report.copyOfOlderCase {
        notes.append(
          InputNote(
            "\(caseFile) was a case of an older schema; as it was it is in \(copy)", count: 1))
      }
      return ImportAnswer(path: caseFile, report: report, refused: [], notes: notes)
    } catch let error as GraphError {
      throw parts.located(error)
    } catch CaseFileError.unopenable {
      throw Self.folder(of: caseFile).map(InputError.noFolder) ?? .unwritableCase(caseFile)
    } catch CaseFileError.contradiction(let error) {
      throw parts.located(error)
    }
  }

  /// The folder that a path leads into, where it is not there.
  private static func folder(of path: String) -> String? {
    guard let slash = path.lastIndex(of: "/") else { return nil }
    let folder = String(path[..<slash])
    return folder.isEmpty || FileKind.exists(folder) ? nil : folder
  }

  /// What the files say together; of graph files only those that hold facts have a place in a case.
  private func batch(
    of files: [String], knowing known: FactBatch, kept: Set<String>, _ parts: inout InputParts
  ) throws -> (batch: FactBatch, notes: [InputNote]) {
    var (batch, known, notes) = (FactBatch(), known, [InputNote]())
    var (facts, sources) = ([String](), [FactSource]())
    let stated = format.map { StatedFormat($0, isOfOneInput: files.count == 1) }
    var documentNames = DocumentNames()
    documentNames.add(known.documents)
    let mappings = try InputMappings(mappings, of: files)
    func take(_ reading: GraphReading, of file: String, _ name: DocumentNames.Name) throws {
      guard case .facts(var told) = reading.content else { throw ImportError(path: file) }
      told.place(name)
      if let note = name.note, told.documents.contains(where: { $0.origin != nil }) {
        notes.append(note)
      }
      parts.add(told, from: file)
      try batch.append(told)
      notes += reading.notes.map { InputNote($0, in: file) }
    }
    for file in files {
      let kind = try? InputKind(file, limits, as: stated, mappedBy: mappings)
      func name(of open: OpenGraphFile) throws -> DocumentNames.Name {
        try documentNames.name(
          of: open, at: file, asked: names.asNamed(file), isKept: kept.contains(file))
      }
      switch kind {
      case .mapped(_, let open, let mappings)?:
        let name = try name(of: open)
        for mapping in mappings {
          try take(open.read(by: mapping, documentName: name.text), of: file, name)
        }
      case .graphFile(_, let open)?:
        guard try open.holdsFacts else { throw ImportError(path: file) }
        let name = try name(of: open)
        try take(open.read(documentName: name.text), of: file, name)
      case .facts(_, let source)?:
        facts.append(file)
        if let source { sources.append(source) }
      case .caseFile?, nil: facts.append(file)
      }
    }
    notes += InputNote.sameCalls(
      batch.takeSameCalls(as: known, within: limits.secondsOfSameCall))
    guard !facts.isEmpty else { return (batch, notes) }
    try known.replace(with: batch)
    let reading = try FactReader(knowing: known).read(facts, read: sources)
    try batch.replace(with: reading.batch)
    return (batch, reading.warnings.map { InputNote($0) } + notes)
  }
}

/// A file that a case has no place for.
public struct ImportError: Error, Hashable, CustomStringConvertible {
  public let path: String

  public var description: String {
    "'\(path)' is a graph file, and a case keeps facts; read it beside the case with --in"
  }
}

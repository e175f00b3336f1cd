public import AnalyzerKit
import CaseFiles
import EntityGraph
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
    var passing = PassingInput(names)
    defer { passing.remove() }
    // before the case is locked, as what passes may take long
    let paths = try files.map { try passing.path(of: $0) }
    var reading = ImportReading(self, of: paths, kept: passing.kept)
    do {
      let report = try CaseFile.open(caseFile, for: .writing).add(
        progress: { try? progress.update($0, of: $1) },
        reading: { try reading.batch(knowing: $0) })
      return ImportAnswer(
        path: caseFile, report: report, refused: [], notes: reading.notes + notes(on: report))
    } catch let error as GraphError {
      throw reading.parts.located(error)
    } catch CaseFileError.unopenable {
      throw Self.folder(of: caseFile).map(InputError.noFolder) ?? .unwritableCase(caseFile)
    } catch CaseFileError.contradiction(let error) {
      throw reading.parts.located(error)
    }
  }

  private func notes(on report: ImportReport) -> [InputNote] {
    guard let copy = report.copyOfOlderCase else { return [] }
    return [
      InputNote("\(caseFile) was a case of an older schema; as it was it is in \(copy)", count: 1)
    ]
  }

  /// The folder that a path leads into, where it is not there.
  private static func folder(of path: String) -> String? {
    guard let slash = path.lastIndex(of: "/") else { return nil }
    let folder = String(path[..<slash])
    return folder.isEmpty || FileKind.exists(folder) ? nil : folder
  }
}

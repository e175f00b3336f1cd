import AnalyzerKit
import CaseFiles
public import EntityGraph
public import Interchange

/// The files that make one graph, and how they are to be read.
///
/// ```swift
/// let loaded = try GraphInputs(["case.backchannel"]).load()
/// let answer = try DossierQuestion("valery-gerasimov").answer(from: loaded)
/// print(answer.json.rendered())
/// ```
public struct GraphInputs: Sendable {
  /// Cases, facts files, folders of facts and graph files; `-` is standard input.
  public var paths: [String]

  /// The format of an input that is alone; of several it is that of those which neither their
  /// content nor their name tells.
  public var format: GraphFormat?

  /// The mappings by which tables and JSON are read.
  public var mappings: [String] = []

  /// What a file may cost, and which columns are what.
  public var limits: ReadingLimits

  /// What makes two entities of facts one.
  public var identity = IdentityPolicy.asserted

  /// Whether the graph of one case alone may be read from the snapshot beside it.
  public var usesSnapshot = true

  /// How a snapshot is read.
  package var snapshotReading = SnapshotReading.whole

  /// What files that are made for inputs are called.
  package var names = InputNames()

  public init(
    _ paths: [String], as format: GraphFormat? = nil, limits: ReadingLimits = ReadingLimits()
  ) {
    self.paths = paths
    self.format = format
    self.limits = limits
  }

  /// Reads all inputs into one graph; a document in a facts file replaces the case's.
  ///
  /// - Parameter withConcerns: Whether to note also names that may be taken for one another, and
  ///   what facts may mean otherwise than they say.
  /// - Returns: The graph, with everything noted while it was read.
  /// - Throws: A sentence about what cannot be read, and where.
  /// - Complexity: O(size of the files).
  public func load(withConcerns: Bool = false) throws -> LoadedGraph {
    guard !withConcerns, let snapshot else { return try read(withConcerns: withConcerns) }
    return try load(from: snapshot)
  }

  func read(using snapshot: SnapshotUse) throws -> LoadedGraph {
    let loaded = try read(withConcerns: false)
    return LoadedGraph(
      loaded.graph, notes: loaded.notes, notesByFile: loaded.notesByFile,
      oddWeight: loaded.oddWeight, snapshot: snapshot)
  }

  private func read(withConcerns: Bool) throws -> LoadedGraph {
    var passing = PassingInput(names)
    defer { passing.remove() }
    do {
      let paths = try FileKind.distinct(paths).map { try passing.path(of: $0) }
      let stated = format.map { StatedFormat($0, isOfOneInput: paths.count == 1) }
      var reading = InputReading(limits: limits, identity, names, kept: passing.kept)
      let mappings = try InputMappings(mappings, of: paths)
      // a file may be one that a case has
      for path in paths.filter(CaseFile.isCaseFile) { try reading.read(.caseFile(path)) }
      for path in paths where !CaseFile.isCaseFile(path) {
        try reading.read(InputKind(path, limits, as: stated, mappedBy: mappings))
      }
      return try (consume reading).merged(withConcerns: withConcerns)
    } catch  where passing.hasMade {
      throw InputError.passing(names.asNamed("\(error)"))
    }
  }
}

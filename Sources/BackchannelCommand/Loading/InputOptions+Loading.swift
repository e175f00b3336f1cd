import CaseFiles
import EntityGraph
import FactFiles

extension InputOptions {
  /// The graph of all inputs together; a document in a facts file replaces the case's.
  func graph() throws -> Graph { try graphWithWarnings().graph }

  func graphWithWarnings() throws -> (graph: Graph, warnings: [FactFileWarning]) {
    let paths = paths.isEmpty ? [try Self.standardPath()] : FileKind.distinct(paths)
    let sources = try paths.map { try InputKind($0) }
    var builder = GraphBuilder()
    var known = FactBatch()
    for case .caseFile(let path) in sources {
      known.append(try CaseFile.open(path, for: .reading).batch())
    }
    let files = sources.compactMap { if case .facts(let path) = $0 { path } else { nil } }
    guard !files.isEmpty else {
      try builder.add(known)
      return (KeptUntilExit.keep(try builder.freeze()), [])
    }
    let reading = try FactReader(knowing: known).read(files)
    let replaced = Set(reading.batch.documents.map(\.id))
    known.claims.removeAll { replaced.contains($0.document) }
    try builder.add(known)
    try builder.add(reading.batch)
    return (KeptUntilExit.keep(try builder.freeze()), reading.warnings)
  }

  /// The case that a verb without `--in` reads and `import` without `--case` writes.
  static var defaultCase: String {
    let named = Terminal.variable("BACKCHANNEL_CASE") ?? ""
    return named.isEmpty ? "./case.backchannel" : named
  }

  private static func standardPath() throws(InputError) -> String {
    guard FileKind.exists(defaultCase) else { throw .noCase(defaultCase) }
    return defaultCase
  }
}

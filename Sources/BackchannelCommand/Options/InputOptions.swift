import CommandSyntax
import EntityGraph
import Interchange
import Questions
import Wording

/// Where the facts are: the same option on every verb that reads.
struct InputOptions: OptionGroup {
  var paths: [String] = []
  var limits = LimitOptions()
  var tables = TableOptions()
  var identity = IdentityOptions()
  var mappings: [String] = []
  var isWithoutSnapshot = false

  static let heading = "Where the facts are"
  static let syntax: [Parameter<InputOptions>] = [
    .options(
      \.paths, "--in", of: "PATH", completing: .file,
      help:
        "A case, a facts file, a folder of facts files, or a graph file of another tool: GraphML, "
        + "GEXF, CSV or TSV tables, JSON, Pajek, GML, Matrix Market, Graphalytics or an edge list; "
        + "FollowTheMoney, STIX, MISP, BODS, Companies House, OpenSanctions, LittleSis, Aleph, "
        + "ICIJ, GLEIF, charts and tables of i2, graphs of Maltego, call records, statements of "
        + "account, Wikidata, Neo4j, GDELT, ACLED, chats of WhatsApp or Telegram, or mail; a workbook "
        + "of such tables; each optionally "
        + "compressed (.gz, .zip). For a pair of tables name either one; - reads standard input. "
        + "Several inputs are merged. "
        + "Default: $BACKCHANNEL_CASE if set, otherwise ./case.backchannel."),
    .options(
      \.mappings, "--map", of: "FILE", completing: .file, help: mapHelp),
    .flag(
      \.isWithoutSnapshot, "--no-snapshot",
      help:
        "Read the case itself, and neither use nor write CASE-snapshot, the file beside it that "
        + "makes questions to large cases faster."),
    .group(\.tables), .group(\.limits), .group(\.identity),
  ]

  /// What `--map` does, wherever it stands.
  static let mapHelp =
    "A mapping, which says how the rows of a table or the objects of a JSON file become facts: in "
    + "YAML, of Backchannel or of FollowTheMoney; 'backchannel map --suggest TABLE' writes a first "
    + "one. Inputs that are cases or facts are read as they are."

  /// The case that a verb without `--in` reads and `import` without `--case` writes.
  static var defaultCase: String {
    let named = Terminal.variable("BACKCHANNEL_CASE") ?? ""
    return named.isEmpty ? "./case.backchannel" : named
  }

  /// The graph of all inputs together, kept until the process ends.
  ///
  /// Unless notes are part of the answer, that there are some is told on standard error.
  /// The snapshot of a case is checked as a whole first, unless the answer needs but a little of it
  /// and is printed when it is complete.
  func load(tellingNotes: Bool = true, readingLittle: Bool = false) throws -> LoadedGraph {
    if paths.isEmpty, !FileKind.exists(Self.defaultCase) {
      throw InputError.noCase(Self.defaultCase)
    }
    var inputs = try inputs()
    inputs.snapshotReading =
      !ProcessLifetime.trustsSnapshots ? .never : readingLittle ? .piecewise : .whole
    if tellingNotes { inputs.pathOfSnapshot.map(SnapshotFault.watch) }
    let loaded = ProcessLifetime.keep(try inputs.load(withConcerns: !tellingNotes))
    if !loaded.isFromSnapshot { SnapshotFault.unwatch() }
    loaded.hasRemovedDamaged.map(DamagedSnapshot.init)?.tell()
    guard tellingNotes else { return loaded }
    let remarks = loaded.notesByFile.map { Self.remark($0.count, on: $0.file) }
    for remark in remarks + InputNote.crowds(of: loaded.graph).map(\.sentence) {
      Output.complain(TerminalStyle.printed(remark.lines))
    }
    return loaded
  }

  /// Whether anything was said of where the facts are, or how they are read.
  var isStated: Bool {
    let isPlain =
      paths.isEmpty && mappings.isEmpty && !isWithoutSnapshot && tables.columns.isEmpty
      && tables.dates == nil && tables.weight == nil && limits.format == nil
      && limits.inflated == nil && limits.sameCall == nil && limits.account == nil
    return !isPlain || identity.same != .asserted
  }

  /// Refuses to write over what is read.
  func protect(from targets: [String]) throws { try inputs().protect(from: targets) }

  private func inputs() throws -> GraphInputs {
    var reading = limits.reading
    reading.choices = try tables.choices()
    var inputs = GraphInputs(
      paths.isEmpty ? [Self.defaultCase] : paths, as: limits.format?.format, limits: reading)
    inputs.names = ProcessLifetime.names
    inputs.identity = identity.same
    inputs.mappings = mappings
    inputs.usesSnapshot = !isWithoutSnapshot
    return inputs
  }

  private static func remark(_ count: Int, on file: String) -> String {
    "\(count.of("note")) on reading \(file); 'backchannel summary --in \(file)' \(count == 1 ? "lists it" : "lists them")"
  }
}

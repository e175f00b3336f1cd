import CommandSyntax

/// Where the facts are: the same option on every verb that reads.
struct InputOptions: OptionGroup {
  var paths: [String] = []
  var limits = LimitOptions()
  var tables = TableOptions()

  static let heading = "Where the facts are"
  static let syntax: [Parameter<InputOptions>] = [
    .options(
      \.paths, "--in", of: "PATH", completing: .file,
      help:
        "A case, a facts file, a folder of facts or a graph file of another tool: GraphML, GEXF, "
        + "CSV or TSV tables, JSON, FollowTheMoney, Pajek, GML, Matrix Market, Graphalytics or an "
        + "edge list, each also as .gz; of two tables name one; - is standard input. Several are "
        + "merged. Without it, "
        + "the case that $BACKCHANNEL_CASE names, else ./case.backchannel."),
    .group(\.tables), .group(\.limits),
  ]
}

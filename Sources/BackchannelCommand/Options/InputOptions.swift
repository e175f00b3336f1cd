import CommandSyntax

/// Where the facts are: the same option on every verb that reads.
struct InputOptions: OptionGroup {
  var paths: [String] = []

  static let heading = "Where the facts are"
  static let syntax: [Parameter<InputOptions>] = [
    .options(
      \.paths, "--in", of: "PATH", completing: .file,
      help:
        "A case, a facts file, a folder of facts or a graph file of another tool; several are "
        + "merged. Without it, the case that $BACKCHANNEL_CASE names, else ./case.backchannel.")
  ]
}

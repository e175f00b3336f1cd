import CommandSyntax

/// Where the facts are: the same option on every verb that reads.
struct InputOptions: OptionGroup {
  var paths: [String] = []

  static let heading = "Where the facts are"
  static let syntax: [Parameter<InputOptions>] = [
    .options(
      \.paths, "--in", of: "PATH", completing: .file,
      help:
        "A case, a facts file or a folder of facts; several are merged. Without it, the case that "
        + "$BACKCHANNEL_CASE names, else ./case.backchannel.")
  ]
}

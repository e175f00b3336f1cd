import CommandSyntax
import EntityGraph

/// What makes two entities one.
struct IdentityOptions: OptionGroup {
  var same = IdentityPolicy.asserted

  static let heading = "Which entities are one"
  static let syntax: [Parameter<IdentityOptions>] = [
    .option(
      \.same, "--same", of: "POLICY",
      help:
        "What makes two entities of facts one: an identifier that both are given, such as an LEI or "
        + "the number of a company in its register (asserted), or their id alone (none).")
  ]
}

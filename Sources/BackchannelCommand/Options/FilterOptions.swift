public import CommandSyntax
import EntityGraph
public import Questions

/// Which facts count: one group of options, the same on every verb that asks.
extension FactFilter: OptionGroup {
  public static let heading = "Which facts count"
  public static let syntax: [Parameter<FactFilter>] = [
    .list(
      \.relations, "--relation", of: "KIND", completing: .values(relationWords),
      help:
        "Only relations of this kind or category; 'all' includes roles in events and "
        + "statements."),
    .list(
      \.kinds, "--kind", of: "KIND", completing: .values(kindWords),
      help: "Only entities of this kind and its subkinds."),
    .option(\.asOf, "--as-of", of: "DATE", help: "Only what held on this date."),
    .option(\.since, "--since", of: "DATE", help: "Only what held on this date or later."),
    .option(\.until, "--until", of: "DATE", help: "Only what held on this date or earlier."),
    .option(
      \.leastRating, "--min-rating", of: "RATING",
      help: "Only claims rated at least this well in both letter and number, such as B2."),
    .flag(\.isUndisputed, "--undisputed", help: "Only what nobody denies, doubts or disputes."),
    .flag(
      \.followsUndated, "--undated",
      help: "Include undated facts where dates or the order of time matter."),
    .list(
      \.without, "--without", of: "SOURCE",
      help: "Ignore the claims of this source, or of this document and its copies."),
    .list(
      \.only, "--only", of: "SOURCE",
      help: "Only claims of this source, or of this document and its copies."),
    .list(
      \.channels, "--channel", of: "CHANNEL", help: "Only what passed through this channel."),
    .list(
      \.around, "--around", of: "ENTITY", completing: .entity,
      help: "Only what lies within --within relations of this entity, or of one of several."),
    .option(
      \.within, "--within", of: "N", in: 1...1000,
      help: "How many relations away it may lie. Default: 1."),
  ]

  private static let relationWords =
    ["all"] + RelationKind.Category.allCases.map(\.rawValue)
    + Vocabulary.standard.relations.keys.map(\.rawValue).sorted()
  static let kindWords = Vocabulary.standard.kinds.keys.map(\.rawValue).sorted()
}

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
        "Only relations of this kind or category; commas allowed. 'all' also follows roles in "
        + "events and mere statements."),
    .list(
      \.kinds, "--kind", of: "KIND", completing: .values(kindWords),
      help: "Only entities of this kind and its descendants; commas allowed."),
    .option(\.asOf, "--as-of", of: "DATE", help: "Only what held on that day."),
    .option(\.since, "--since", of: "DATE", help: "Only what overlaps the time from then on."),
    .option(\.until, "--until", of: "DATE", help: "Only what overlaps the time until then."),
    .option(
      \.leastRating, "--min-rating", of: "RATING",
      help: "Only claims whose letter and number are both at least this good, such as B2."),
    .flag(\.isUndisputed, "--undisputed", help: "Only what nobody denies, doubts or disputes."),
    .flag(
      \.followsUndated, "--undated",
      help: "In the order of time, and under dates, also what is undated."),
    .list(
      \.without, "--without", of: "SOURCE",
      help: "As if this document, with its copies, or this source had said nothing."),
    .list(
      \.only, "--only", of: "SOURCE",
      help: "As if nobody but this document, with its copies, or this source had said anything."),
    .list(
      \.channels, "--channel", of: "CHANNEL", help: "Only what went by this channel."),
  ]

  private static let relationWords =
    ["all"] + RelationKind.Category.allCases.map(\.rawValue)
    + Vocabulary.standard.relations.keys.map(\.rawValue).sorted()
  static let kindWords = Vocabulary.standard.kinds.keys.map(\.rawValue).sorted()
}

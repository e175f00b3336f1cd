import CommandSyntax
import EntityGraph
import Interchange
import Questions

/// How the tables and attributes of graph files are read.
struct TableOptions: OptionGroup {
  var columns: [ColumnChoices] = []

  /// Whether the day or the month comes first in dates; `nil` where each column decides.
  var dates: DateOrder?

  /// The property that is the weight.
  var weight: String?

  static let heading = InputOptions.heading
  static let datesHelp =
    "Whether dates such as 03/02/2020 in graph files start with the day (dmy) or the month (mdy). "
    + "By default, each column is read in the only order that fits, if there is one."
  static let syntax: [Parameter<TableOptions>] = [
    .options(
      \.columns, "--columns", of: "ROLE=NAME,...",
      help:
        "The roles of columns of tables or attributes of graph files: "
        + "\(ColumnRole.choices.joined(separator: ", ")). By default, common names such as caller "
        + "and callee are recognized."
    ),
    .option(
      \.dates, "--dates", of: "ORDER",
      help: datesHelp),
    .option(
      \.weight, "--weight", of: "NAME",
      help:
        "The number to use as the weight: a column of a graph file or a property of relations. "
        + "Default: the one called weight."),
  ]

  /// What is said of columns.
  ///
  /// - Throws: ``ColumnError/twice(_:_:_:)`` where a role is given to two names.
  func choices() throws(ColumnError) -> TableChoices {
    var choices = TableChoices()
    choices.dates = dates
    let said =
      columns.flatMap(\.choices) + (weight.map { [(role: ColumnRole.weight, name: $0)] } ?? [])
    for (role, name) in said {
      if let other = choices.columns[role], other != name { throw .twice(role, other, name) }
      choices.columns[role] = name
    }
    return choices
  }
}

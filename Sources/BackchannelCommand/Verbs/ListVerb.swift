import AnalyzerKit
import CommandSyntax
import Questions

struct ListVerb: Verb {
  /// What can be listed.
  enum Listed: String, CaseIterable, ArgumentValue { case entities, relations, columns }

  static let name = "list"
  static let summary =
    "List the entities or the relations that meet a condition, sorted and counted."
  static let discussion = """
    A condition compares columns with values: kind = person and not rating < C3. There are and, or, \
    not and parentheses; =, !=, <, <=, >, >= for numbers, dates and ratings, of which A1 is the \
    greatest; before, after, during and overlaps for dates; in (a, b) for one of several; has for \
    words of a text; matches for a pattern with * and ?. 'has COLUMN' holds where there is a value. \
    Values of several words stand in quotes.

    Kinds include their subkinds. Names and texts are compared without case, accents and \
    punctuation. A date is all the time that it may mean: 2023 is not before 2023-05, and 2023-05 is \
    during 2023. What has no value meets no comparison, != included; not turns round whatever \
    follows it. subject.kind, object.kind and end.kind are columns of the ends of a relation.

    'list columns' shows all columns: properties are among them, and so is each analyzer that gives \
    scores.
    """
  static let examples = [
    Example(
      "backchannel list entities --where 'kind = person and pagerank > 0.01' --sort pagerank --descending",
      "rank the persons who matter"),
    Example(
      "backchannel list relations --where 'when during 2023-01 and rating >= C3'",
      "show what is well founded of one month"),
    Example(
      "backchannel list relations --where 'end = Blinken and status in (disputed, denied)'",
      "show what is contested about one person"),
  ]
  static let syntax: [Parameter<ListVerb>] = [
    .optionalArgument(\.listed, "WHAT", help: "What to list. Default: entities."),
    .option(
      \.question.condition, "--where", of: "CONDITION", help: "Only what meets this condition."),
    .option(
      \.question.sort, "--sort", of: "COLUMN",
      help: "List by this column, the lowest or earliest first, the best of ratings."),
    .flag(\.question.isDescending, "--descending", help: "List in the opposite order."),
    .option(
      \.top, "--top", of: "N", in: 1...1_000_000,
      help: "How many to show. Default: 20, or all of them as CSV."),
    .option(
      \.skipped, "--skip", of: "N", in: 0...1_000_000_000,
      help: "How many of the first to leave out."),
    .list(
      \.question.shown, "--show", of: "COLUMN",
      help: "Show this column too; those of the condition are shown anyway."),
    .group(\.plugins), .group(\.input), .group(\.question.filter), .group(\.output),
  ]

  /// How many are shown where nobody says.
  static let defaultTop = 20

  var listed = Listed.entities
  var question = ListQuestion()
  var top: Int?
  var skipped: Int?
  var plugins = PluginOptions()
  var input = InputOptions()
  var output = TableOutputOptions()

  func run() throws -> Outcome {
    try output.checkCSV()
    var question = question
    try question.checkSyntax()
    question.analyzers = try plugins.analyzers(for: [], isJSON: output.format == .json)
    let loaded = try input.load()
    guard let subject = ListSubject(rawValue: listed.rawValue) else {
      try refuseWhatColumnsLack()
      return try showColumns(of: loaded, question.analyzers)
    }
    question.subject = subject
    (question.limit, question.skipped) = (
      top ?? (output.format == .csv ? .max : Self.defaultTop), skipped ?? 0
    )
    let answer = try question.answer(from: loaded, .onTerminal("scores"))
    try output.show(text: answer.text, json: answer.json, csv: answer.rows)
    plugins.tellRemarks()
    return answer.isEmpty ? .nothingFound : .answered
  }

  /// Refuses what only entities and relations are listed by.
  func refuseWhatColumnsLack() throws {
    let given = [
      "--where": question.condition != nil, "--sort": question.sort != nil,
      "--descending": question.isDescending, "--top": top != nil, "--skip": skipped != nil,
      "--show": !question.shown.isEmpty,
    ]
    for (option, isGiven) in given.sorted(by: { $0.key < $1.key }) where isGiven {
      throw UsageError(.exclusive("columns", option), verb: Self.name)
    }
  }

  private func showColumns(of loaded: LoadedGraph, _ analyzers: AnalyzerRegistry) throws -> Outcome
  {
    var question = ColumnsQuestion()
    question.analyzers = analyzers
    let answer = try question.answer(from: loaded, .unwatched)
    try output.show(text: answer.text, json: answer.json, csv: answer.rows)
    return .answered
  }
}

import CommandSyntax
import Questions
import Wording

struct TimelineVerb: Verb {
  static let name = "timeline"
  static let summary = "Show what happened and held, in the order of time, with who says when."
  static let discussion = """
    Events and dated relations stand in order, each with those who say when it was. What an event \
    implies between its participants is told by the event, unless --relation names relations. If \
    claims disagree on when something was, it stands at each of the times. What nobody dates is \
    listed at the end.

    A calendar (--format ics) has what is dated. If only a month or a year is known, the entry \
    covers all of it and says so; times without an offset from UTC stay local times.
    """
  static let examples = [
    Example("backchannel timeline", "show everything that is dated"),
    Example(
      "backchannel timeline HIMARS --since 2022-12", "show what one weapon was part of since then"),
    Example(
      "backchannel timeline --format ics > case.ics", "write a calendar for a calendar program"),
  ]
  static let syntax: [Parameter<TimelineVerb>] = [
    .optionalArguments(
      \.question.entities, "ENTITY", completing: .entity,
      help: "The entities to ask about. Default: all."),
    .option(
      \.top, "--top", of: "N", in: 1...1_000_000,
      help: "How many entries to show. Default: 100, or all of them as CSV or iCalendar."),
    .option(
      \.question.daysOfGap, "--gap", of: "DAYS", in: 1...1_000_000,
      help: "Tell of each gap of at least so many days without an entry."),
    .group(\.input), .group(\.question.filter), .group(\.output),
  ]

  static let defaultTop = 100

  var question = TimelineQuestion()
  var top: Int?
  var input = InputOptions()
  var output = TimelineOutputOptions()

  func run() throws -> Outcome {
    try output.checkCSV()
    let answer = try asked(input.load(readingLittle: !question.entities.isEmpty))
    try show(answer)
    return answer.isEmpty ? .nothingFound : .answered
  }

  func asked(_ loaded: LoadedGraph) throws -> TimelineAnswer {
    var question = question
    let isWhole = output.format == .csv || output.format == .ics
    question.mostEntries = top ?? (isWhole ? nil : Self.defaultTop)
    return try question.answer(from: loaded)
  }

  private func show(_ answer: TimelineAnswer) throws {
    switch output.format {
    case .text: try Output.write(TerminalStyle.printed(answer.text))
    case .json: try Output.write(answer.json.rendered() + "\n")
    case .csv: try CSV(rows: answer.rows, output.csv.style).print()
    case .ics:
      let calendar = TimelineCalendar(answer)
      try Output.write(calendar.text)
      for note in calendar.notes { Output.complain(TerminalStyle.printed([note])) }
    }
  }
}

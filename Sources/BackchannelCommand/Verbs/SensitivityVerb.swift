import CommandSyntax
import EntityGraph
import Paths
import Questions

struct SensitivityVerb: Verb {
  enum Subject: String, CaseIterable, ArgumentValue { case path, analyze }

  static let name = "sensitivity"
  static let summary = "Show how an answer changes where each source is left out in turn."
  static let discussion = """
    With path, the best path between two entities is looked for without each source: does it stay, \
    lengthen or vanish, and which legs are lost? With analyze, entities are ranked without each \
    source: how far do ranks move? That is Kendall's tau-b between both rankings, 1 where no pair \
    changes its order, with the largest move and who leaves the first ten.

    Documents that only seem to confirm each other are named: those that go back to one origin or \
    cite each other.
    """
  static let examples = [
    Example(
      "backchannel sensitivity path 'Antony Blinken' 'Sergey Lavrov'",
      "see which source carries the path"),
    Example(
      "backchannel sensitivity analyze pagerank --show person --by document",
      "see how far ranks hang on single documents"),
  ]
  static let syntax: [Parameter<SensitivityVerb>] = [
    .argument(\.subject, "WHAT", help: "A path or the ranking of an analyzer."),
    .arguments(
      \.names, "NAME", completing: .entity,
      help: "The two ends of the path; or the analyzer, and its settings as in damping=0.9."),
    .option(
      \.unit, "--by", of: "UNIT",
      help:
        "What is left out in turn: sources, documents with their copies, or claims; of a path "
        + "those behind its legs and those that deny, doubt or suppose something."),
    .option(
      \.top, "--top", of: "N", in: 1...1_000_000,
      help: "How many sources to show that move a ranking. Default: 20, or all of them as CSV."),
    .option(
      \.path.order, "--order", of: "ORDER", help: "What makes a path better, as --by of 'path'."),
    .option(
      \.path.maximumHops, "--max-hops", of: "N", in: 1...1000, help: "How many legs at most."),
    .flag(\.path.isDirected, "--directed", help: "Follow relations only in their direction."),
    .flag(
      \.path.respectsTime, "--respect-time", help: "Let no leg be earlier than the one before."),
    .list(
      \.path.avoided, "--avoid", of: "ENTITY", completing: .entity,
      help: "Let no path pass this entity."),
    .list(
      \.analysis.about, "--about", of: "ENTITY", completing: .entity,
      help: "The entities to ask about, if the analyzer needs some."),
    .list(
      \.analysis.shown, "--show", of: "KIND", completing: .values(FactFilter.kindWords),
      help: "Rank only entities of this kind and its subkinds; the whole graph is still analyzed."),
    .group(\.plugins), .group(\.input), .group(\.filter), .group(\.output),
  ]

  var subject = Subject.path
  var names: [String] = []
  var unit = SensitivityUnit.source
  var top: Int?
  var path = PathQuestion()
  var analysis = AnalysisQuestion()
  var plugins = PluginOptions()
  var input = InputOptions()
  var filter = FactFilter()
  var output = TableOutputOptions()

  func run() throws -> Outcome {
    try output.checkCSV()
    switch subject {
    case .path:
      let answer = try pathQuestion.answer(from: input.load(), .onTerminal(Self.name))
      try output.show(text: answer.text, json: answer.json, csv: answer.rows)
      return answer.isEmpty ? .nothingFound : .answered
    case .analyze:
      let answer = try askedOfRanking(input.load())
      try output.show(text: answer.text, json: answer.json, csv: answer.rows)
      plugins.tellRemarks()
      return answer.isEmpty ? .nothingFound : .answered
    }
  }

  func askedOfRanking(_ loaded: @autoclosure () throws -> LoadedGraph) throws
    -> RankSensitivityAnswer
  {
    let question = try rankQuestion
    var answer = try question.answer(from: loaded(), .onTerminal(Self.name))
    answer.limit = top ?? (output.format == .csv ? .max : AnalyzeVerb.defaultTop)
    return answer
  }
}

extension SensitivityVerb {
  var pathQuestion: PathSensitivityQuestion {
    get throws {
      guard names.count > 1 else { throw UsageError(.missing(["TO"]), verb: Self.name) }
      guard names.count == 2 else {
        throw UsageError(.surplus(names[2], after: ["FROM", "TO"]), verb: Self.name)
      }
      try refuse(!analysis.about.isEmpty, "--about")
      try refuse(!analysis.shown.isEmpty, "--show")
      try refuse(top != nil, "--top")
      var path = path
      (path.from, path.to) = (PathEnds([names[0]]), PathEnds([names[1]]))
      path.filter = filter
      var question = PathSensitivityQuestion(path)
      question.unit = unit
      return question
    }
  }

  var rankQuestion: RankSensitivityQuestion {
    get throws {
      try refuse(path.order != .hops, "--order")
      try refuse(path.maximumHops != nil, "--max-hops")
      try refuse(path.isDirected, "--directed")
      try refuse(path.respectsTime, "--respect-time")
      try refuse(!path.avoided.isEmpty, "--avoid")
      var analysis = analysis
      (analysis.analyzer, analysis.settings) = (names[0], Array(names.dropFirst()))
      analysis.filter = filter
      analysis.analyzers = try plugins.analyzers(
        for: [analysis.analyzer], isJSON: output.format == .json)
      var question = RankSensitivityQuestion(analysis)
      question.unit = unit
      return question
    }
  }

  /// Refuses an option that says nothing of what is asked.
  private func refuse(_ isGiven: Bool, _ option: String) throws {
    guard !isGiven else {
      throw UsageError(.exclusive(subject.rawValue, option), verb: Self.name)
    }
  }
}

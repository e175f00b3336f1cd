import AnalyzerKit
import CommandSyntax
import Questions

/// A verb that can also be asked of a graph that is loaded already.
protocol AskingVerb: Verb {
  associatedtype Look: AnswerLook
  var input: InputOptions { get }
  var output: Look { get }

  func answer(from loaded: LoadedGraph) throws -> any GraphAnswer
}

/// The options that say how an answer looks.
protocol AnswerLook {
  /// Whether something else than text or JSON is asked for.
  var excludesJSON: Bool { get }
}

extension OutputOptions: AnswerLook {
  var excludesJSON: Bool { false }
}

extension TableOutputOptions: AnswerLook {
  var excludesJSON: Bool { format == .csv || csv.isGiven }
}

extension TimelineOutputOptions: AnswerLook {
  var excludesJSON: Bool { format == .csv || format == .ics || csv.isGiven }
}

extension FindVerb: AskingVerb {
  func answer(from loaded: LoadedGraph) throws -> any GraphAnswer {
    try refuseWhatExcludesItself()
    guard let beginning else { return try question.answer(from: loaded, .unwatched) }
    return try IDsQuestion(beginning).answer(from: loaded, .unwatched)
  }
}

extension ShowVerb: AskingVerb {
  func answer(from loaded: LoadedGraph) throws -> any GraphAnswer {
    DocumentQuestion.names(question.entity, in: loaded)
      ? try document(loaded) : try dossier(loaded)
  }
}

extension AroundVerb: AskingVerb {
  func answer(from loaded: LoadedGraph) throws -> any GraphAnswer { try asked(loaded) }
}

extension TimelineVerb: AskingVerb {
  func answer(from loaded: LoadedGraph) throws -> any GraphAnswer { try asked(loaded) }
}

extension SourcesVerb: AskingVerb {
  func answer(from loaded: LoadedGraph) throws -> any GraphAnswer {
    try refuseWhatExcludesItself()
    guard let source else { return try asked(loaded) }
    return try asked(loaded, about: source)
  }
}

extension ClaimsVerb: AskingVerb {
  func answer(from loaded: LoadedGraph) throws -> any GraphAnswer { try asked(loaded) }
}

extension PairsVerb: AskingVerb {
  func answer(from loaded: LoadedGraph) throws -> any GraphAnswer { try asked(loaded) }
}

extension CompareVerb: AskingVerb {
  func answer(from loaded: LoadedGraph) throws -> any GraphAnswer { try asked(loaded) }
}

extension SensitivityVerb: AskingVerb {
  func answer(from loaded: LoadedGraph) throws -> any GraphAnswer {
    switch subject {
    case .path: try pathQuestion.answer(from: loaded, .onTerminal(Self.name))
    case .analyze: try askedOfRanking(loaded)
    }
  }
}

extension SummaryVerb: AskingVerb {
  func answer(from loaded: LoadedGraph) throws -> any GraphAnswer {
    try question.answer(from: loaded, .unwatched)
  }
}

extension DisputesVerb: AskingVerb {
  func answer(from loaded: LoadedGraph) throws -> any GraphAnswer {
    try question.answer(from: loaded, .unwatched)
  }
}

extension AnalyzeVerb: AskingVerb {
  func answer(from loaded: LoadedGraph) throws -> any GraphAnswer {
    guard file == nil else { throw QueryError.fileOfItsOwn }
    var question = question
    question.analyzers = try plugins.analyzers(for: [question.analyzer], isJSON: true)
    var answer = try question.answer(from: loaded, .onTerminal(question.analyzer))
    answer.limit = top ?? Self.defaultTop
    return answer
  }
}

extension ListVerb: AskingVerb {
  func answer(from loaded: LoadedGraph) throws -> any GraphAnswer {
    let analyzers = try plugins.analyzers(for: [], isJSON: true)
    guard let subject = ListSubject(rawValue: listed.rawValue) else {
      try refuseWhatColumnsLack()
      var question = ColumnsQuestion()
      question.analyzers = analyzers
      return try question.answer(from: loaded, .unwatched)
    }
    var question = question
    (question.subject, question.analyzers) = (subject, analyzers)
    (question.limit, question.skipped) = (top ?? Self.defaultTop, skipped ?? 0)
    return try question.answer(from: loaded, .onTerminal("scores"))
  }
}

extension PathVerb: AskingVerb {
  func answer(from loaded: LoadedGraph) throws -> any GraphAnswer {
    try asked().answer(from: loaded, .onTerminal("paths"))
  }
}

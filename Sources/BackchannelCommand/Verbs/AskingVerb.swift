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
  /// Whether it is neither text nor JSON.
  var isOfItsOwn: Bool { get }
}

extension OutputOptions: AnswerLook {
  var isOfItsOwn: Bool { false }
}

extension TableOutputOptions: AnswerLook {
  var isOfItsOwn: Bool { format == .csv || csv.isGiven }
}

extension TimelineOutputOptions: AnswerLook {
  var isOfItsOwn: Bool { format == .csv || format == .ics || csv.isGiven }
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
    guard DocumentQuestion.names(question.entity, in: loaded) else {
      return try question.answer(from: loaded, .unwatched)
    }
    var document = DocumentQuestion(question.entity)
    document.filter = question.filter
    return try document.answer(from: loaded, .unwatched)
  }
}

extension AroundVerb: AskingVerb {
  func answer(from loaded: LoadedGraph) throws -> any GraphAnswer {
    var answer = try question.answer(from: loaded, .unwatched)
    answer.limit = top ?? Self.fewest
    return answer
  }
}

extension TimelineVerb: AskingVerb {
  func answer(from loaded: LoadedGraph) throws -> any GraphAnswer {
    var question = question
    question.mostEntries = top ?? Self.fewest
    return try question.answer(from: loaded, .unwatched)
  }
}

extension SourcesVerb: AskingVerb {
  func answer(from loaded: LoadedGraph) throws -> any GraphAnswer {
    if let source, unit == nil {
      var answer = try question(about: source).answer(from: loaded, .unwatched)
      answer.limit = top ?? .max
      return answer
    }
    var answer = try question.answer(from: loaded, .unwatched)
    answer.limit = top ?? Self.fewest
    return answer
  }
}

extension ClaimsVerb: AskingVerb {
  func answer(from loaded: LoadedGraph) throws -> any GraphAnswer {
    var question = question
    question.text = words.joined(separator: " ")
    var answer = try question.answer(from: loaded, .unwatched)
    answer.limit = top ?? Self.fewest
    return answer
  }
}

extension PairsVerb: AskingVerb {
  func answer(from loaded: LoadedGraph) throws -> any GraphAnswer {
    var answer = try question.answer(from: loaded, .unwatched)
    answer.limit = top ?? Self.fewest
    return answer
  }
}

extension CompareVerb: AskingVerb {
  func answer(from loaded: LoadedGraph) throws -> any GraphAnswer {
    try question.answer(from: loaded, .onTerminal("paths"))
  }
}

extension SensitivityVerb: AskingVerb {
  func answer(from loaded: LoadedGraph) throws -> any GraphAnswer {
    switch subject {
    case .path: return try pathQuestion.answer(from: loaded, .onTerminal(Self.name))
    case .analyze:
      var answer = try rankQuestion.answer(from: loaded, .onTerminal(Self.name))
      answer.limit = top ?? AnalyzeVerb.fewest
      return answer
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
    answer.limit = top ?? Self.fewest
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
    (question.limit, question.skipped) = (top ?? Self.fewest, skipped ?? 0)
    return try question.answer(from: loaded, .onTerminal("scores"))
  }
}

extension PathVerb: AskingVerb {
  func answer(from loaded: LoadedGraph) throws -> any GraphAnswer {
    try refuseWhatExcludesItself()
    return try question.answer(from: loaded, .onTerminal("paths"))
  }
}

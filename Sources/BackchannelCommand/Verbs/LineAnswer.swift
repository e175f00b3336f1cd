import CommandSyntax
import Questions

/// The answer to one line of questions.
struct LineAnswer {
  /// What the process would end with that is asked this alone.
  let status: ExitStatus
  let json: JSON

  /// - Returns: `nil` for a line without a question.
  init?(to line: String, _ number: Int, from loaded: LoadedGraph) {
    do {
      let words = try LineWords(line).words
      guard let first = words.first else { return nil }
      let answer = try Self.answer(
        to: first == "backchannel" ? Array(words.dropFirst()) : words, loaded)
      status = answer.isEmpty ? .nothingFound : .answered
      json = answer.json.adding(line: number, status)
    } catch {
      status = ExitStatus(error)
      json = (["schema": 1, "error": .text(ErrorText.sentence(error))] as JSON)
        .adding(line: number, status)
    }
  }

  /// The verbs that are questions.
  private static let program = Program(
    name: "backchannel", version: ProgramVersion.current, released: "",
    summary: "answer questions about facts that are loaded once",
    verbs: [
      SummaryVerb.self, FindVerb.self, ListVerb.self, ShowVerb.self, AroundVerb.self, PathVerb.self,
      AnalyzeVerb.self, DisputesVerb.self, TimelineVerb.self, SourcesVerb.self, ClaimsVerb.self,
      PairsVerb.self, CompareVerb.self, SensitivityVerb.self,
    ])

  private static func answer(
    to words: [String], _ loaded: LoadedGraph
  ) throws -> any GraphAnswer {
    guard case .verb(let verb) = try Self.program.parse(words),
      let verb = verb as? any AskingVerb
    else { throw QueryError.noQuestion(words.first ?? "") }
    guard !verb.input.isStated else { throw QueryError.inputOfItsOwn }
    guard !verb.output.excludesJSON else { throw QueryError.notJSON }
    return try verb.answer(from: loaded)
  }
}

extension JSON {
  fileprivate func adding(line: Int, _ status: ExitStatus) -> JSON {
    guard case .object(let members) = self else { return self }
    return .object(
      members.merging(["line": .whole(line), "exit_status": .whole(Int(status.rawValue))]) { $1 })
  }
}

/// Why a line is no question that can be answered.
enum QueryError: Error, Hashable, CustomStringConvertible {
  case noQuestion(String)
  case inputOfItsOwn
  case fileOfItsOwn
  case notJSON
  case unreadable(String, reason: String)
  case folder(String)

  var description: String {
    switch self {
    case .noQuestion(let word):
      "'\(word)' is no question; 'backchannel query --help' names those there are"
    case .inputOfItsOwn:
      "all questions are about the same facts; say where they are behind 'query', not in the line"
    case .fileOfItsOwn: "a question of 'query' writes no file; leave out --out"
    case .notJSON: "the answers of 'query' are JSON; leave out --format"
    case .folder(let file): "'\(file)' is a folder; name a file with a question a line"
    case .unreadable(let file, let reason):
      "'\(file)' cannot be read: the system says '\(reason)'"
    }
  }
}

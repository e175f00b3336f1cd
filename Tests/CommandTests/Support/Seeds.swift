import Synchronization
import TestSupport

/// The curated facts of the repository, asked once for each question.
enum Seeds {
  private static let answers = Mutex<[[String]: BuiltProgram.Run]>([:])

  /// What the program answers to these words about the seeds.
  static func ask(_ words: String...) throws -> BuiltProgram.Run { try ask(words) }

  /// What it answers in JSON.
  static func json(_ words: String...) throws -> JSONAnswer {
    try JSONAnswer(ask(words + ["--format", "json"]).output)
  }

  static func ask(_ words: [String]) throws -> BuiltProgram.Run {
    if let known = answers.withLock({ $0[words] }) { return known }
    let run = try BuiltProgram.backchannel(words + ["--in", "seeds"])
    answers.withLock { $0[words] = run }
    return run
  }
}

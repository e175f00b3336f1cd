/// The seconds that runs of one task took, the first one, which warms up, left out.
struct Measurement<Answer> {
  let loading: Duration
  let runs: [Duration]

  /// What the last run found.
  let answer: Answer

  /// Prepares once, then runs the task once more often than asked; three times at most where it
  /// takes more than 4 s, once where more than 15.
  init<Input>(
    runs: Int, preparing prepare: () throws -> Input, _ task: (Input) throws -> Answer
  ) rethrows {
    let clock = ContinuousClock()
    let start = clock.now
    let input = try prepare()
    loading = clock.now - start
    var answer: Answer?
    let first = try clock.measure { answer = try task(input) }
    let most = first > .seconds(15) ? 1 : first > .seconds(4) ? 3 : runs
    var times: [Duration] = []
    repeat {
      answer = nil
      times.append(try clock.measure { answer = try task(input) })
    } while times.count < min(runs, most)
    self.runs = times
    self.answer = try answer ?? task(input)
  }

  /// One line as the peers' harness reads it.
  func line(_ digest: String = "") -> String {
    let times = runs.map { "\($0 / .seconds(1))" }.joined(separator: ", ")
    return "{\"load_s\": \(loading / .seconds(1)), \"times\": [\(times)], \"digest\": {\(digest)}}"
  }
}

extension Measurement<[Double]> {
  /// As ``line(_:)``, the answer written for the peers' harness to compare.
  func line(answering question: Question, _ digest: String = "") throws -> String {
    try write(answer, toArrayFile: question.answerPath)
    return line(digest)
  }
}

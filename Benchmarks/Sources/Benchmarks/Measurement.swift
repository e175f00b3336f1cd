/// The seconds that runs of one task took, the first one, which warms up, left out.
struct Measurement {
  private let loading: Duration
  private let runs: [Duration]

  /// Prepares once, then runs the task once more often than asked.
  init<Input>(runs: Int, preparing prepare: () throws -> Input, _ task: (Input) throws -> Void)
    rethrows
  {
    let clock = ContinuousClock()
    let start = clock.now
    let input = try prepare()
    loading = clock.now - start
    try task(input)
    self.runs = try (0..<runs).map { _ in try clock.measure { try task(input) } }
  }

  /// One line as the peers' harness reads it.
  func line(_ digest: String) -> String {
    let times = runs.map { "\($0 / .seconds(1))" }.joined(separator: ", ")
    return "{\"load_s\": \(loading / .seconds(1)), \"times\": [\(times)], \"digest\": {\(digest)}}"
  }
}

import GraphKernels

/// The seconds that questions about pairs of vertices took, one after the other.
struct Latencies {
  private let times: [Duration]
  private let answers: [Int?]

  /// Asks about all pairs to warm up, and again.
  init(_ pairs: [(Int, Int)], _ ask: (CSRGraph.Vertex, CSRGraph.Vertex) throws -> Int?) rethrows {
    let clock = ContinuousClock()
    var (times, answers): ([Duration], [Int?]) = ([], [])
    for round in 0..<2 {
      for (source, goal) in pairs {
        var answer: Int?
        let time = try clock.measure {
          answer = try ask(CSRGraph.Vertex(source), CSRGraph.Vertex(goal))
        }
        if round == 1 { times.append(time) }
        if round == 1 { answers.append(answer) }
      }
    }
    (self.times, self.answers) = (times, answers)
  }

  /// One line as the peers' harness reads it, the answers written for it to compare.
  func line(answering question: Question) throws -> String {
    try write(answers.map { Double($0 ?? -1) }, toArrayFile: question.answerPath)
    let sum = answers.reduce(0) { $0 + ($1 ?? 0) }
    let unreachable = answers.count { $0 == nil }
    let median = percentile(50)
    return """
      {"latency": true, "times": null, "min_s": \(percentile(0)), "median_s": \(median), \
      "runs": \(times.count), "digest": {"pairs": \(times.count), "sum_dist": \(sum), \
      "unreachable": \(unreachable), "lat_ms_median": \(median * 1000), \
      "lat_ms_p99": \(percentile(99) * 1000)}}
      """
  }

  /// Between the two nearest times, as numpy does it, in seconds.
  private func percentile(_ share: Double) -> Double {
    let sorted = times.sorted()
    let place = share / 100 * Double(sorted.count - 1)
    let (low, high) = (sorted[Int(place)], sorted[min(Int(place) + 1, sorted.count - 1)])
    return low / .seconds(1) + (place - place.rounded(.down)) * ((high - low) / .seconds(1))
  }
}

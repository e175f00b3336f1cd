/// What the peers' harness asks for: a task on a graph, and where its answer goes.
struct Question {
  let task: String

  /// What the names of the graph's files begin with; the file itself for GraphML.
  let base: String
  let vertexCount: Int
  let runs: Int

  /// Where the answer is written.
  let answerPath: String
  let isUndirected: Bool

  /// - Parameter words: `TASK BASE VERTICES RUNS ANSWER`, and `-s` where edges have no direction.
  init?(_ words: some Collection<String>) {
    let words = Array(words)
    guard words.count >= 5, let vertexCount = Int(words[2]), let runs = Int(words[3]) else {
      return nil
    }
    (task, base, answerPath) = (words[0], words[1], words[4])
    (self.vertexCount, self.runs) = (vertexCount, runs)
    isUndirected = words.dropFirst(5).first == "-s"
  }
}

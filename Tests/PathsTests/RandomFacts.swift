import EntityGraph
import TestSupport

/// A small multigraph in which everything that an order looks at varies and ties are frequent.
struct RandomFacts {
  let lines: [String]

  private static let entities = ["a", "b", "c", "d", "e", "f"]
  private static let kinds = [
    "called", "met", "messaged", "commands", "tracks", "near", "works-for", "based-in",
  ]
  private static let dates = [
    "", "", "2023-01-01", "2023-01-02", "2023-01-03", "2023-01-02/2023-01-04", "2023-01-03/..",
    "/2023-01-02", "2023-01",
  ]
  private static let ratings = ["", "A1", "B2", "B2", "D3"]
  private static let sources = ["", "by=x", "by=x,y", "by=x,y,z"]
  private static let weights = ["", "weight=0.5", "weight=2", "weight=3"]

  init(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let entities = Self.entities.prefix(Int.random(in: 2...6, using: &generator))
    func pick(_ words: some Collection<String>) -> String {
      words.randomElement(using: &generator) ?? ""
    }
    var lines = ["a met b 2022 F6", "a met b 2025 F6"]
    for _ in 0..<Int.random(in: 1...10, using: &generator) {
      lines.append(
        [
          pick(entities), pick(Self.kinds), pick(entities), pick(Self.dates), pick(Self.ratings),
          pick(Self.sources), pick(Self.weights),
        ].joined(separator: " "))
    }
    for message in 0..<Int.random(in: 0...2, using: &generator) {
      lines.append("\(pick(entities)) sender-of m\(message) \(pick(Self.ratings))")
      lines.append("\(pick(entities)) intermediary-of m\(message) \(pick(Self.dates))")
    }
    self.lines =
      Bool.random(using: &generator) ? lines : Array(lines.dropFirst(2)) + ["b near g", "a near h"]
  }

  /// Without roles in events, as analyzers see it, but with what time leaves out.
  var graph: Graph { get throws { try Graph.of(lines).keeping(.analysis) } }
}

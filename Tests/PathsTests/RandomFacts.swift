import EntityGraph
import TestSupport

/// A small multigraph in which everything that an order looks at varies and ties are frequent.
///
/// By turns it has many kinds of relations, few and many of them, or only calls on many days.
struct RandomFacts {
  private(set) var lines: [String]

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
  private var generator: SplitMix64

  init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
    lines = ["a based-in h", "b based-in h", "a supports a"]
    let entities = ["a", "b", "c", "d", "e", "f"].prefix(Int.random(in: 2...6, using: &generator))
    switch seed % 4 {
    case 0: add(12, Array(entities), Self.kinds, Self.dates)
    case 1: add(7, Array(entities), Self.kinds, Self.dates)
    case 2: add(14, ["a", "b", "c", "d", "e", "f"], ["supports"], [""])
    default: add(10, ["a", "b", "c", "d"], ["called", "met"], (1...9).map { "2023-01-0\($0)" })
    }
    if seed % 4 == 0 { addMessages(Array(entities)) }
  }

  private mutating func add(
    _ count: Int, _ entities: [String], _ kinds: [String], _ dates: [String]
  ) {
    for _ in 0..<count {
      let ends = entities.shuffled(using: &generator)
      lines.append(
        [
          ends[0], pick(kinds), ends[1], pick(dates), pick(Self.ratings), pick(Self.sources),
          pick(Self.weights),
        ].joined(separator: " "))
    }
  }

  private mutating func addMessages(_ entities: [String]) {
    for message in 0..<2 {
      lines.append("\(pick(entities)) sender-of m\(message) \(pick(Self.ratings))")
      lines.append("\(pick(entities)) intermediary-of m\(message) \(pick(Self.dates))")
    }
  }

  private mutating func pick(_ words: [String]) -> String {
    words.randomElement(using: &generator) ?? ""
  }

  /// Without roles in events, as analyzers see it, but with what time leaves out.
  var graph: Graph { get throws { try Graph.of(lines).keeping(.analysis) } }

  /// The same, with no weight above 1.
  var graphOfChances: Graph {
    get throws {
      try Graph.of(
        lines.map { line in
          line.replacing("weight=2", with: "weight=0.25").replacing("weight=3", with: "weight=1")
        }
      ).keeping(.analysis)
    }
  }
}

import TestSupport

@testable import Interchange

/// A table of nodes and one of edges as people make them, with missing, odd and hostile cells.
struct HostileTable {
  enum Content: CaseIterable {
    case wholeNumbers, numbers, longNumbers, flags, texts
  }

  struct Column {
    let name: String
    let content: Content

    /// As they are spelled; `nil` where the row has no cell.
    var cells: [String?]
  }

  private(set) var nodeIDs: [String] = []
  private(set) var nodes: [Column] = []
  private(set) var ends: [(source: String, target: String)] = []
  private(set) var areUndirected: [Bool] = []
  private(set) var edges: [Column] = []

  init(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let nodeCount = Int.random(in: 1...45, using: &generator)
    nodeIDs = (0..<nodeCount).map { number in
      number.isMultiple(of: 3)
        ? "n\(number)" : Self.text(&generator, "n\(number)").trimmingBlanks
    }
    nodes = [
      Column(name: "label", content: .texts, cells: Self.cells(.texts, nodeCount, &generator)),
      Column(name: "kind", content: .texts, cells: Self.words(nodeCount, &generator)),
    ]
    let names = ["alpha", "Bribe (EUR)", "größe", "a,b;c", "q\"r", "x.y & z<1>", "share %"]
    for name in names.shuffled(using: &generator).prefix(Int.random(in: 0...3, using: &generator)) {
      nodes.append(Self.column(name, nodeCount, &generator))
    }
    let edgeCount = Int.random(in: 0...60, using: &generator)
    for _ in 0..<edgeCount {
      ends.append(
        (
          nodeIDs.randomElement(using: &generator) ?? "",
          nodeIDs.randomElement(using: &generator) ?? ""
        ))
      areUndirected.append(Int.random(in: 0..<4, using: &generator) == 0)
    }
    edges = [Column(name: "relation", content: .texts, cells: Self.words(edgeCount, &generator))]
    let weights = [Content.wholeNumbers, .numbers].randomElement(using: &generator) ?? .numbers
    edges.append(
      Column(
        name: "weight", content: weights, cells: Self.cells(weights, edgeCount, &generator)))
    for name in Self.timeNames.randomElement(using: &generator) ?? [] {
      edges.append(
        Column(name: name, content: .texts, cells: Self.dates(edgeCount, &generator)))
    }
    for name in names.shuffled(using: &generator).prefix(Int.random(in: 0...3, using: &generator)) {
      edges.append(Self.column(name, edgeCount, &generator))
    }
  }

  private static let timeNames = [
    ["date"], ["Time_Stamp"], ["start", "end"], ["valid from", "Valid-Until"], ["since", "UNTIL"],
    ["first_seen", "last_seen"], ["year"], [],
  ]

  private static func column(
    _ name: String, _ count: Int, _ generator: inout SplitMix64
  ) -> Column {
    let content = Content.allCases.randomElement(using: &generator) ?? .texts
    return Column(name: name, content: content, cells: cells(content, count, &generator))
  }

  /// Cells of which the first tells the type, one in six is missing, and in some columns one in
  /// forty is odd.
  private static func cells(
    _ content: Content, _ count: Int, _ generator: inout SplitMix64
  ) -> [String?] {
    let hasOdd = content != .texts && content != .flags && Bool.random(using: &generator)
    return (0..<count).map { row -> String? in
      if row == 0 { return first[content] }
      if hasOdd, Int.random(in: 0..<40, using: &generator) == 0 {
        return odd.randomElement(using: &generator)
      }
      if content == .texts {
        return Int.random(in: 0..<6, using: &generator) == 0 ? nil : text(&generator, "")
      }
      if Int.random(in: 0..<6, using: &generator) == 0 {
        return missing.randomElement(using: &generator) ?? nil
      }
      return values[content]?.randomElement(using: &generator)
    }
  }

  private static func words(_ count: Int, _ generator: inout SplitMix64) -> [String?] {
    (0..<count).map { _ in
      ["met", "paid", "knows well", "1", nil].randomElement(using: &generator) ?? nil
    }
  }

  /// Dates in several spellings, of which some cannot be read.
  private static func dates(_ count: Int, _ generator: inout SplitMix64) -> [String?] {
    let spellings = dateSpellings.randomElement(using: &generator) ?? []
    return (0..<count).map { _ in
      switch Int.random(in: 0..<12, using: &generator) {
      case 0, 1: missing.randomElement(using: &generator) ?? nil
      case 2: ["soon", "2020-13-01", "32/01/2020", " 2021 "].randomElement(using: &generator)
      default: spellings.randomElement(using: &generator)
      }
    }
  }

  private static let first: [Content: String] = [
    .wholeNumbers: "12", .numbers: "0.5", .longNumbers: "12345678901234567890", .flags: "true",
    .texts: "a text",
  ]
  private static let values: [Content: [String]] = [
    .wholeNumbers: ["0", "7", "-3", "+5", "9223372036854775807", " 8 ", "9007199254740993"],
    .numbers: [
      ".5", "+5", "00.5", "5.", "1e3", "-2.5E-2", "0.13436424411240122", "-0.0", " 0.25 ", "3",
      "1e-300", "12345678901234567890", "inf",
    ],
    .longNumbers: ["-99999999999999999999", "1", "007", "12345678901234567890"],
    .flags: ["true", "false", "True", "False"],
  ]
  private static let missing: [String?] = [
    nil, "", "  ", "NA", "N/A", "NaN", "nan", "null", "NULL", "None", "none", "\\N", "-", "?",
    "#N/A",
  ]
  private static let odd = ["approx", "12 kg", "0x10", "1.2.3", "n.a.", "=1+1"]
  private static let dateSpellings = [
    ["2020-01-02", "2021-05", "2019", "2020-01-02T03:04:05Z", "2020-01-02 03:04:05.25+02:00"],
    ["2020/02/03", "20200203", "3.2.2020"],
    ["03/02/2020", "13/02/2020", "05/05/2020"],
    ["03/02/2020", "13/02/2020", "02/13/2020", "05/05/2020"],
    ["1577934245", "1577934245123"],
    ["2019", "2020"],
  ]

  /// A text that formats have to quote or escape, and that XML can say.
  private static func text(_ generator: inout SplitMix64, _ end: String) -> String {
    let parts = [
      "a", "b\"c", "d,e;f", "\t", "\n", "\r\n", "\r", "\\", "\\\"x", "'", "<&>", "]]>", "\u{7F}",
      "\u{202E}", "\u{2028}", "\u{85}", "é", "e\u{301}", "😀", " ", "&#10;", "--", "$", "\u{A0}",
      "\u{3000}", "|", "#", "%", "{x}", "[1]",
    ]
    let picked = (0..<Int.random(in: 0...3, using: &generator)).compactMap { _ in
      parts.randomElement(using: &generator)
    }
    return picked.joined() + end
  }
}

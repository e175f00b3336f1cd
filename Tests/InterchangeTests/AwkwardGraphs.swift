import EntityGraph
import TestSupport

@testable import Interchange

/// Texts that files and their readers have been seen to bend.
enum AwkwardTexts {
  static let list = [
    "", " ", "  \t ", "\n", "\t", "\r", "\r\n", "INF", "INFANTRY", "1st INFANTRY & Co", "-INF",
    "Inf",
    "inf", "INFINF", "null", "NULL", "nUlL", " null ", "null.", "nil", "NaN", "Infinity", "true",
    "1", "1e5", "-0", "0x10", "a & b", "<b>", ">", "]]>", "]]", "]", "x]]>y & z", "]]]>", "]]>]]>",
    "]]\u{0}>", "IN\u{1}F",
    "&", "&amp;", "&#13;", "<![CDATA[x]]>", "<!-- x -->", "a\r\nb", "a & \r & b", "& \n & \t &",
    "& & &", "\u{0}", "bell\u{7}", "\u{1}\u{2}", "\u{FFFE}", "a\u{FFFF}b", "\u{1FFFE}",
    "\u{10FFFF}", "😀", "👩‍👩‍👧‍👦", "e\u{301}", "é", "\u{202E}reversed", "\u{85}", "\u{2028}",
    "\u{FEFF}mark",
    "\"quoted\" 'single'", "100%", "Київ", "日本国", "\u{A0}", "\u{3000}", "\u{200B}", "\u{7F}\u{9F}",
    " ahead", "behind ", "line\nfeed", "tab\tbed", "İstanbul", "ﬀ", "a;b; c", "rgb(1,2,3)",
    "#ff0000",
    String(repeating: "x", count: 70_000), String(repeating: "a & b < c ", count: 7_000),
    String(repeating: "wide ", count: 40) + "\r end", String(repeating: "]]> ", count: 100),
  ]

  private static let scalars = Array(
    "aZ09 \t\n\r&<>\"']INF\u{0}\u{B}\u{FFFF}\u{E9}\u{301}\u{4E00}😀".unicodeScalars)

  /// One of the list, or a random run of what makes trouble.
  static func text(_ generator: inout SplitMix64) -> String {
    if Int.random(in: 0..<4, using: &generator) > 0 {
      return list[Int.random(in: 0..<list.count, using: &generator)]
    }
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &generator) {
      text.append(scalars[Int.random(in: 0..<scalars.count, using: &generator)])
    }
    return String(text)
  }
}

extension AwkwardTexts {
  /// A text without blanks at its ends, as names and ids are read.
  static func name(_ generator: inout SplitMix64) -> String { trimmed(text(&generator)) }

  static func trimmed(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: bytes[bytes.span.trimmedRange], as: UTF8.self)
  }
}

extension Graph {
  /// A small graph whose names, ids, kinds, values and notes are awkward, as the seed says.
  static func awkward(seed: UInt64) throws -> Graph {
    var generator = SplitMix64(seed: seed)
    var builder = GraphBuilder()
    builder.add(Document(id: "file", title: "A file"))
    let ids = (0..<Int.random(in: 1...7, using: &generator)).map { number in
      Entity.ID(
        number.isMultiple(of: 2)
          ? "n\(number)"
          : AwkwardTexts.trimmed(
            "\(AwkwardTexts.text(&generator))\(number)\(AwkwardTexts.text(&generator))"))
    }
    for id in ids {
      try builder.add(
        Entity(
          id: id, kind: ["person", "unit", "odd"].randomElement(using: &generator) ?? "unit",
          name: AwkwardTexts.name(&generator), aliases: [AwkwardTexts.text(&generator)]))
    }
    var foreign: [ForeignTie] = []
    for _ in 0..<Int.random(in: 0...9, using: &generator) {
      foreign.append(tie(among: ids, &generator))
      builder.add(claim(among: ids, &generator))
    }
    try addEvent(with: ids, to: &builder, &generator)
    let nodes = ids.map { node($0, Double(ids.count) / 3, &generator) }
    builder.add(ForeignGraph(nodes: nodes, foreign))
    return try builder.freeze()
  }

  /// As many people in a ring, each of whom knows the next.
  static func ring(of count: Int) throws -> Graph {
    let nodes = (0..<count).map { ForeignNode("n\($0)", name: "N <\($0)>") }
    let ties = (0..<count).map { number in
      ForeignTie(
        "n\(number)", "knows", "n\((number + 1) % count)",
        attributes: [Attribute("share", .number(Quantity(text: "", number: Double(number) / 7)))])
    }
    var builder = GraphBuilder()
    builder.add(ForeignGraph(nodes: nodes, ties))
    return try builder.freeze()
  }

  private static func node(
    _ id: Entity.ID, _ number: Double, _ generator: inout SplitMix64
  ) -> ForeignNode {
    ForeignNode(
      id.rawValue, name: AwkwardTexts.name(&generator), kind: AwkwardTexts.text(&generator),
      attributes: [
        Attribute(.init(AwkwardTexts.text(&generator)), .text(AwkwardTexts.text(&generator))),
        Attribute("type", .number(Quantity(text: "n", number: number))),
      ])
  }

  private static func tie(
    among ids: [Entity.ID], _ generator: inout SplitMix64
  ) -> ForeignTie {
    let weight = [0, -1, 0.1, 2, .infinity, 1e-42, 3e38].randomElement(using: &generator) ?? 0
    return ForeignTie(
      end(ids, &generator).rawValue, AwkwardTexts.text(&generator), end(ids, &generator).rawValue,
      attributes: [
        Attribute("weight", .number(Quantity(text: "w", number: weight))),
        Attribute("note", .text(AwkwardTexts.text(&generator))),
      ])
  }

  private static func claim(among ids: [Entity.ID], _ generator: inout SplitMix64) -> Claim {
    Claim(
      document: "file", locator: "¶\(Int.random(in: 1...9999, using: &generator))",
      claimants: [.init(AwkwardTexts.text(&generator))],
      stance: [.asserts, .asserts, .denies].randomElement(using: &generator) ?? .asserts,
      statement: .relation(
        subject: end(ids, &generator), kind: "called", object: end(ids, &generator)),
      period: Period("2023-01-0\(Int.random(in: 1...3, using: &generator))"),
      paraphrase: AwkwardTexts.text(&generator))
  }

  /// Adds an event and who took part in it, from which relations between them follow.
  private static func addEvent(
    with ids: [Entity.ID], to builder: inout GraphBuilder, _ generator: inout SplitMix64
  ) throws {
    let type: EventType.ID =
      ["meeting", "relayed-message", "strike"].randomElement(using: &generator) ?? "meeting"
    let event = Entity.ID(
      AwkwardTexts.trimmed(
        "\(AwkwardTexts.text(&generator))event\(AwkwardTexts.text(&generator))"))
    try builder.add(
      Entity(id: event, kind: "event", name: AwkwardTexts.name(&generator), eventType: type))
    for slot in Vocabulary.standard.events[type]?.roles ?? [] {
      for _ in 0..<Int.random(in: 0...3, using: &generator) {
        builder.add(
          Claim(
            document: "file", claimants: [.init(AwkwardTexts.text(&generator))],
            stance: [.asserts, .asserts, .denies].randomElement(using: &generator) ?? .asserts,
            statement: .role(slot.role, of: event, filler: end(ids, &generator)),
            period: Period("2023-01-0\(Int.random(in: 1...3, using: &generator))"),
            paraphrase: AwkwardTexts.text(&generator)))
      }
    }
  }

  private static func end(_ ids: [Entity.ID], _ generator: inout SplitMix64) -> Entity.ID {
    ids.randomElement(using: &generator) ?? ids[0]
  }
}

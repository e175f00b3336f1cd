import EntityGraph
import TestSupport

extension Graph {
  /// A small graph of files of others: edges that are undirected, parallel, loops or of a symmetric
  /// kind, columns of every type, awkward names and values; for some seeds with claims about the
  /// same entities.
  static func awkwardForeign(seed: UInt64) throws -> Graph {
    var generator = SplitMix64(seed: seed)
    var builder = GraphBuilder()
    for file in 0..<Int.random(in: 1...2, using: &generator) {
      builder.add(.awkward("file \(file)", &generator))
    }
    if Bool.random(using: &generator) { try builder.addEvents(&generator) }
    return try builder.freeze()
  }
}

extension GraphBuilder {
  /// Adds claims of all stances, of relations and of an event with participants.
  fileprivate mutating func addEvents(_ generator: inout SplitMix64) throws {
    add(Document(id: "note", title: AwkwardTexts.text(&generator)))
    for id in ["n0", "n1"] as [Entity.ID] {
      try add(Entity(id: id, kind: "person", name: AwkwardTexts.name(&generator)))
    }
    try add(Entity(id: "raid", kind: "event", name: "Raid"))
    for kind in ["part-of", "met", "called"] as [RelationKind.ID] {
      for subject in ["n0", "n1"] as [Entity.ID] {
        let object: Entity.ID = kind == "part-of" ? "raid" : subject == "n0" ? "n1" : "n0"
        add(
          Claim(
            document: "note",
            stance: [.asserts, .denies, .supposes, .doubts].randomElement(using: &generator)
              ?? .asserts,
            statement: .relation(subject: subject, kind: kind, object: object),
            period: [Period("2001"), Period("2001-02-03/2004"), nil]
              .randomElement(using: &generator) ?? nil,
            paraphrase: AwkwardTexts.text(&generator)))
      }
    }
  }
}

extension ForeignGraph {
  fileprivate static func awkward(_ file: String, _ generator: inout SplitMix64) -> ForeignGraph {
    let ids = (0..<Int.random(in: 1...6, using: &generator)).map { number in
      number < 2 ? "n\(number)" : AwkwardTexts.trimmed("\(AwkwardTexts.text(&generator))\(number)")
    }
    let ties = (0..<Int.random(in: 0...9, using: &generator)).map { number in
      ForeignTie(
        ids.randomElement(using: &generator) ?? ids[0], kind(&generator),
        ids.randomElement(using: &generator) ?? ids[0],
        id: Bool.random(using: &generator) ? "\(AwkwardTexts.text(&generator)) \(number)" : nil,
        period: ["2001/2003", "2002-02-02", "../2004", nil].randomElement(using: &generator) ?? nil,
        isUndirected: Bool.random(using: &generator))
    }
    let nodes = ids.map {
      ForeignNode($0, name: AwkwardTexts.name(&generator), kind: kind(&generator))
    }
    let plain = ForeignGraph(file, nodes: nodes, ties)
    var (rows, relations) = (plain.nodes, plain.edges)
    rows.columns = columns(rows.count, &generator)
    relations.columns = columns(relations.count, &generator)
    return ForeignGraph(document: plain.document, nodes: rows, edges: relations)
  }

  private static func kind(_ generator: inout SplitMix64) -> String? {
    ["met", "called", "knows", "INF", nil, AwkwardTexts.text(&generator)]
      .randomElement(using: &generator) ?? nil
  }

  /// A column of each type, and one with an awkward name.
  private static func columns(_ count: Int, _ generator: inout SplitMix64) -> [Column] {
    let texts = (0..<count).map { _ in some(AwkwardTexts.text(&generator), &generator) }
    let whole = (0..<count).map { _ in
      some([0, -1, .min, .max, 1 << 53 + 1].randomElement(using: &generator) ?? 0, &generator)
    }
    let extremes = [
      0, -0.0, .infinity, -.infinity, .nan, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 0.1,
      1e-42, 1e16,
    ]
    let numbers = (0..<count).map { _ in
      some(extremes.randomElement(using: &generator) ?? 0, &generator)
    }
    let flags = (0..<count).map { _ in some(Bool.random(using: &generator), &generator) }
    let name =
      ["weight", "size", "Id", "label", "INF", AwkwardTexts.text(&generator)]
      .randomElement(using: &generator) ?? ""
    return [
      Column("text", .texts(TextCells(texts: texts))),
      Column("whole", .wholeNumbers(ValueCells(whole, absent: 0))),
      Column("share", .numbers(ValueCells(numbers, absent: 0))),
      Column("flag", .flags(ValueCells(flags, absent: false))),
      Column(name, .numbers(ValueCells(numbers, absent: 0))),
    ]
  }

  private static func some<Value>(_ value: Value, _ generator: inout SplitMix64) -> Value? {
    Int.random(in: 0..<4, using: &generator) > 0 ? value : nil
  }
}

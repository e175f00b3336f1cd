import EntityGraph

extension Graph {
  /// Four people, a unit and a strike: calls, a disputed meeting, a count that nobody agrees on.
  static func fourPeople() throws -> Graph {
    var builder = GraphBuilder()
    builder.add(Document(id: "essay", title: "An essay", reliability: .notUsuallyReliable))
    builder.add(Document(id: "paper", title: "A paper", reliability: .usuallyReliable))
    for (id, kind, name) in [
      ("ann", "person", "Ann A"), ("bob", "person", "Bob & Co"), ("cid", "person", "Cid"),
      ("dan", "person", "Dan"), ("first", "unit", "1st INFANTRY"),
      ("strike", "event", "the strike"),
    ] as [(Entity.ID, EntityKind.ID, String)] {
      try builder.add(
        Entity(id: id, kind: kind, name: name, aliases: id == "ann" ? ["A.", "Anna"] : []))
    }
    for claim in relations + counts { builder.add(claim) }
    return try builder.freeze()
  }

  private static var relations: [Claim] {
    [
      Claim(
        document: "essay", locator: "¶1", claimants: ["cid", "reuters"],
        statement: .relation(subject: "ann", kind: "called", object: "bob"),
        period: Period("2023-01-02"), credibility: .possiblyTrue, paraphrase: "Ann rang Bob.",
        with: [Attribute("purpose", .text("to talk"))]),
      Claim(
        document: "paper", locator: "¶2",
        statement: .relation(subject: "ann", kind: "called", object: "bob"),
        period: Period("2023-01-03"), credibility: .probablyTrue, paraphrase: "She called <again>."),
      Claim(
        document: "essay", locator: "¶3",
        statement: .relation(subject: "bob", kind: "met", object: "cid"),
        paraphrase: "Bob and Cid met."),
      Claim(
        document: "paper", locator: "¶4", stance: .denies,
        statement: .relation(subject: "bob", kind: "met", object: "cid"),
        paraphrase: "They never met."),
      Claim(
        document: "essay", locator: "¶5",
        statement: .relation(subject: "cid", kind: "commands", object: "first"),
        period: Period("2022/.."),
        with: [Attribute("share", .number(Quantity(text: "0.5", number: 0.5)))]),
      Claim(
        document: "paper", locator: "¶6", stance: .supposes,
        statement: .relation(subject: "dan", kind: "supports", object: "ann")),
    ]
  }

  private static var counts: [Claim] {
    [("paper", "89"), ("essay", "about 400"), ("essay", "83")].map { document, count in
      Claim(
        document: .init(document), locator: "¶\(count)",
        statement: .property(
          of: "strike", name: "dead",
          value: .number(Quantity(count) ?? Quantity(text: count, number: 0))))
    }
  }
}

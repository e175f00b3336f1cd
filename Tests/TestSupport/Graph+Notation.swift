public import EntityGraph

extension Graph {
  /// A graph in a notation that makes an example a picture: `"a met b 2023-01-02 B2 by=x,y"`.
  ///
  /// After subject, relation and object may come, in any order, a date or interval, a rating, who
  /// said it (each a source of their own), `weight=2` and `denied`. A relation that is a role,
  /// `"a sender-of message"`, ties its subject to a relayed message.
  public static func of(_ facts: String...) throws -> Graph { try of(facts) }

  public static func of(_ facts: [String]) throws -> Graph {
    var builder = GraphBuilder()
    for fact in facts.map(NotatedFact.init) {
      try fact.entities.forEach { try builder.add($0) }
      builder.add(fact.document)
      fact.claims.forEach { builder.add($0) }
    }
    return try builder.freeze()
  }
}

/// One line of the notation.
private struct NotatedFact {
  private let words: [String]
  private var period: Period?
  private var rating = Rating.unjudged
  private var sources = ["observer"]
  private var with: [Attribute] = []
  private var stance = Claim.Stance.asserts

  init(_ line: String) {
    words = line.split(separator: " ").map(String.init)
    precondition(words.count > 2, "'\(line)' needs a subject, a relation and an object")
    for word in words.dropFirst(3) { read(word) }
  }

  private mutating func read(_ word: String) {
    let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
    if parts[0] == "weight", let number = Double(parts[1]) {
      with = [Attribute("weight", .number(Quantity(text: parts[1], number: number)))]
    } else if word == "denied" {
      stance = .denies
    } else if parts[0] == "by" {
      sources = parts[1].split(separator: ",").map(String.init)
    } else if let rating = Rating(word) {
      self.rating = rating
    } else if let period = Period(word) {
      self.period = period
    } else {
      preconditionFailure("'\(word)' is no date, rating, source or weight")
    }
  }

  private var role: EventType.Role? {
    words[1].hasSuffix("-of") && Vocabulary.standard.relations[RelationKind.ID(words[1])] == nil
      ? EventType.Role(String(words[1].dropLast(3))) : nil
  }

  var entities: [Entity] {
    let object = Entity.ID(words[2])
    return [
      Entity(id: Entity.ID(words[0]), kind: "person", name: words[0]),
      role == nil
        ? Entity(id: object, kind: "person", name: words[2])
        : Entity(id: object, kind: "event", name: words[2], eventType: "relayed-message"),
    ]
  }

  /// A document for each letter, since a document's letter limits its claims.
  var document: Document {
    Document(
      id: Document.ID("paper-\(rating.reliability.rawValue)"), title: "paper",
      reliability: rating.reliability)
  }

  var claims: [Claim] {
    let (subject, object) = (Entity.ID(words[0]), Entity.ID(words[2]))
    let statement: Claim.Statement =
      if let role { .role(role, of: object, filler: subject) } else {
        .relation(subject: subject, kind: RelationKind.ID(words[1]), object: object)
      }
    return sources.map { source in
      Claim(
        document: document.id, claimants: [Source.ID(source)], stance: stance,
        statement: statement, period: period, credibility: rating.credibility, with: with)
    }
  }
}

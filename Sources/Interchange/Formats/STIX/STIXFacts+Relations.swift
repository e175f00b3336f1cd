import EntityGraph

extension STIXFacts {
  mutating func addRelationship(_ object: STIXObject) {
    guard let source = object["source_ref"], let target = object["target_ref"],
      let type = object["relationship_type"], !type.isEmpty
    else { return leaveOut(object, "a relationship without a type or an end") }
    guard type != "revoked-by" else {
      guard index.successor(of: source) == nil else { return }
      return leaveOut(
        object,
        "a relationship revoked-by whose successor is not in the file, or that goes in a circle,")
    }
    let (kind, isTurned) = kind(type, line: object.line)
    let ends = isTurned ? (target, source) : (source, target)
    for var origin in origins(of: object) {
      origin.paraphrase = object["description"]
      if object.isDeprecated { origin.withdrawn = object.modified }
      let claim = origin.relation(
        index.entity(ends.0), kind, index.entity(ends.1),
        during: object.period("start_time", "stop_time")
      )
      facts.add(claim, line: object.line)
      addOpinions(on: object, claim)
    }
  }

  private mutating func kind(_ type: String, line: Int) -> (RelationKind.ID, Bool) {
    if let known = STIXTypes.relations[type] { return known }
    let id = RelationKind.ID(type)
    if Vocabulary.standard.relations[id] == nil {
      facts.notes.note("relationships of the type \(type) become a kind of their own", line: line)
      let words = type.replacing("-", with: " ")
      facts.define(RelationKind(id, words, .affiliation))
    }
    return (id, false)
  }

  /// The ids of what was observed, of a sighting.
  static let observedData: PropertyKind.ID = "observed-data"

  mutating func addSighting(_ object: STIXObject) {
    guard let sighted = object["sighting_of_ref"] else {
      return leaveOut(object, "a sighting of nothing")
    }
    let places = object.texts("where_sighted_refs")
    let observers = places.isEmpty ? object.author.map { [$0.rawValue] } ?? [] : places
    guard !observers.isEmpty else { return leaveOut(object, "a sighting by nobody") }
    let count = object.value["count"]?.integer
    let isNegative = count == 0 || object.value["x_opencti_negative"]?.flag == true
    let observed = object.texts("observed_data_refs").map {
      Attribute(Self.observedData, .text($0))
    }
    if !observed.isEmpty { facts.define(.several(Self.observedData)) }
    for observer in observers {
      for var origin in origins(of: object) {
        origin.paraphrase = object["description"]
        if isNegative { origin.stance = .denies }
        let claim = origin.relation(
          index.entity(observer), "sighted", index.entity(sighted),
          during: object.period("first_seen", "last_seen"),
          with: (count.map { [Attribute("count", .number(Quantity($0)))] } ?? []) + observed)
        facts.add(claim, line: object.line)
        addOpinions(on: object, claim)
      }
    }
  }

  /// Adds a message, from its sender to each of those who get it.
  mutating func addMessage(_ object: STIXObject) {
    guard let sender = object["from_ref"] ?? object["sender_ref"] else {
      return leaveOut(object, "a message without a sender")
    }
    for (key, attribute) in [("to_refs", nil), ("cc_refs", "cc"), ("bcc_refs", "bcc")] {
      if let attribute {
        facts.define(PropertyKind(PropertyKind.ID(attribute), .text, isSingleValued: false))
      }
      let attributes = attribute.map { [Attribute(PropertyKind.ID($0), .text("true"))] } ?? []
      for addressee in object.texts(key) {
        for var origin in origins(of: object) {
          origin.paraphrase = object["subject"]
          let claim = origin.relation(
            Entity.ID(sender), "messaged", Entity.ID(addressee),
            during: object.date("date").map { Period($0) }, with: attributes)
          facts.add(claim, line: object.line)
          addOpinions(on: object, claim)
        }
      }
    }
  }

  mutating func addTraffic(_ object: STIXObject) {
    guard let source = object["src_ref"], let target = object["dst_ref"] else {
      return leaveOut(object, "network traffic of which one end is not known")
    }
    let protocols = object.texts("protocols").joined(separator: ", ")
    for origin in origins(of: object) {
      let claim = origin.relation(
        Entity.ID(source), "communicates-with", Entity.ID(target),
        during: object.period("start", "end"),
        with: protocols.isEmpty ? [] : [Attribute("purpose", .text(protocols))])
      facts.add(claim, line: object.line)
      addOpinions(on: object, claim)
    }
  }

  private mutating func leaveOut(_ object: STIXObject, _ what: String) {
    facts.notes.note("\(what) is left out", line: object.line)
  }
}

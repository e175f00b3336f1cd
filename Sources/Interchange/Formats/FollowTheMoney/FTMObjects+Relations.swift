import EntityGraph

extension FTMObjects {
  /// The entity that a claim of a relation becomes.
  mutating func edge(
    _ claim: Claim, _ subject: Entity.ID, _ kind: RelationKind.ID, _ object: Entity.ID
  ) -> FTMObject? {
    guard
      let schema = FTMSchemata.schema(
        ofRelation: kind.rawValue, from: schema(of: subject), to: schema(of: object))
    else { return nil }
    let key = claim.relationKey
    var edge = self.object(
      ids.id(ofRelation: claim, key), schema: schema.name, of: claim)
    let isTurned = FTMSide(schema.name)?.end(of: claim).map(graph.idOfOne) == subject
    edge.set(schema.source, [reference(isTurned ? object : subject)])
    edge.set(schema.target, [reference(isTurned ? subject : object)])
    edge.set("recordId", [key])
    setKind(kind, &edge)
    setTime(claim, kind, &edge)
    setReminders(claim, &edge)
    if let words = claim.paraphrase {
      edge.set("summary", [words])
      edge.set(FTMReminder.property, [FTMReminder.words])
    }
    setAttributes(claim, &edge)
    countLosses(of: claim, besides: edge.id)
    edgeCount += 1
    return edge
  }

  private mutating func setKind(_ kind: RelationKind.ID, _ edge: inout FTMObject) {
    guard FTMKinds.relations[edge.schema]?.id != kind else { return }
    let hasRole = FTMModel.standard.property("role", of: edge.schema) != nil
    edge.set(hasRole ? "role" : "relationship", [kind.rawValue])
    if graph.vocabulary.relations[kind] != FTMOwnRelation.kind(kind.rawValue) {
      losses.count(
        "relation \(kind)",
        "FollowTheMoney has no place for what a kind of our own means; only its name is kept")
    }
  }

  private mutating func setTime(
    _ claim: Claim, _ kind: RelationKind.ID, _ edge: inout FTMObject
  ) {
    guard let period = claim.period else {
      if claim.isMomentary != nil {
        losses.count("graph", "whether something undated lasts has no place in FollowTheMoney")
      }
      return
    }
    let isMoment = claim.isMomentary ?? graph.vocabulary.relations[kind]?.isMomentary ?? false
    let (start, end) = (text(of: period.start), text(of: period.end))
    if isMoment, period.start == period.end, let start { return edge.set("date", [start]) }
    if isMoment, start != nil || end != nil {
      losses.count(
        "graph", "FollowTheMoney has no moment between two dates; it becomes a stretch of time")
    }
    edge.set("startDate", [start].compactMap(\.self))
    edge.set("endDate", [end].compactMap(\.self))
  }

  private mutating func text(of bound: Period.Bound) -> String? {
    if bound == .open {
      losses.count(
        "graph", "FollowTheMoney cannot say that something still holds; its end is left out")
    }
    return bound.date.flatMap { text(of: $0) }
  }

  /// A date as FollowTheMoney spells it, by UTC; `nil`, counted, where there is none.
  mutating func text(of date: PartialDate) -> String? {
    guard let text = date.prefixByUTC else {
      losses.count("graph", "dates that are no year, month, day or time are left out")
      return nil
    }
    if date.statesOffset {
      losses.count("graph", "FollowTheMoney has times by UTC alone; times are written by it")
    } else if text != date.text {
      losses.count(
        "graph", "FollowTheMoney has no uncertain dates; they are written without their marks")
    }
    return text
  }

  /// Keeps the events and the channel, as texts of the index.
  private mutating func setReminders(_ claim: Claim, _ edge: inout FTMObject) {
    let events = claim.events.map { FTMReminder.event.text(reference($0)) }
    let channels = claim.channel.map { [FTMReminder.channel.text(reference($0))] } ?? []
    edge.set(FTMReminder.property, events + channels)
  }

  private mutating func setAttributes(_ claim: Claim, _ edge: inout FTMObject) {
    let side = FTMSide(edge.schema)?.kind.id
    for attribute in claim.with where attribute.name != side {
      guard let (name, text) = said(attribute.name, attribute.value, in: edge.schema) else {
        continue
      }
      if ["startDate", "endDate", "date"].contains(name) {
        losses.count(
          "property \(attribute.name)",
          "left out, as FollowTheMoney takes it for when the relation held")
      } else {
        edge.set(name, [text])
      }
    }
  }

  /// The property, and the text, by which a schema has a value; `nil`, counted, where there is none.
  mutating func said(
    _ property: PropertyKind.ID, _ value: Value, in schema: String
  ) -> (name: String, text: String)? {
    let name = FTMPropertyNames.name(of: property)
    let element = "property \(property)"
    guard let known = FTMModel.standard.property(name, of: schema), known.type != "entity" else {
      losses.count(element, "left out, as FollowTheMoney has no place for it in \(schema)")
      return nil
    }
    guard !FTMObjects.keptNames.contains(name) else {
      losses.count(
        element, "left out, as in FollowTheMoney it names an entity, or who says something of it")
      return nil
    }
    guard let text = text(of: value, known.type, element), !text.isEmpty else { return nil }
    if let other = FTMPropertyNames.widened(property) {
      losses.count(element, "becomes \(name), which is read as \(other)")
    }
    if !text.isSpelled(as: known.type) {
      losses.count(
        element,
        "a text that is no \(known.type) of FollowTheMoney stands as it is, and its programs drop it"
      )
    }
    return (name, text)
  }

  /// The properties by which a reader takes texts for names, or for who says something.
  private static let keptNames = Set((FTMWord.names + FTMProvenance.properties).map { "\($0)" })

  private mutating func text(of value: Value, _ type: String, _ element: String) -> String? {
    let text: String
    switch value {
    case .date(let period):
      guard period.start == period.end, let date = period.start.date else {
        losses.count(
          element, "left out, as FollowTheMoney has stretches of time of relations alone")
        return nil
      }
      guard let spelled = self.text(of: date) else { return nil }
      text = spelled
    case .number(let number): text = number.text
    case .text(let words): text = words
    }
    guard type != "date" || text.isFTMDate else {
      losses.count(element, "left out, as FollowTheMoney has a date there, and it is none")
      return nil
    }
    return text
  }
}

extension Claim {
  /// What keeps the relation of a claim apart from others, such as `ann/owns/firm/2001..2003`.
  fileprivate var relationKey: String {
    let (_, subject, kind, object) = statement.parts
    let time = period.map { ["\($0)".replacing("/", with: "..")] } ?? []
    return ([subject, kind, object] + time).joined(separator: "/")
  }
}

extension Graph {
  /// When an event was, from the first to the last time that a claim about it gives; `nil` where
  /// nobody dates it, or it is none.
  ///
  /// - Complexity: O(claims); of what is no event O(sets of events).
  public func time(ofEvent id: Entity.ID) -> Period? {
    guard let event = rowOfEvent(id) else { return nil }
    return EventPeriods(derivation.facts).spans[event].map { facts.times.period($0.start, $0.end) }
  }

  /// By which channel an event went, where those who speak of it name one.
  ///
  /// - Complexity: O(claims); of what is no event O(sets of events).
  public func channel(ofEvent id: Entity.ID) -> Entity.ID? {
    guard let event = rowOfEvent(id) else { return nil }
    return EventChannels(derivation.facts).channels[event].map { facts.entities.id(Int($0)) }
  }

  /// The row of an entity to which some claim is tied.
  private func rowOfEvent(_ id: Entity.ID) -> Int32? {
    guard let row = facts.entities.row(of: id).map({ Int32($0) }) else { return nil }
    let sets = facts.dictionaries.events
    return (0..<Int32(sets.count)).contains { sets[$0].contains(row) } ? row : nil
  }

  /// The times of events, by vertex.
  package var periodsOfEvents: [Vertex: Period] {
    let vertices = verticesOfRows
    let spans = EventPeriods(derivation.facts).spans.filter { vertices[Int($0.key)] >= 0 }
    return Dictionary(
      uniqueKeysWithValues: spans.map { event, span in
        (vertices[Int(event)], facts.times.period(span.start, span.end))
      })
  }

  /// The ids of the channels of events, by the vertex of the event.
  package var channelIDsOfEvents: [Vertex: Entity.ID] {
    let vertices = verticesOfRows
    let channels = EventChannels(derivation.facts).channels
    return Dictionary(
      uniqueKeysWithValues: channels.filter { vertices[Int($0.key)] >= 0 }.map { event, channel in
        (vertices[Int(event)], facts.entities.id(Int(channel)))
      })
  }

  /// The events whose pairs are too many to be relations, in order of ids.
  ///
  /// Who takes part in them is related to the event alone.
  package var crowds: [Crowd] { derivation.crowds }
}

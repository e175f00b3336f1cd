extension Graph {
  /// When each event was, from the first to the last time that a claim about it gives; what nobody
  /// dates is not there.
  ///
  /// - Complexity: O(claims).
  public var timesOfEvents: [Entity.ID: Period] {
    let spans = EventPeriods(derivation.facts).spans
    return Dictionary(
      uniqueKeysWithValues: spans.map { event, span in
        (facts.entities.id(Int(event)), facts.times.period(span.start, span.end))
      })
  }

  /// By which channel each event went, where those who speak of it name one.
  ///
  /// - Complexity: O(claims).
  public var channelsOfEvents: [Entity.ID: Entity.ID] {
    let channels = EventChannels(derivation.facts).channels
    return Dictionary(
      uniqueKeysWithValues: channels.map { event, channel in
        (facts.entities.id(Int(event)), facts.entities.id(Int(channel)))
      })
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

package import EntityGraph
import Wording

extension InputNote {
  /// What is said of the events of a graph that imply too much to be written out.
  package static func crowds(of graph: Graph) -> [InputNote] {
    notes(of: graph.crowds, graph.vocabulary) { event in
      graph.vertex(of: event).map { graph.entity(at: $0).name } ?? event.rawValue
    }
  }

  /// What is said of events that imply too much to be written out: one sentence for all that pair
  /// the same roles and are beyond the same bound.
  static func notes(
    of crowds: [Crowd], _ vocabulary: Vocabulary, name: (Entity.ID) -> String
  ) -> [InputNote] {
    struct Like: Hashable {
      let projection: EventType.Projection
      let bound: Crowd.Bound
    }
    var (places, alike) = ([Like: Int](), [[Crowd]]())
    for crowd in crowds {
      let like = Like(projection: crowd.projection, bound: crowd.bound)
      if let place = places[like] {
        alike[place].append(crowd)
      } else {
        places[like] = alike.count
        alike.append([crowd])
      }
    }
    return alike.map { InputNote(sentence(of: $0, vocabulary, name), count: $0.count) }
  }

  private static func sentence(
    of crowds: [Crowd], _ vocabulary: Vocabulary, _ name: (Entity.ID) -> String
  ) -> String {
    let roles = crowds[0].projection
    let phrase = vocabulary.relations[roles.kind]?.phrase ?? "\(roles.kind)"
    let more = crowds.count - 1
    let events = "'\(name(crowds[0].event))'" + (more > 0 ? " and \(more.of("more event"))" : "")
    let pairs = crowds.reduce(0) { $0 + $1.pairs }
    return
      "\(events) would make \(pairs) relations, \(roles.subject) \(phrase) \(roles.object), \(excess(crowds[0].bound)); none is made, and who took part is related to the \(more > 0 ? "events" : "event") alone ('--relation all' follows that)"
  }

  private static func excess(_ bound: Crowd.Bound) -> String {
    switch bound {
    case .event: "more than the \(Crowd.mostPairs) an event may make"
    case .together:
      "beyond the \(Crowd.mostPairsTogether) that all events of more than \(Crowd.fewPairs) pairs may make together"
    }
  }
}

package import EntityGraph
import Interchange
import Wording

extension TimelineAnswer {
  /// A row an entry, the heading first; the undated ones last.
  public var rows: [[String]] {
    [Self.heading] + (entries + undated).map(row)
  }

  private static let heading = [
    "when", "valid_from", "valid_until", "momentary", "what", "type", "id", "channel", "rating",
    "status", "disputed_when", "other_times", "claimants", "documents",
  ]

  private func row(_ entry: TimelineEntry) -> [String] {
    let relation = entry.relation
    let claimants = entry.citations.flatMap(\.chain).map(graph.name(of:)).eachOnce
    let documents = entry.citations.map(\.claim.document.rawValue).eachOnce
    return [
      entry.period?.description ?? "", entry.period?.start.text ?? "",
      entry.period?.end.text ?? "", String(entry.isMomentary), sentence(entry), type(of: entry),
      entry.id, relation?.channel?.rawValue ?? "", relation?.rating.description ?? "",
      relation?.status.rawValue ?? "", String(entry.isDisputed),
      entry.otherTimes.map(\.description).joined(separator: "; "),
      claimants.joined(separator: "; "), documents.joined(separator: "; "),
    ]
  }

  /// What an entry tells, without its time: "the strike on Makiivka: attacker Ukraine" or "Antony
  /// Blinken asked Eli Cohen".
  package func sentence(_ entry: TimelineEntry) -> String {
    switch entry.subject {
    case .event(let event, let cast):
      let roles = cast.map(told).joined(separator: "; ")
      return roles.isEmpty ? event.name : "\(event.name): \(roles)"
    case .relation(let relation):
      return [relation.subject, relation.object].map(name)
        .joined(separator: " \(relation.kind.phrase) ")
    }
  }

  /// The type of an event, or the kind of a relation.
  package func type(of entry: TimelineEntry) -> String {
    switch entry.subject {
    case .event(let event, _): event.eventType?.rawValue ?? event.kind.rawValue
    case .relation(let relation): relation.kind.id.rawValue
    }
  }

  /// "victim A, B and C", or the first few of them.
  private func told(_ cast: EventCast) -> String {
    let role = cast.role.rawValue.split(separator: "-").joined(separator: " ")
    let more = cast.entities.count - Self.mostFillers
    let names = cast.entities.prefix(Self.mostFillers).map { entity in
      name(of: entity) + (cast.disputed.contains(entity) ? " (disputed)" : "")
    }
    return "\(role) " + (more > 0 ? names + ["\(more) more"] : names).listed
  }

  private static let mostFillers = 5

  package func name(of entity: Entity.ID) -> String { graph.name(of: Source.ID(entity.rawValue)) }
}

/// Entities that share identifiers and cannot be one.
public struct IdentityConflict: Hashable, Sendable {
  /// What is said of two of them that no one thing can be.
  public enum Reason: Hashable, Sendable {
    case kinds(EntityKind.ID, EntityKind.ID)
    case eventTypes(EventType.ID, EventType.ID)

    /// Two identifiers in a scheme in which a thing has one.
    case identifiers(String, String)

    /// That a document says they are not one.
    case denied(in: Document.ID)
  }

  /// The identifiers that tie them together, in order.
  public let shared: [String]

  /// The two, in order of ids.
  public let first: Entity.ID
  public let second: Entity.ID
  public let reason: Reason
}

extension IdentityConflict {
  init(_ record: inout Record) {
    shared = record.list()
    (first, second) = (Entity.ID(record.text()), Entity.ID(record.text()))
    let (word, one, other) = (record.text(), record.text(), record.text())
    reason =
      switch word {
      case "kinds": .kinds(EntityKind.ID(one), EntityKind.ID(other))
      case "event types": .eventTypes(EventType.ID(one), EventType.ID(other))
      case "identifiers": .identifiers(one, other)
      default: .denied(in: Document.ID(one))
      }
  }

  func write(to record: inout Record) {
    record.append(shared)
    let texts =
      switch reason {
      case .kinds(let one, let other): ["kinds", one.rawValue, other.rawValue]
      case .eventTypes(let one, let other): ["event types", one.rawValue, other.rawValue]
      case .identifiers(let one, let other): ["identifiers", one, other]
      case .denied(let document): ["denied", document.rawValue, ""]
      }
    for text in [first.rawValue, second.rawValue] + texts { record.append(text) }
  }
}

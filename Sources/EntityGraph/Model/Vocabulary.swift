/// The kinds of entities, relations, properties and events that facts are told in, and the rules that
/// relations keep.
public struct Vocabulary: Hashable, Sendable {
  public private(set) var kinds: [EntityKind.ID: EntityKind] = [:]
  public private(set) var relations: [RelationKind.ID: RelationKind] = [:]
  public private(set) var properties: [PropertyKind.ID: PropertyKind] = [:]
  public private(set) var events: [EventType.ID: EventType] = [:]

  /// By the kind of relations that each is about.
  public private(set) var rules: [RelationKind.ID: RelationRule] = [:]

  public init() {}

  public mutating func add(_ kind: EntityKind) { kinds[kind.id] = kind }
  public mutating func add(_ kind: RelationKind) { relations[kind.id] = kind }
  public mutating func add(_ kind: PropertyKind) { properties[kind.id] = kind }
  public mutating func add(_ rule: RelationRule) { rules[rule.kind] = rule }

  /// Adds an event type, and a relation kind of the category `participation` for each of its roles.
  public mutating func add(_ type: EventType) {
    events[type.id] = type
    for slot in type.roles where relations[slot.role.relationKind] == nil {
      add(RelationKind(participationIn: slot.role, fillers: slot.kinds))
    }
  }

  /// Adds all that `other` has and this has not, the colours of kinds among it; a property that is
  /// defined otherwise there becomes as wide as both.
  public mutating func merge(_ other: Vocabulary) {
    kinds.merge(other.kinds) { mine, theirs in mine.isColored(by: theirs) ? theirs : mine }
    relations.merge(other.relations) { mine, _ in mine }
    properties.merge(other.properties) { mine, theirs in mine.widened(by: theirs) }
    events.merge(other.events) { mine, _ in mine }
    rules.merge(other.rules) { mine, _ in mine }
  }

  /// The ends of a relation as every claim has them: those of a symmetric one in their order.
  public func ends<End: Comparable>(
    of kind: RelationKind.ID, _ subject: End, _ object: End
  ) -> (subject: End, object: End) {
    relations[kind]?.isSymmetric == true && object < subject
      ? (object, subject) : (subject, object)
  }

  /// Whether a thing of `kind` is also one of `ancestor`.
  public func kind(_ kind: EntityKind.ID, isA ancestor: EntityKind.ID) -> Bool {
    kind == ancestor || lineage(of: kind).contains(ancestor)
  }

  /// The kind and all that it descends from, the nearest first, each once.
  ///
  /// - Complexity: O(n) for n kinds in the lineage, also where kinds descend from one another.
  public func lineage(of kind: EntityKind.ID) -> [EntityKind.ID] {
    var lineage = [kind]
    var seen: Set = [kind]
    var next = 0
    while next < lineage.count {
      lineage += (kinds[lineage[next]]?.parents ?? []).filter { seen.insert($0).inserted }
      next += 1
    }
    return lineage
  }

  /// The colour of a kind, or of the nearest kind it descends from that has one.
  public func color(of kind: EntityKind.ID) -> String? {
    lineage(of: kind).lazy.compactMap { kinds[$0]?.color }.first
  }
}

extension Vocabulary {
  /// A relation kind; one that the vocabulary lacks is followed from subject to object.
  func kind(_ id: RelationKind.ID) -> RelationKind {
    relations[id] ?? RelationKind(id, id.rawValue, .affiliation, flow: .forward)
  }

  /// The words of a kind of relation from subject to object, such as "telephoned".
  package func phrase(of id: RelationKind.ID) -> String { kind(id).phrase }
}

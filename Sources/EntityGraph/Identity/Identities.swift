/// Which entities of a graph are one with others, and which are not although they share identifiers.
public struct Identities: Hashable, Sendable {
  /// The most conflicts that are kept.
  static let mostConflicts = 20

  public let policy: IdentityPolicy

  /// How many entities count as one with others.
  public internal(set) var joinedCount = 0

  /// As how many they count.
  public internal(set) var groupCount = 0

  /// The schemes of the identifiers that they share, in order.
  public internal(set) var schemes: [String] = []

  /// Those that cannot be one, the first of them in order of the identifiers that they share.
  public internal(set) var conflicts: [IdentityConflict] = []
  public internal(set) var conflictCount = 0

  /// How many identifiers have a wrong check digit, or are otherwise none of their scheme.
  public internal(set) var misspelledCount = 0

  /// The first of them in order, with its entity.
  public internal(set) var misspelled: Given?

  /// How many identifiers are placeholders, such as `00000000`, and the first of them in order.
  public internal(set) var placeholderCount = 0
  public internal(set) var placeholder: Given?

  /// How many relations join an entity with itself, as those at their ends count as one, and the first
  /// of them in order.
  public internal(set) var loopCount = 0
  public internal(set) var loop: Loop?

  /// An identifier that an entity was given.
  public struct Given: Hashable, Sendable {
    public let identifier: String
    public let entity: Entity.ID
  }

  /// A relation of an entity with itself.
  public struct Loop: Hashable, Sendable {
    public let entity: Entity.ID
    public let kind: RelationKind.ID
  }

  init(_ policy: IdentityPolicy) { self.policy = policy }
}

extension Identities {
  init(_ record: inout Record) {
    policy = IdentityPolicy(rawValue: record.text()) ?? .asserted
    joinedCount = Int(record.text()) ?? 0
    groupCount = Int(record.text()) ?? 0
    schemes = record.list()
    conflicts = record.values { IdentityConflict(&$0) }
    conflictCount = Int(record.text()) ?? 0
    misspelledCount = Int(record.text()) ?? 0
    misspelled = Given(record.list())
    placeholderCount = Int(record.text()) ?? 0
    placeholder = Given(record.list())
    loopCount = Int(record.text()) ?? 0
    let loop = record.list()
    if loop.count == 2 { self.loop = Loop(entity: .init(loop[0]), kind: .init(loop[1])) }
  }

  var record: Record {
    var record = Record([policy.rawValue, "\(joinedCount)", "\(groupCount)"])
    record.append(schemes)
    record.append(conflicts) { $0.write(to: &$1) }
    record.append("\(conflictCount)")
    record.append("\(misspelledCount)")
    record.append(misspelled?.texts ?? [])
    record.append("\(placeholderCount)")
    record.append(placeholder?.texts ?? [])
    record.append("\(loopCount)")
    record.append(loop.map { [$0.entity.rawValue, $0.kind.rawValue] } ?? [])
    return record
  }
}

extension Identities.Given {
  fileprivate init?(_ texts: [String]) {
    guard texts.count == 2 else { return nil }
    self.init(identifier: texts[0], entity: Entity.ID(texts[1]))
  }

  fileprivate var texts: [String] { [identifier, entity.rawValue] }
}

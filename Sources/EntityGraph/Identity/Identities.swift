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
  public internal(set) var misspelled: Misspelled?

  /// An identifier that is none of its scheme.
  public struct Misspelled: Hashable, Sendable {
    public let identifier: String
    public let entity: Entity.ID
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
    let first = record.list()
    if first.count == 2 {
      misspelled = Misspelled(identifier: first[0], entity: Entity.ID(first[1]))
    }
  }

  var record: Record {
    var record = Record([policy.rawValue, "\(joinedCount)", "\(groupCount)"])
    record.append(schemes)
    record.append(conflicts) { $0.write(to: &$1) }
    record.append("\(conflictCount)")
    record.append("\(misspelledCount)")
    record.append(misspelled.map { [$0.identifier, $0.entity.rawValue] } ?? [])
    return record
  }
}

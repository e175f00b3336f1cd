import EntityGraph

/// The ids of entities and relations as FollowTheMoney takes them: letters and digits of ASCII with dots
/// and hyphens between them, at most 200, each once in a file.
struct FTMIDs {
  private static let mostBytes = 200

  /// The ids of entities that are not as they were.
  private var changed: [Entity.ID: String] = [:]
  private var names: UniqueNames<String>

  /// The relations that have an id, by that: what each document says of it.
  private var owners: [String: [Document.ID: FTMSharedID]] = [:]

  /// The ids that were made of what is said, each with the documents that say it.
  private var made: [String: [(id: String, documents: Set<Document.ID>)]] = [:]

  /// How many ids of entities are not as they were.
  var changedCount: Int { changed.count }

  init(_ entities: [Entity.ID]) {
    names = UniqueNames(taken: entities.lazy.map(\.rawValue).filter(Self.isTaken))
    for entity in entities where !Self.isTaken(entity.rawValue) { add(entity) }
  }

  /// Gives an entity an id that no other has.
  mutating func add(_ entity: Entity.ID) {
    let id = names.name(for: Self.plain(entity.rawValue), numbered: Self.numbered)
    if id != entity.rawValue { changed[entity] = id }
  }

  /// The id of an entity that has one.
  func id(of entity: Entity.ID) -> String { changed[entity] ?? entity.rawValue }

  /// An id that nothing else has.
  mutating func id(for wanted: String) -> String {
    names.name(for: Self.plain(wanted), numbered: Self.numbered)
  }

  /// The id of the relation that a claim asserts: that of the record which it was, where it had one,
  /// else one that claims of other documents which say the same share.
  mutating func id(ofRelation claim: Claim, _ key: String) -> String {
    if let locator = claim.locator, keeps(locator, claim) { return locator }
    let said = claim.events.reduce("\(key)\n\(claim.channel?.rawValue ?? "")") { "\($0)\n\($1)" }
    if let known = made[said]?.firstIndex(where: { !$0.documents.contains(claim.document) }) {
      made[said]?[known].documents.insert(claim.document)
      return made[said]?[known].id ?? key
    }
    let id = id(for: key)
    made[said, default: []].append((id, [claim.document]))
    return id
  }

  /// Whether the relation of a claim may keep the id of its record.
  private mutating func keeps(_ id: String, _ claim: Claim) -> Bool {
    guard Self.isTaken(id) else { return false }
    if owners[id] == nil {
      guard names.name(for: id, numbered: Self.numbered) == id else { return false }
      owners[id] = [:]
    }
    guard var shared = owners[id]?[claim.document] ?? FTMSharedID(claim),
      owners[id]?.values.allSatisfy({ $0.isOfSameKind(as: claim) }) ?? true
    else { return false }
    guard shared.takes(claim) else { return false }
    owners[id]?[claim.document] = shared
    return true
  }

  private static func numbered(_ id: String, _ number: Int) -> String { "\(id)-\(number)" }

  /// Whether FollowTheMoney takes an id as it is.
  static func isTaken(_ id: String) -> Bool {
    id.utf8.count <= mostBytes && !id.isEmpty && id.utf8.allSatisfy(isOfID)
      && id.utf8.first.map(isAlphanumeric) ?? false && id.utf8.last.map(isAlphanumeric) ?? false
  }

  /// The id with hyphens for what is not taken, and room for a number behind.
  private static func plain(_ id: String) -> String {
    let bytes = id.utf8.prefix(mostBytes - 20).map { isOfID($0) ? $0 : UInt8(ascii: "-") }
    let start = bytes.drop { !isAlphanumeric($0) }
    let end = start.reversed().drop { !isAlphanumeric($0) }.reversed()
    return end.isEmpty ? "x" : String(decoding: Array(end), as: UTF8.self)
  }

  private static func isOfID(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}

/// What one document says of the relation of an id: of several claims each joins another pair of ends,
/// one of which is the same in all, as the ends of one entity of FollowTheMoney are.
private struct FTMSharedID {
  private enum Varying { case neither, subject, object }

  private var claims: Set<Claim.Statement>
  private let first: Claim
  private var varying = Varying.neither

  init?(_ claim: Claim) {
    guard case .relation = claim.statement else { return nil }
    (first, claims) = (claim, [])
  }

  func isOfSameKind(as claim: Claim) -> Bool {
    guard case .relation(_, let mine, _) = first.statement,
      case .relation(_, let theirs, _) = claim.statement
    else { return false }
    return mine == theirs && first.channel == claim.channel && first.events == claim.events
  }

  /// Whether a claim can stand beside those that are taken in, and takes it in.
  mutating func takes(_ claim: Claim) -> Bool {
    var other = claim
    other.statement = first.statement
    guard other == first,
      case .relation(let mySubject, _, let myObject) = first.statement,
      case .relation(let subject, _, let object) = claim.statement
    else { return false }
    let varying: Varying =
      claims.isEmpty ? .neither : object == myObject ? .subject : .object
    let isPair = claims.isEmpty || (subject == mySubject) != (object == myObject)
    guard isPair, self.varying == .neither || self.varying == varying,
      claims.insert(claim.statement).inserted
    else { return false }
    self.varying = varying
    return true
  }
}

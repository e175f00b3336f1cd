/// Finds the entities that are one because they were given the same identifiers.
///
/// Whoever is tied to one another, over however many, is one; where two of them cannot be, none of
/// them is joined. An identifier that is given to two who cannot be one ties nobody.
struct IdentityFinder {
  private let entities: EntityList
  private let vocabulary: Vocabulary
  private let denials: [DeniedIdentity]
  private var held: HeldIdentifiers
  private(set) var identities = Identities(.asserted)

  /// The rows of those that are one, in order of ids, the groups in order of their first ids.
  private(set) var groups: [[Int32]] = []

  /// - Complexity: O(length of all identifiers), and O(n log n) in the number of those that are
  ///   shared.
  init(_ entities: EntityList, _ vocabulary: Vocabulary, _ denials: () -> [DeniedIdentity]) {
    let shared = SharedIdentifiers(entities, vocabulary)
    (self.entities, self.vocabulary) = (entities, vocabulary)
    held = HeldIdentifiers(entities, vocabulary)
    (identities.misspelledCount, identities.misspelled) = (
      shared.misspelled.count, shared.misspelled.first
    )
    (identities.placeholderCount, identities.placeholder) = (
      shared.placeholders.count, shared.placeholders.first
    )
    self.denials = shared.all.isEmpty ? [] : denials()
    join(shared)
    identities.groupCount = groups.count
    identities.joinedCount = groups.reduce(0) { $0 + $1.count }
  }

  private mutating func join(_ shared: SharedIdentifiers) {
    var ties: [(number: Int, rows: [Int32])] = []
    for (number, tie) in shared.all.enumerated() {
      if let conflict = conflict(among: tie.holders, sharing: [shared.text(number)]) {
        note(conflict)
      } else {
        ties.append((number, tie.holders))
      }
    }
    var schemes: Set<String> = []
    for part in Self.parts(ties.map(\.rows)) {
      let rows = inOrder(part.flatMap { ties[$0].rows })
      if let conflict = conflict(among: rows, sharing: part.map { shared.text(ties[$0].number) }) {
        note(conflict)
      } else {
        groups.append(rows)
        schemes.formUnion(part.map { shared.all[ties[$0].number].scheme })
      }
    }
    let ids = entities.ids
    groups.sort { ids.compare(Int($0[0]), with: Int($1[0]), of: ids) == .before }
    identities.schemes = schemes.sorted()
  }

  /// The same as far as entities of these ids are concerned.
  func identities(concerning ids: Set<Entity.ID>) -> Identities {
    let concerned = groups.filter { $0.contains { ids.contains(entities.id(Int($0))) } }
    var identities = identities
    identities.groupCount = concerned.count
    identities.joinedCount = concerned.reduce(0) { $0 + $1.count }
    return identities
  }

  private mutating func note(_ conflict: IdentityConflict) {
    identities.conflictCount += 1
    if identities.conflicts.count < Identities.mostConflicts {
      identities.conflicts.append(conflict)
    }
  }

  /// The numbers of the lists that have rows in common, directly or over others; in their order.
  private static func parts(_ lists: [[Int32]]) -> [[Int]] {
    var (owner, joined) = ([Int32: Int32](), UnionFind(lists.count))
    for (number, rows) in lists.enumerated() {
      for row in rows { joined.join(owner[row, default: Int32(number)], Int32(number)) }
      for row in rows where owner[row] == nil { owner[row] = Int32(number) }
    }
    var parts = [[Int]](repeating: [], count: lists.count)
    for number in lists.indices { parts[Int(joined.root(Int32(number)))].append(number) }
    return parts.filter { !$0.isEmpty }
  }

  /// Rows in order of ids, each once.
  private func inOrder(_ rows: [Int32]) -> [Int32] {
    let ids = entities.ids
    return Set(rows).sorted { ids.compare(Int($0), with: Int($1), of: ids) == .before }
  }
}

extension SharedIdentifiers {
  func text(_ number: Int) -> String { String(decoding: all[number].identifier, as: UTF8.self) }
}

extension IdentityFinder {
  /// Why some entities cannot all be one; `nil` where they can.
  private mutating func conflict(
    among rows: [Int32], sharing shared: [String]
  ) -> IdentityConflict? {
    let ids = rows.map { entities.id(Int($0)) }
    func conflict(_ pair: (Int, Int), _ reason: IdentityConflict.Reason) -> IdentityConflict {
      IdentityConflict(shared: shared, first: ids[pair.0], second: ids[pair.1], reason: reason)
    }
    let kinds = rows.map { entities.kind(Int($0)) }
    if let pair = Self.apart(kinds.map(vocabulary.roots)) {
      return conflict(pair, .kinds(kinds[pair.0], kinds[pair.1]))
    }
    let types = rows.map { entities.eventType(Int($0)) }
    if let pair = Self.apart(types.map { Set($0.map { [$0] } ?? []) }),
      let first = types[pair.0], let second = types[pair.1]
    {
      return conflict(pair, .eventTypes(first, second))
    }
    let exclusive = rows.map { exclusiveIdentifiers(of: Int($0)) }
    for register in Set(exclusive.flatMap(\.keys)).sorted() {
      let identifiers = exclusive.map { $0[register] ?? [] }
      guard let pair = Self.contradicting(identifiers),
        let first = identifiers[pair.0].subtracting(identifiers[pair.1]).min(),
        let second = identifiers[pair.1].subtracting(identifiers[pair.0]).min()
      else { continue }
      return conflict(pair, .identifiers(first, second))
    }
    return denial(among: ids).map { pair, document in conflict(pair, .denied(in: document)) }
  }

  /// The places of two sets that have nothing in common, where not all that have any have one value
  /// in common.
  private static func apart<Value>(_ sets: [Set<Value>]) -> (Int, Int)? {
    var common: Set<Value>?
    for (place, set) in sets.enumerated() where !set.isEmpty {
      let left = common?.intersection(set) ?? set
      guard left.isEmpty else {
        common = left
        continue
      }
      let earlier = sets[..<place].indices.filter { !sets[$0].isEmpty }
      return (earlier.first { sets[$0].isDisjoint(with: set) } ?? earlier[0], place)
    }
    return nil
  }

  /// The places of the first two sets each of which has something that the other lacks.
  private static func contradicting(_ sets: [Set<String>]) -> (Int, Int)? {
    var known: [(set: Set<String>, place: Int)] = []
    for (place, set) in sets.enumerated() where !set.isEmpty {
      let other = known.first { !$0.set.isSubset(of: set) && !$0.set.isSuperset(of: set) }
      if let other { return (other.place, place) }
      if !known.contains(where: { $0.set == set }) { known.append((set, place)) }
    }
    return nil
  }

  /// The identifiers in registers in which a thing has one, by register.
  private mutating func exclusiveIdentifiers(of row: Int) -> [String: Set<String>] {
    var identifiers: [String: Set<String>] = [:]
    for text in entities.externalIDs.range(row) {
      guard let register = held.exclusiveRegister(text, of: row) else { continue }
      let spelled = String(decoding: held.spelled, as: UTF8.self)
      identifiers[register, default: []].insert(spelled)
    }
    return identifiers
  }

  /// The places of the first two entities of whom a document denies that they are one.
  private func denial(among ids: [Entity.ID]) -> ((Int, Int), Document.ID)? {
    guard !denials.isEmpty else { return nil }
    let places = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
    for denial in denials {
      guard let first = places[denial.first], let second = places[denial.second],
        first != second
      else { continue }
      return ((first, second), denial.document)
    }
    return nil
  }
}

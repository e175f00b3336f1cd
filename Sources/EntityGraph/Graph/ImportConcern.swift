/// What in newly added facts may be meant otherwise than it counts.
package enum ImportConcern: Hashable, Sendable {
  /// Several claims of one voice in one document, at different places, that are one momentary
  /// relation: it may be that each tells of another one.
  case countedAsOne(Relation, document: Document.ID, claims: Int)

  /// Values of one property of one entity in units that are not compared.
  case mixedUnits(Entity.ID, PropertyKind.ID, [String])
}

extension FactBatch {
  /// What in `newer`, beside the facts that are here already, may be meant otherwise.
  ///
  /// Relations are only derived where a document speaks of one twice.
  ///
  /// - Throws: ``GraphError`` where the facts do not agree.
  /// - Complexity: O(claims of both), and the derivation of those that are alike.
  package func concerns(adding newer: FactBatch) throws(GraphError) -> [ImportConcern] {
    let crowded = newer.crowdedTies
    let measured = Set(newer.measured.map(\.property))
    guard !crowded.isEmpty || !measured.isEmpty else { return [] }
    var all = self
    try all.replace(with: newer)
    return try all.countedAsOne(crowded, in: newer) + all.mixedUnits(of: measured)
  }

  private func countedAsOne(
    _ crowded: Set<Claim.Tie>, in newer: FactBatch
  ) throws(GraphError) -> [ImportConcern] {
    guard !crowded.isEmpty else { return [] }
    var alike = self
    let ties = claims.numbers(of: crowded)
    alike.claims = claims.keeping { $0.form == .role || $0.tie.map(ties.contains) ?? false }
    alike.entities = entities.spokenOf(by: alike.claims)
    var builder = GraphBuilder()
    try builder.add(alike)
    let graph = try builder.freeze()
    let originals = Set(newer.documents.filter { $0.republishes == nil }.map(\.id))
    return (0..<graph.relationCount).map { graph.relation($0) }
      .flatMap { $0.countedAsOne(in: originals) }
  }

  /// The ties that one voice in one document speaks of at several places.
  private var crowdedTies: Set<Claim.Tie> {
    struct Voice: Hashable {
      let tie: CodedClaim.Tie
      let chain: Int32
    }
    var (places, document) = ([Voice: Int32](), CodedClaim.none)
    var crowded: Set<CodedClaim.Tie> = []
    let records = claims.dictionaries.records
    claims.forEachByDocument { claim in
      if claim.document != document { (places, document) = ([:], claim.document) }
      guard claim.stance == .asserts, claim.events == 0, let tie = claim.tie,
        claim.locator != CodedClaim.none,
        records.isEmpty || records[Int(claim.attributes)] == CodedClaim.none
      else { return }
      let before = places.updateValue(
        claim.locator, forKey: Voice(tie: tie, chain: claim.chain))
      if let before, before != claim.locator { crowded.insert(tie) }
    }
    return Set(crowded.map(claims.tie))
  }

  /// The properties that claims give in units.
  private var measured: [(property: Claim.Measured, unit: String)] {
    let units = claims.dictionaries.values.units
    guard units.contains(where: { $0 != nil }) else { return [] }
    return claims.rows.compactMap { claim in
      guard claim.form == .property, claim.stance == .asserts, let unit = units[Int(claim.object)]
      else { return nil }
      let property = Claim.Measured(
        subject: claims.dictionaries.entities[claim.subject],
        name: .init(claims.dictionaries.predicates.values[Int(claim.predicate)].name.rawValue))
      return (property, unit)
    }
  }

  private func mixedUnits(of properties: Set<Claim.Measured>) -> [ImportConcern] {
    guard !properties.isEmpty else { return [] }
    var units: [Claim.Measured: Set<String>] = [:]
    for (property, unit) in measured where properties.contains(property) {
      units[property, default: []].insert(unit)
    }
    return units.filter { $0.value.count > 1 }
      .sorted { ($0.key.subject, $0.key.name) < ($1.key.subject, $1.key.name) }
      .map { .mixedUnits($0.key.subject, $0.key.name, $0.value.sorted()) }
  }
}

extension Claim {
  /// Two entities and the kind of what is said to join them, in either order.
  fileprivate struct Tie: Hashable {
    let ends: Set<Entity.ID>
    let kind: RelationKind.ID
  }

  fileprivate var tie: Tie? {
    guard case .relation(let subject, let kind, let object) = statement else { return nil }
    return Tie(ends: [subject, object], kind: kind)
  }
}

extension CodedClaim {
  /// The same in numbers of a list, the smaller first.
  fileprivate struct Tie: Hashable {
    let first: Int32
    let second: Int32
    let kind: Int32

    init(_ one: Int32, _ other: Int32, _ kind: Int32) {
      (first, second, self.kind) = (min(one, other), max(one, other), kind)
    }
  }

  fileprivate var tie: Tie? {
    form == .relation ? Tie(subject, object, predicate) : nil
  }
}

extension ClaimList {
  fileprivate func tie(_ tie: CodedClaim.Tie) -> Claim.Tie {
    let (entities, predicates) = (dictionaries.entities, dictionaries.predicates.values)
    return Claim.Tie(
      ends: [entities[tie.first], entities[tie.second]],
      kind: .init(predicates[Int(tie.kind)].name.rawValue))
  }

  /// The numbers that ties have here, but for those that nothing speaks of.
  fileprivate func numbers(of ties: Set<Claim.Tie>) -> Set<CodedClaim.Tie> {
    let (entities, predicates) = (dictionaries.entities.indexed(), dictionaries.predicates)
    return Set(
      ties.compactMap { tie in
        let ends = tie.ends.compactMap(entities.known)
        let kind = predicates.known(.init(form: .relation, name: .init(tie.kind.rawValue)))
        guard ends.count == tie.ends.count, let kind else { return nil }
        return CodedClaim.Tie(ends[0], ends[ends.count - 1], kind)
      })
  }
}

extension EntityList {
  /// Those that claims speak of.
  ///
  /// - Complexity: O(entities + claims).
  fileprivate func spokenOf(by claims: ClaimList) -> EntityList {
    var (numbers, texts) = (Set<Int32>(), TextInterner())
    for claim in claims.rows {
      numbers.formUnion([claim.subject, claim.channel])
      if claim.form != .property { numbers.insert(claim.object) }
      numbers.formUnion(claims.dictionaries.events[claim.events])
    }
    for number in numbers where number != CodedClaim.none {
      _ = texts.number(of: claims.dictionaries.entities.pool, Int(number))
    }
    var spokenOf = EntityList()
    for row in indices where texts.known(ids, row) != nil { spokenOf.append(self[row]) }
    return spokenOf
  }
}

extension Claim {
  /// A property of an entity that has values with units.
  fileprivate struct Measured: Hashable {
    let subject: Entity.ID
    let name: PropertyKind.ID
  }
}

extension Relation {
  fileprivate func countedAsOne(in documents: Set<Document.ID>) -> [ImportConcern] {
    guard validity.isMomentary, !validity.isWithinAMinute else { return [] }
    let told = citations.filter {
      $0.isAsserting && $0.claim.events.isEmpty && $0.claim.locator != nil
        && $0.claim.tie != nil && documents.contains($0.claim.document)
    }
    let voices = Dictionary(grouping: told) {
      [$0.claim.document.rawValue] + $0.claim.claimants.map(\.rawValue)
    }
    return voices.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { _, citations in
      let places = Set(citations.compactMap(\.claim.locator))
      guard places.count > 1, let document = citations.first?.claim.document else { return nil }
      return .countedAsOne(self, document: document, claims: places.count)
    }
  }
}

extension Validity {
  fileprivate var isWithinAMinute: Bool {
    guard let period else { return false }
    let (length, isEndless) = period.latest.subtractingReportingOverflow(period.earliest)
    return !isEndless && length < 60
  }
}

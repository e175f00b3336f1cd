extension Graph {
  /// What filters leave of relations and of the entities they join.
  struct Selection {
    let entities: EntityTable
    private(set) var rows: [DerivedTable.Row] = []
    private(set) var foreign: [ForeignEdges] = []
    private(set) var policy = Policy()

    /// The new number of each entity, indexed by the old one; `nil` where none is left out.
    private let newNumbers: [Int32]?

    init(_ derivation: Derivation, _ filters: [RelationFilter]) {
      let (derived, facts) = (derivation.relations, derivation.facts)
      let united = RelationFilter.uniting(filters)
      guard let first = united.first else {
        (entities, rows, foreign) = (facts.entities, derived, derivation.foreign)
        newNumbers = nil
        return
      }
      let usable = Self.usable(facts, filters)
      let timeless = derived.filter { row in
        usable[Int(row.subject)] && usable[Int(row.object)]
          && filters.allSatisfy { filter in
            filter.keeps(facts.vocabulary.kind(row.kind)) && filter.keeps(channel: row.channel)
              && (!filter.isUndisputed || row.status == .uncontested)
          }
      }
      let kept = timeless.filter { row in filters.allSatisfy { $0.keeps(row.validity) } }
      let undated =
        filters.contains(where: \.concernsTime) ? timeless.filter { !$0.validity.isDated } : []
      let followed = undated.count { row in filters.allSatisfy { $0.keeps(row.validity) } }
      let isAxisApart =
        filters.contains(where: \.isTimed)
        && Self.areTimesMixed(
          derivation.foreign, areDated: timeless.contains(where: \.validity.isDated))
      let sifted = derivation.foreign.map {
        $0.sifted(by: filters, usable, facts.vocabulary, isAxisApart: isAxisApart)
      }
      var before = JoinedEntities(facts.entities.count)
      before.add(derived)
      for edges in derivation.foreign { before.add(edges) }
      var after = JoinedEntities(facts.entities.count)
      after.add(kept)
      for (edges, rows) in zip(derivation.foreign, sifted.map(\.rows)) { after.add(edges, rows) }
      let stays = Self.staying(usable, before: before, after: after, facts, filters)
      let survivors = stays.indices.filter { stays[$0] }
      entities = facts.entities.keeping(survivors)
      policy = Policy(
        first, further: Array(united.dropFirst()),
        undatedLeftOut: sifted.reduce(undated.count - followed) { $0 + $1.undatedLeftOut },
        takenAsLasting: sifted.reduce(followed) { $0 + $1.takenAsLasting },
        onAxisLeftOut: sifted.reduce(0) { $0 + $1.onAxisLeftOut },
        gapsPassedOver: first.isTimed ? sifted.reduce(0) { $0 + $1.inSpells } : 0,
        datedEntities: first.concernsTime ? entities.datedNodeCount : 0,
        unfollowed: sifted.reduce(Self.unfollowed(derived, usable, facts, filters)) {
          $0 + $1.unfollowed
        })
      let numbers = Self.numbers(survivors, of: stays.count)
      newNumbers = numbers
      rows = kept.compactMap(renumbered)
      foreign = zip(derivation.foreign, sifted).map { edges, sifted in
        edges.keeping(
          sifted.rows.count == edges.count ? nil : sifted.rows,
          vertices: edges.vertices.map { numbers[Int($0)] })
      }
    }

    /// Whether some times are places on an axis of numbers and others are dates, so that there is no
    /// order between them.
    private static func areTimesMixed(_ foreign: [ForeignEdges], areDated: Bool) -> Bool {
      let known = foreign.map(\.timesKnown)
      return known.contains { $0.onAxis } && (areDated || known.contains { $0.dated })
    }

    /// What is left aside though all else would let it count.
    private static func unfollowed(
      _ rows: [DerivedTable.Row], _ usable: [Bool], _ facts: Facts, _ filters: [RelationFilter]
    ) -> Unfollowed {
      var unfollowed = Unfollowed()
      for row in rows where usable[Int(row.subject)] && usable[Int(row.object)] {
        let kind = facts.vocabulary.kind(row.kind)
        guard filters.contains(where: { $0.leavesAside(kind) }), row.status.isAsserted,
          filters.allSatisfy({ filter in
            filter.names(kind) && filter.keeps(row.validity)
              && (!filter.isUndisputed || row.status == .uncontested)
          })
        else { continue }
        unfollowed.add(kind.category)
      }
      return unfollowed
    }

    /// Whether each entity may be used, indexed by entity.
    private static func usable(_ facts: Facts, _ filters: [RelationFilter]) -> [Bool] {
      let entities = facts.entities
      var usable = [Bool](repeating: true, count: entities.count)
      for filter in filters where !filter.kinds.isEmpty {
        let spared = filter.spared.compactMap { entities.row(of: $0) }
        let isOfKind = entities.map(kinds: { kind in
          filter.kinds.contains { facts.vocabulary.kind(kind, isA: $0) }
        })
        let wasUsable = spared.map { usable[$0] }
        for row in usable.indices where !isOfKind[row] { usable[row] = false }
        for (row, wasUsable) in zip(spared, wasUsable) { usable[row] = wasUsable }
      }
      for entity in filters.flatMap(\.avoided) {
        if let row = entities.row(of: entity) { usable[row] = false }
      }
      return usable
    }

    /// Under a filter an entity without a relation goes; for analysis it does so anyway, except
    /// for the node of a graph file that had none before.
    private static func staying(
      _ usable: [Bool], before: JoinedEntities, after: JoinedEntities, _ facts: Facts,
      _ filters: [RelationFilter]
    ) -> [Bool] {
      let spared = Set(filters.flatMap(\.spared).compactMap { facts.entities.row(of: $0) })
      let isAsked = !filters.allSatisfy(\.isTrivial)
      guard !filters.contains(where: \.keepsUnrelated) else { return usable }
      let isForAnalysis = filters.contains(where: \.isForAnalysis)
      return usable.indices.map { row in
        usable[row]
          && (after[row] || spared.contains(row)
            || (!isAsked && !before[row]
              && (!isForAnalysis || facts.entities.foreign(row) != nil)))
      }
    }

    private static func numbers(_ survivors: [Int], of count: Int) -> [Int32] {
      var numbers = [Int32](repeating: ForeignEdges.none, count: count)
      for (new, old) in survivors.enumerated() { numbers[old] = Int32(new) }
      return numbers
    }

    /// The new number of an entity; `nil` where it is left out.
    private func newNumber(_ old: Int) -> Int32? {
      guard let newNumbers else { return Int32(old) }
      return newNumbers[old] == ForeignEdges.none ? nil : newNumbers[old]
    }

    private func renumbered(_ row: DerivedTable.Row) -> DerivedTable.Row? {
      guard let subject = newNumber(Int(row.subject)), let object = newNumber(Int(row.object))
      else {
        return nil
      }
      var row = row
      (row.subject, row.object) = (subject, object)
      return row
    }

    func renumbered(_ property: DerivedProperty) -> DerivedProperty? {
      newNumber(property.subject).map { property.moved(to: Int($0)) }
    }
  }
}

/// The entities that relations join.
private struct JoinedEntities {
  private var joined: [Bool]

  init(_ count: Int) { joined = [Bool](repeating: false, count: count) }

  subscript(entity: Int) -> Bool { joined[entity] }

  mutating func add(_ rows: [DerivedTable.Row]) {
    for row in rows { add(row.subject, row.object) }
  }

  mutating func add(_ edges: ForeignEdges) {
    for row in 0..<edges.edges.count { add(edges.subject(ofRow: row), edges.object(ofRow: row)) }
  }

  mutating func add(_ edges: ForeignEdges, _ rows: [Int32]) {
    for row in rows { add(edges.subject(ofRow: Int(row)), edges.object(ofRow: Int(row))) }
  }

  private mutating func add(_ subject: Int32, _ object: Int32) {
    joined[Int(subject)] = true
    joined[Int(object)] = true
  }
}

extension DerivedProperty {
  func moved(to subject: Int) -> DerivedProperty {
    DerivedProperty(
      subject: subject, name: name, isSingleValued: isSingleValued, positions: positions,
      status: status, superseded: superseded)
  }
}

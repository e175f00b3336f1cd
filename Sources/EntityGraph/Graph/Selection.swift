extension Graph {
  /// What filters leave of relations and of the entities they join.
  struct Selection {
    private(set) var entities: EntityTable

    /// The relations that follow from claims; `nil` where all are left.
    private(set) var derived: DerivedTable?
    let foreign: [ForeignEdges]
    private(set) var policy = Policy()

    init(_ derivation: Derivation, _ filters: [RelationFilter]) {
      let facts = derivation.facts
      let united = RelationFilter.uniting(filters)
      guard let first = united.first,
        !derivation.foreign.isEmpty || !filters.allSatisfy(\.keepsEverything)
      else {
        (entities, derived, foreign) = (facts.entities, nil, derivation.foreign)
        if let first = united.first { policy = Policy(first, further: Array(united.dropFirst())) }
        return
      }
      let all = derivation.relations
      let usable = Self.usable(facts, filters)
      let timeless = Self.timeless(all, usable, filters)
      let timely = Self.inTime(timeless, all, filters)
      let isAxisApart =
        filters.contains(where: \.isTimed)
        && Self.areTimesMixed(
          derivation.foreign, areDated: timeless.contains { all.isDated(Int($0)) })
      func sift(within surroundings: Surroundings) -> [ForeignEdges.Sifted] {
        derivation.foreign.map {
          $0.sifted(
            by: filters, usable, facts.vocabulary, isAxisApart: isAxisApart, surroundings)
        }
      }
      let anywhere = sift(within: Surroundings())
      let surroundings = Surroundings(
        of: filters, in: facts.entities, all, timely,
        zip(derivation.foreign, anywhere).map { ($0, $1.rows) })
      let sifted = surroundings.areEverything ? anywhere : sift(within: surroundings)
      let kept = surroundings.keeping(timely, of: all)
      let undated =
        filters.contains(where: \.concernsTime)
        ? surroundings.touching(timeless, of: all).filter { !all.isDated(Int($0)) } : []
      let followed = undated.filter { row in
        filters.allSatisfy { $0.keeps(all.validity(Int(row))) }
      }
      var before = JoinedEntities(facts.entities.count)
      before.add(all, 0..<Int32(all.count))
      for edges in derivation.foreign { before.add(edges) }
      var after = JoinedEntities(facts.entities.count)
      after.add(all, kept)
      for (edges, rows) in zip(derivation.foreign, sifted.map(\.rows)) { after.add(edges, rows) }
      let stays = Self.staying(
        usable, surroundings, before: before, after: after, facts, filters)
      let survivors = stays.indices.filter { stays[$0] }
      entities = facts.entities.keeping(survivors)
      policy = Policy(
        first, further: Array(united.dropFirst()),
        undatedLeftOut: sifted.reduce(undated.count - followed.count) { $0 + $1.undatedLeftOut },
        takenAsLasting: sifted.reduce(surroundings.keeping(followed, of: all).count) {
          $0 + $1.takenAsLasting
        },
        onAxisLeftOut: sifted.reduce(0) { $0 + $1.onAxisLeftOut },
        gapsPassedOver: first.isTimed ? sifted.reduce(0) { $0 + $1.inSpells } : 0,
        datedEntities: first.concernsTime ? entities.datedNodeCount : 0,
        unfollowed: sifted.reduce(Self.unfollowed(all, usable, surroundings, filters)) {
          $0 + $1.unfollowed
        })
      let numbers = Self.numbers(survivors, of: stays.count)
      let rows = kept.filter {
        stays[Int(all.subjects[Int($0)])] && stays[Int(all.objects[Int($0)])]
      }
      let left = rows.count == all.count ? all : all.gathering(rows)
      derived = left.renumbered(entities, numbers)
      foreign = zip(derivation.foreign, sifted).map { edges, sifted in
        edges.keeping(
          sifted.rows.count == edges.count ? nil : sifted.rows,
          vertices: edges.vertices.map { numbers[Int($0)] })
      }
    }

    /// That of a graph of facts alone which was kept before.
    init(keptIn graph: Graph) {
      (entities, derived, foreign) = (graph.entities, graph.relations.derived, [])
      policy = graph.policy
    }

    /// Some relations of a graph, and the entities that they join or that are spared.
    init(
      of graph: Graph, relations rows: RowSet, sparing spared: [Entity.ID], where condition: String
    ) {
      let table = graph.relations
      let derivedRows = rows.rows.prefix { $0 < table.derived.count }
      var foreignRows = table.foreign.map { _ in [Int32]() }
      for number in rows.rows.dropFirst(derivedRows.count) {
        guard let place = table.place(Int(number)) else { continue }
        foreignRows[place.table].append(Int32(place.row))
      }
      var joined = JoinedEntities(graph.entityCount)
      joined.add(table.derived, derivedRows)
      for (edges, rows) in zip(table.foreign, foreignRows) { joined.add(edges, rows) }
      let spared = Set(spared.compactMap { graph.entities.row(of: $0) })
      let survivors = (0..<graph.entityCount).filter { joined[$0] || spared.contains($0) }
      let numbers = Self.numbers(survivors, of: graph.entityCount)
      entities = graph.entities.keeping(survivors)
      derived = table.derived.gathering(Array(derivedRows)).renumbered(entities, numbers)
      foreign = zip(table.foreign, foreignRows).map { edges, rows in
        edges.keeping(
          rows, vertices: edges.vertices.map { $0 < 0 ? ForeignEdges.none : numbers[Int($0)] })
      }
      policy = graph.policy
      policy.condition = condition
    }

    /// Reads what ``visited(by:)`` wrote of what analysis follows by itself.
    init(_ derivation: Derivation, readingFrom archive: Archive) {
      (entities, derived, foreign) = (derivation.facts.entities, nil, [])
      visited(by: archive, derivation)
    }

    /// Visits what the filter of analysis leaves of facts alone.
    mutating func visited(by archive: Archive, _ derivation: Derivation) {
      var kept = derived ?? derivation.relations
      var (unfollowed, count) = (policy.unfollowed, kept.count)
      archive.visit(&unfollowed)
      archive.visit(&count)
      entities = entities.keeping(by: archive)
      kept.visitEnds(by: archive, among: entities)
      if count < derivation.relations.count { kept.visitRest(by: archive) }
      derived = kept
      if archive.isReading { policy = Policy(.analysis, unfollowed: unfollowed) }
    }

    /// The relations that are left where times do not matter.
    private static func timeless(
      _ all: DerivedTable, _ usable: [Bool], _ filters: [RelationFilter]
    ) -> [Int32] {
      let kinds = all.relationKinds.map { kind in filters.allSatisfy { $0.keeps(kind) } }
      let areChannelsNamed = filters.contains { !$0.channels.isEmpty }
      let areDisputesOut = filters.contains(where: \.isUndisputed)
      return (0..<Int32(all.count)).filter { number in
        let row = Int(number)
        return kinds[Int(all.kinds[row])] && usable[Int(all.subjects[row])]
          && usable[Int(all.objects[row])]
          && (!areChannelsNamed || filters.allSatisfy { $0.keeps(channel: all.channel(row)) })
          && (!areDisputesOut || all.statuses[row] == .uncontested)
      }
    }

    /// Those of some relations that hold at the times that are asked for.
    private static func inTime(
      _ rows: [Int32], _ all: DerivedTable, _ filters: [RelationFilter]
    ) -> [Int32] {
      guard filters.contains(where: \.concernsTime) else { return rows }
      return rows.filter { row in
        let validity = all.validity(Int(row))
        return filters.allSatisfy { $0.keeps(validity) }
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
      _ all: DerivedTable, _ usable: [Bool], _ surroundings: Surroundings,
      _ filters: [RelationFilter]
    ) -> Unfollowed {
      var unfollowed = Unfollowed()
      let areAside = all.relationKinds.map { kind in
        filters.contains { $0.leavesAside(kind) } && filters.allSatisfy { $0.names(kind) }
      }
      for row in 0..<all.count
      where areAside[Int(all.kinds[row])] && usable[Int(all.subjects[row])]
        && usable[Int(all.objects[row])]
        && surroundings.touches(all.subjects[row], all.objects[row])
      {
        let (status, validity) = (all.statuses[row], all.validity(row))
        guard status.isAsserted,
          filters.allSatisfy({ filter in
            filter.keeps(validity) && (!filter.isUndisputed || status == .uncontested)
          })
        else { continue }
        unfollowed.add(all.kind(row).category)
      }
      return unfollowed
    }

    /// Whether each entity may be used, indexed by entity.
    private static func usable(_ facts: Facts, _ filters: [RelationFilter]) -> [Bool] {
      let entities = facts.entities
      var usable = [Bool](repeating: true, count: entities.count)
      for filter in filters where !filter.kinds.isEmpty {
        let spared = filter.staying.compactMap { entities.row(of: $0) }
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
      _ usable: [Bool], _ surroundings: Surroundings, before: JoinedEntities,
      after: JoinedEntities, _ facts: Facts, _ filters: [RelationFilter]
    ) -> [Bool] {
      let spared = Set(filters.flatMap(\.staying).compactMap { facts.entities.row(of: $0) })
      let isAsked = !filters.allSatisfy(\.isTrivial)
      guard !filters.contains(where: \.keepsUnrelated) else {
        return usable.indices.map { row in
          usable[row] && (surroundings.has(Int32(row)) || spared.contains(row))
        }
      }
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
  }
}

/// The entities that relations join.
private struct JoinedEntities {
  private var joined: [Bool]

  init(_ count: Int) { joined = [Bool](repeating: false, count: count) }

  subscript(entity: Int) -> Bool { joined[entity] }

  mutating func add(_ table: DerivedTable, _ rows: some Sequence<Int32>) {
    for row in rows { add(table.subjects[Int(row)], table.objects[Int(row)]) }
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

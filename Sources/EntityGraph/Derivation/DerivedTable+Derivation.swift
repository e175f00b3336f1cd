import GraphKernels

extension DerivedTable {
  /// The relations that follow from the facts, in order of ids.
  ///
  /// - Complexity: O(n log n) in the number of claims, on all cores.
  init(_ projections: Projections) {
    let facts = projections.testimonies.facts
    self.init(projections, projections.implied, among: 0..<Int32(facts.allClaims.count))
  }

  /// The relations that follow from those of `claims` that count, and from what events imply.
  init(
    _ projections: Projections, _ implied: [Projections.Implied],
    among claims: some RandomAccessCollection<Int32>
  ) {
    let (testimonies, ties) = (projections.testimonies, projections.ties)
    let index = TieIndex(testimonies, ties, implied, among: claims)
    self.init(testimonies.facts, ties)
    let (whole, order) = (self, haveSlashes ? nil : RelationOrder(entities))
    let threads = Parallel.threads(forItems: index.count)
    let parts = index.parts(threads * 12)
    var tables = Parallel.map(parts.count, threads: threads) { part in
      var table = whole
      table.append(index, parts[part], testimonies, implied)
      if let rows = order?.sorted(table) { table.gather(rows, of: table) }
      return table
    }
    append(rowsOf: &tables)
    if let order {
      if !order.isThatOfRows, let rows = order.sorted(self) {
        gather(rows, of: self)
      }
    } else {
      nameApartAll()
    }
  }

  /// Appends the relations of a run of subjects.
  private mutating func append(
    _ index: TieIndex, _ subjects: Range<Int>, _ testimonies: Testimonies,
    _ implied: [Projections.Implied]
  ) {
    let count = index.count(in: subjects)
    reserveCapacity(count, claims: count, events: 0)
    index.forEachTie(in: subjects) { tie, spoken in
      if let consensus = Consensus(spoken, testimonies.facts) {
        append(consensus, of: tie)
      } else {
        let testimonies = spoken.map { index.testimony($0, testimonies, implied) }
        append(RelationDerivation(testimonies), of: tie)
      }
    }
  }

  /// Relations of one tie, each with an id of its own among them.
  private mutating func append(_ relations: RelationDerivation, of tie: Tie) {
    let start = count
    for number in 0..<relations.count { append(relations[number], tie, RelationNames.Ending()) }
    if relations.count > 1 { nameApart(start..<count) }
  }

  private mutating func nameApart(_ rows: Range<Int>) {
    if nameByChannels(rows) { return }
    let names = RelationNames(rows.map(plainID), channels: rows.map(channel))
    for (row, ending) in zip(rows, names.endings) { name(row, ending) }
  }

  /// Names all relations apart, and puts them in order: ids of different ties can be the same where
  /// an id has a slash in it.
  private mutating func nameApartAll() {
    nameApart(0..<count)
    let ids = (0..<count).map(id)
    gather(
      ids.indices.sorted { ByteOrder(ids[$0], ids[$1]) == .before }.map { Int32($0) }, of: self)
  }

  /// Whether ids of ends or kinds have a slash in them.
  var haveSlashes: Bool {
    entities.defined.ids.contains(UInt8(ascii: "/"))
      || relationKinds.contains { $0.id.rawValue.utf8.contains(UInt8(ascii: "/")) }
  }

  /// Names a few rows of one tie apart by their times and channels alone, without making an id.
  ///
  /// - Returns: Whether that is enough; nothing is named where it is not.
  private mutating func nameByChannels(_ rows: Range<Int>) -> Bool {
    let few = 32
    guard rows.count <= few else { return false }
    let shared = rows.filter { row in rows.contains { $0 != row && hasTime(of: $0, row) } }
    guard shared.allSatisfy(canBeNamedByChannel) else { return false }
    let areApart = shared.allSatisfy { row in
      !shared.contains { $0 != row && hasTime(of: $0, row) && channels[$0] == channels[row] }
    }
    guard areApart else { return false }
    for row in shared where channels[row] >= 0 {
      name(row, RelationNames.Ending(hasChannel: true))
    }
    return true
  }

  /// Whether two rows of one tie have the same ``plainID(_:)``.
  private func hasTime(of row: Int, _ other: Int) -> Bool {
    func date(_ bound: Int32) -> Int32 { BoundInterner.isDate(bound) ? bound : 0 }
    return isDated(row) == isDated(other) && date(starts[row]) == date(starts[other])
      && date(ends[row]) == date(ends[other])
  }

  /// Whether no time is spelled like the id of a row's channel.
  private func canBeNamedByChannel(_ row: Int) -> Bool {
    guard channels[row] >= 0 else { return true }
    let first = facts.entities.utf8(Int(channels[row])).first
    return first.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } ?? false
  }
}

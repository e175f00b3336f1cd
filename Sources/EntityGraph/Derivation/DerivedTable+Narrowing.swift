import GraphKernels

extension DerivedTable {
  /// The relations that are left of `whole` where fewer claims count: those on which claims agree
  /// lose claims and nothing else, all others are derived again.
  ///
  /// - Precondition: No id has a slash in it, so that no relation is told apart from those of other
  ///   ties.
  /// - Complexity: O(relations + claims), and the derivation of those that are not agreed on, on all
  ///   cores.
  init(narrowing whole: DerivedTable, _ projections: Projections) {
    let facts = projections.testimonies.facts
    let implied = projections.implied
    let impliedTies = Set(implied.map(\.tie))
    func isAgreed(_ row: Int) -> Bool {
      whole.areAgreed[row] && (impliedTies.isEmpty || !impliedTies.contains(whole.tie(row)))
    }
    let threads = Parallel.threads(forItems: whole.count)
    let runs = Parallel.runs(of: whole.count, threads: threads)
    var tables = Parallel.map(runs.count, threads: threads) { run in
      var table = DerivedTable(facts, projections.ties)
      table.take(LeftClaims(of: whole, runs[run], facts, where: isAgreed), of: whole)
      return table
    }
    self.init(facts, projections.ties)
    append(rowsOf: &tables)
    var others = RowSet(rowCount: facts.allClaims.count)
    for row in 0..<whole.count where !isAgreed(row) {
      for claim in whole.claims[row] { others.insert(Int(claim)) }
    }
    merge(DerivedTable(projections, implied, among: others.rows))
  }

  /// Brings relations of other ties in, both being in order of ids.
  private mutating func merge(_ other: DerivedTable) {
    guard other.count > 0 else { return }
    let first = count
    var both = [other]
    append(rowsOf: &both)
    gather(RelationOrder(entities).merged(self, from: first), of: self)
  }

  private func tie(_ row: Int) -> Tie {
    Tie(subject: subjects[row], object: objects[row], kind: kinds[row])
  }
}

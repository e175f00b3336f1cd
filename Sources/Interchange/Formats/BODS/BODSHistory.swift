import EntityGraph

/// Which statements are about the same thing, and which take the place of which.
struct BODSHistory {
  let statements: [BODSStatement]

  /// The statements that take the place of each, indexed as ``statements``.
  private(set) var successors: [[Int]]

  /// Indexes of statements, each after all that take its place; those that replace each other in a
  /// circle are missing.
  private(set) var latestFirst: [Int] = []

  private(set) var things = BODSThings()

  init(_ statements: [BODSStatement]) {
    self.statements = statements
    successors = Array(repeating: [], count: statements.count)
    followRecords()
    followReplacements()
    sort()
    things = BODSThings(statements) { successors[$0].isEmpty }
  }

  /// Puts the versions of each record one behind the other, by their dates.
  private mutating func followRecords() {
    let versions = Dictionary(grouping: statements.indices.filter { statements[$0].hasRecord }) {
      statements[$0].record
    }
    for versions in versions.values {
      let ordered = versions.sorted { (date($0), $0) < (date($1), $1) }
      for (earlier, later) in zip(ordered, ordered.dropFirst()) {
        successors[earlier].append(later)
      }
    }
  }

  private func date(_ number: Int) -> Int64 { statements[number].claimed?.earliest ?? .min }

  private mutating func followReplacements() {
    let places = Dictionary(statements.enumerated().map { ($1.id, $0) }) { first, _ in first }
    for (later, statement) in statements.enumerated() {
      for replaced in statement.replaced {
        if let earlier = places[replaced], earlier != later { successors[earlier].append(later) }
      }
    }
  }

  private mutating func sort() {
    var waiting = successors.map(\.count)
    var predecessors: [[Int]] = Array(repeating: [], count: statements.count)
    for (earlier, later) in successors.enumerated() {
      for later in later { predecessors[later].append(earlier) }
    }
    latestFirst = statements.indices.filter { waiting[$0] == 0 }
    var next = 0
    while next < latestFirst.count {
      for earlier in predecessors[latestFirst[next]] {
        waiting[earlier] -= 1
        if waiting[earlier] == 0 { latestFirst.append(earlier) }
      }
      next += 1
    }
  }
}

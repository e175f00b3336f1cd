/// Sources that hang on each other, because one passed on what the other said.
struct SourceGroups {
  private var parents: [Int] = []
  private var groups: [Int32: Int] = [:]

  /// The number of groups that do not hang on each other.
  private(set) var count = 0

  /// Joins all members of a chain, and whatever hangs on one of them.
  mutating func add(_ chain: some Collection<Int32>) {
    guard let first = chain.first else { return }
    let whole = root(of: first)
    for source in chain.dropFirst() {
      let part = root(of: source)
      guard part != root(whole) else { continue }
      parents[part] = root(whole)
      count -= 1
    }
  }

  private mutating func root(of source: Int32) -> Int {
    if let group = groups[source] { return root(group) }
    groups[source] = parents.count
    parents.append(parents.count)
    count += 1
    return parents.count - 1
  }

  private mutating func root(_ group: Int) -> Int {
    var group = group
    while parents[group] != group {
      parents[group] = parents[parents[group]]
      group = parents[group]
    }
    return group
  }
}

import AnalyzerKit

/// Groups of entities, and how far they are from one another.
struct GroupDistances {
  /// Indexed by the group that is left, then by the group that is reached; `nil` where no path leads.
  typealias Table = [[Double?]]

  private let groups: [[Graph.Vertex]]
  private let search: DistanceSearch

  /// The members of all groups, and the number of the group of each.
  private let members: [Graph.Vertex]
  private let groupOfMember: [Int]

  init(_ groups: [[Graph.Vertex]], _ search: DistanceSearch) {
    self.groups = groups
    self.search = search
    members = groups.flatMap(\.self)
    groupOfMember = groups.enumerated().flatMap { number, group in group.map { _ in number } }
  }

  /// The least distance from a member of each group to another entity in each.
  ///
  /// - Throws: ``Cancelled``.
  /// - Complexity: O(log of the members) searches a group.
  func leastDistances(_ progress: Progress) throws(Cancelled) -> Table {
    var distances: Table = []
    for (number, sources) in groups.enumerated() {
      try progress.update(number, of: groups.count)
      var least = [Double?](repeating: nil, count: groups.count)
      let found = search.distances(fromNearestOf: sources, to: members)
      for (group, distance) in zip(groupOfMember, found) where group != number {
        least[group] = [least[group], distance].compactMap(\.self).min()
      }
      least[number] = leastDistance(within: sources)
      distances.append(least)
    }
    try progress.update(groups.count, of: groups.count)
    return distances
  }

  /// The least distance from one member of a group to another.
  ///
  /// The places of any two differ in a bit, so the one has it and the other has not.
  private func leastDistance(within group: [Graph.Vertex]) -> Double? {
    var least: Double?
    for bit in 0..<Int.bitWidth - (group.count - 1).leadingZeroBitCount
    where least != search.least {
      let having = group.indices.filter { $0 >> bit & 1 == 1 }.map { group[$0] }
      let lacking = group.indices.filter { $0 >> bit & 1 == 0 }.map { group[$0] }
      for (sources, goals) in [(having, lacking), (lacking, having)] {
        let found = search.distances(fromNearestOf: sources, to: goals)
        least = (found + [least]).compactMap(\.self).min()
      }
    }
    return least
  }

  /// The mean of the distances from the members of each group to the other entities in each that they
  /// reach.
  ///
  /// - Throws: ``Cancelled``.
  /// - Complexity: One search a member.
  func meanDistances(_ progress: Progress) throws(Cancelled) -> Table {
    let none = [(sum: Double, count: Int)](repeating: (0, 0), count: groups.count)
    var sums = [[(sum: Double, count: Int)]](repeating: none, count: groups.count)
    for (place, source) in members.enumerated() {
      try progress.update(place, of: members.count)
      let found = search.distances(from: source, to: members)
      for (other, distance) in found.enumerated() where other != place {
        guard let distance else { continue }
        sums[groupOfMember[place]][groupOfMember[other]].sum += distance
        sums[groupOfMember[place]][groupOfMember[other]].count += 1
      }
    }
    try progress.update(members.count, of: members.count)
    return sums.map { $0.map { $0.count == 0 ? nil : $0.sum / Double($0.count) } }
  }
}

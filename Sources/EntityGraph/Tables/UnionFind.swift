/// Numbers in groups that grow together.
///
/// Union by halved paths; R. E. Tarjan, Efficiency of a good but not linear set union algorithm,
/// 1975, doi:10.1145/321879.321884.
package struct UnionFind {
  private var parents: [Int32]

  /// The number of groups.
  package private(set) var count: Int

  package init(_ count: Int) {
    parents = Array(0..<Int32(count))
    self.count = count
  }

  package mutating func join(_ left: Int32, _ right: Int32) {
    let (mine, theirs) = (root(left), root(right))
    guard mine != theirs else { return }
    parents[Int(max(mine, theirs))] = min(mine, theirs)
    count -= 1
  }

  /// The least number of the group of a number.
  mutating func root(_ number: Int32) -> Int32 {
    var number = number
    while parents[Int(number)] != number {
      parents[Int(number)] = parents[Int(parents[Int(number)])]
      number = parents[Int(number)]
    }
    return number
  }
}

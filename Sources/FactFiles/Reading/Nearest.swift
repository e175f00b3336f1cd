import EntityGraph

extension String {
  /// Returns the name with the fewest slips of the pen from this one, at a tie the first by order.
  ///
  /// A text of more than 100 bytes is no name, and near to none.
  ///
  /// - Complexity: O(n·m) for a text of n bytes and m bytes of names.
  func nearest(among names: some Sequence<String>) -> String? {
    guard utf8.count <= 100 else { return nil }
    return names.map { (slips: slips(to: $0), name: $0) }.min { $0 < $1 }?.name
  }

  /// The least number of letters to insert, leave out, change or swap with their neighbour.
  func slips(to other: String) -> Int {
    let most = Swift.max(unicodeScalars.count, other.unicodeScalars.count)
    return EditDistance.between(self, other, limit: most) ?? most
  }
}

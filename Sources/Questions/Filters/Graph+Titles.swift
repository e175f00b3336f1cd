import EntityGraph

extension Graph {
  /// The one document of a title, compared as names are, its copies passed over.
  ///
  /// - Returns: `nil` where there is none, or several that are no copies of one.
  /// - Complexity: O(length of all titles).
  func document(titled title: String) -> Document? {
    let wanted = title.folded
    guard !wanted.isEmpty else { return nil }
    let originals = Set(documents.filter { $0.title.folded == wanted }.map { original(of: $0.id) })
    return originals.count == 1 ? originals.first.flatMap(document) : nil
  }
}

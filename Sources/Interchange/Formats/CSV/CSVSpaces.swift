/// The spaces that ids are of, as in Neo4j's `:ID(Person)`: equal ids of two spaces are two nodes.
///
/// Ids of the space that the table of nodes has, and those of no space, stand as they are; others
/// have the name of their space in front.
struct CSVSpaces {
  private var isNodeTableRead = false
  private var ofNodes: String?

  mutating func readNodes(of space: String?) {
    isNodeTableRead = true
    ofNodes = space
  }

  /// What stands before the ids at the two ends of edges; nothing where they stand as they are.
  func prefixes(_ source: String?, _ target: String?) -> (source: [UInt8], target: [UInt8]) {
    guard isNodeTableRead else {
      let areTwo = source != nil && target != nil && source != target
      return areTwo ? (prefix(source), prefix(target)) : ([], [])
    }
    return (
      ofNodes == nil || source == ofNodes ? [] : prefix(source),
      ofNodes == nil || target == ofNodes ? [] : prefix(target)
    )
  }

  private func prefix(_ space: String?) -> [UInt8] { space.map { Array("\($0)/".utf8) } ?? [] }
}

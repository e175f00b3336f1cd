import EntityGraph

/// Recognises labels that ``EdgeLabels`` made for parallel edges without a kind: they are numbers
/// that say nothing.
enum ParallelNumbers {
  /// Whether every label is the number of its edge among its parallels, as Gephi needs it.
  ///
  /// A label that stands elsewhere is the file's own, and so are all others of the file.
  ///
  /// - Complexity: O(E).
  static func areAll(_ labels: TextCells, of edges: ForeignGraph.Edges) -> Bool {
    guard labels.hasValue else { return false }
    let ordinals = (0..<labels.texts.count).map { ordinal(labels.texts[$0]) }
    let codes = labels.codes.lazy.filter { $0 != TextCells.absent }
    guard codes.allSatisfy({ ordinals[Int($0)] != nil }) else { return false }
    return areAll(labels, ordinals, of: edges, eitherWay: !edges.undirected.isEmpty)
      || areAll(labels, ordinals, of: edges, eitherWay: edges.undirected.isEmpty)
  }

  private static func areAll(
    _ labels: TextCells, _ ordinals: [Int?], of edges: ForeignGraph.Edges, eitherWay: Bool
  ) -> Bool {
    var ties = TieCounter(edgeCount: edges.count)
    for edge in 0..<edges.count {
      let (source, target) = (edges.subjects[edge], edges.objects[edge])
      let isTurned = eitherWay && target < source
      let ordinal =
        1
        + ties.count(
          from: isTurned ? target : source, to: isTurned ? source : target, kind: 0)
      let code = labels.codes[edge]
      let hasLabel = 2...EdgeLabels.most ~= ordinal
      guard hasLabel == (code != TextCells.absent) else { return false }
      if hasLabel, ordinals[Int(code)] != ordinal { return false }
    }
    return true
  }

  /// The number in "(2)".
  private static func ordinal(_ label: String) -> Int? {
    guard label.hasPrefix("("), label.hasSuffix(")") else { return nil }
    return Int(label.dropFirst().dropLast())
  }
}

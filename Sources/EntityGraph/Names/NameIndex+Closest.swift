import Spelling

extension NameIndex {
  /// Returns the entities whose name, alias or id is most like `text`, nearest first, then in the
  /// order of ids; none with more typing errors than a word of so many letters may have.
  ///
  /// - Parameters:
  ///   - text: What was asked for and not found.
  ///   - limit: How many to return at most.
  /// - Returns: The entities, each once, with the text that is nearest.
  /// - Complexity: O(length of all names · length of the text).
  package func closest(to text: String, limit: Int) -> [NameMatch] {
    let sought = SoughtWords(text.folded)
    guard sought.count > 0, limit > 0 else { return [] }
    let mostErrors = EditDistance.mostErrors(inLetters: sought.count)
    var nearest: [(distance: Int, text: Text)] = []
    for candidate in texts {
      guard let distance = sought.distance(to: folded[candidate.piece], limit: mostErrors)
      else { continue }
      if let last = nearest.last, last.text.entry == candidate.entry {
        if distance < last.distance { nearest[nearest.count - 1] = (distance, candidate) }
      } else {
        nearest.append((distance, candidate))
      }
    }
    return nearest.enumerated()
      .sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
      .prefix(limit)
      .map { match($0.element.text, .similar) }
  }
}

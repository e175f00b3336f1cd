import Spelling

extension NameIndex {
  /// Returns the entities whose name, alias or id is most like `text`, nearest first, then in the
  /// order of ids; none with more typing errors than a word of so many letters may have.
  ///
  /// - Parameters:
  ///   - text: What was asked for and not found.
  ///   - limit: How many to return at most.
  /// - Returns: The entities, each once, with the text that is nearest.
  /// - Complexity: O(length of all names · length of the text), on all cores.
  package func closest(to text: String, limit: Int) -> [NameMatch] {
    let sought = SoughtWords(Array(text.folded.utf8))
    guard sought.count > 0, limit > 0 else { return [] }
    let mostErrors = EditDistance.mostErrors(inLetters: sought.count)
    let near = hits { run, bytes in
      run.texts.compactMap { text in
        sought.distance(to: bytes.extracting(run.range(text)), limit: mostErrors)
          .map { (Int32(text), $0) }
      }
    }
    return inOrder(bestOfEach(near)).prefix(limit).map { match($0.text, .similar) }
  }
}

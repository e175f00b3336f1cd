extension NameIndex {
  /// The shortest text in which a typing error is forgiven.
  static let shortestMistyped = 4

  /// Returns the entities that `text` may stand for, best match first, then in the order of ids.
  ///
  /// Each entity appears once, with the best fit among its name, aliases and id. A typing error is
  /// forgiven in texts of four letters or more.
  ///
  /// - Complexity: O(length of all names), once more for each letter where typing errors are sought.
  package func search(_ text: String) -> [NameMatch] {
    let words = text.folded
    let needle = Array(words.utf8)
    guard !needle.isEmpty else { return [] }
    let loose = LooseWords(words)
    let mistyped = words.unicodeScalars.count >= Self.shortestMistyped ? SoughtWords(words) : nil
    let spoken = SoughtConsonants(words, lacksVowels: text.lacksVowels)
    return bestMatches { candidate in
      if candidate.role == .id, entries[Int(candidate.entry)].id == text { return .id }
      if let fit = fit(of: needle, in: candidate) { return fit }
      if let fit = loose?.fit(in: folded[candidate.piece]) { return fit }
      if mistyped?.distance(to: folded[candidate.piece], limit: 1) != nil { return .typingError }
      guard candidate.lacksVowels != text.lacksVowels else { return nil }
      return spoken.fit(folded[candidate.piece], lacksVowels: candidate.lacksVowels)
        ? .consonants : nil
    }
  }

  /// The best match of each entity, best first.
  private func bestMatches(_ fit: (Text) -> NameMatch.Fit?) -> [NameMatch] {
    var matches: [NameMatch] = []
    var lastEntry: Int32 = -1
    for candidate in texts {
      guard let fit = fit(candidate) else { continue }
      let match = match(candidate, fit)
      if candidate.entry != lastEntry {
        matches.append(match)
        lastEntry = candidate.entry
      } else if let last = matches.indices.last, fit < matches[last].fit {
        matches[last] = match
      }
    }
    return matches.enumerated()
      .sorted { ($0.element.fit, $0.offset) < ($1.element.fit, $1.offset) }
      .map(\.element)
  }

  func match(_ text: Text, _ fit: NameMatch.Fit) -> NameMatch {
    let entry = entries[Int(text.entry)]
    return NameMatch(
      entity: entry.entity, id: entry.id, name: self.text(text.role, of: entry), fit: fit)
  }

  private func fit(of needle: [UInt8], in text: Text) -> NameMatch.Fit? {
    let piece = text.piece
    guard needle.count <= piece.count else { return nil }
    var isInside = false
    for start in piece.lowerBound...(piece.upperBound - needle.count)
    where matches(needle, at: start) {
      if start == piece.lowerBound {
        guard needle.count == piece.count else { return .start }
        return text.role == .name ? .name : .alias
      }
      if folded[start - 1] == UInt8(ascii: " ") { return .word }
      isInside = true
    }
    return isInside ? .inside : nil
  }

  private func matches(_ needle: [UInt8], at start: Int) -> Bool {
    for index in needle.indices where folded[start + index] != needle[index] { return false }
    return true
  }
}

extension YAMLNode {
  /// The text of the node in one line, `nil` with an error where there is none.
  package func word(_ key: String, _ diagnostics: Diagnostics) -> Word? {
    guard case .text(let text) = content else {
      diagnostics.add(.wrongShape(of: key, wanted: .text), at: place)
      return nil
    }
    let line = text.unbroken
    if let problem = Self.problem(line, key) {
      diagnostics.add(problem, at: place)
      return nil
    }
    return Located(value: line, place: place)
  }

  private static func problem(_ text: String, _ key: String) -> FactFileError.Problem? {
    if text.isEmpty { return .empty(key) }
    return text.hasControls ? .controlCharacter(in: key) : nil
  }

  /// The texts of a list, or the one text in its place; each may stand once.
  package func words(_ key: String, _ diagnostics: Diagnostics) -> [Word] {
    switch content {
    case .text: return word(key, diagnostics).map { [$0] } ?? []
    case .list(let items) where items.count == 1:
      return [items[0].word(key, diagnostics)].compactMap(\.self)
    case .list(let items):
      var seen: Set<String> = []
      return items.compactMap { $0.word(key, diagnostics) }.filter {
        if seen.insert($0.value).inserted { return true }
        diagnostics.add(.repeatedText($0.value, in: key), at: $0.place)
        return false
      }
    case .mapping:
      diagnostics.add(.wrongShape(of: key, wanted: .texts), at: place)
      return []
    }
  }

  /// The items of a list; none where nothing is written.
  package func items(_ key: String, _ diagnostics: Diagnostics) -> [YAMLNode] {
    if case .list(let items) = content { return items }
    if !isEmpty { diagnostics.add(.wrongShape(of: key, wanted: .list), at: place) }
    return []
  }

  /// The keys of a mapping with their values; none where nothing is written.
  package func pairs(_ key: String, _ diagnostics: Diagnostics) -> [Pair] {
    if case .mapping(let pairs) = content { return pairs }
    if !isEmpty { diagnostics.add(.wrongShape(of: key, wanted: .mapping), at: place) }
    return []
  }
}

extension String {
  /// The text in one line: white space at the ends gone, one blank for any within.
  var unbroken: String {
    if isUnbroken { return self }
    let words = utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
    return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
  }

  /// Whether each white space is one blank between two words.
  private var isUnbroken: Bool {
    var isAfterSpace = true
    for byte in utf8 {
      if byte == 0x20 ? isAfterSpace : (0x09...0x0D).contains(byte) { return false }
      isAfterSpace = byte == 0x20
    }
    return !isAfterSpace
  }

  var hasControls: Bool {
    if utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return false }
    return unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
  }
}

import EntityGraph
import Spelling

/// The index of names done the slow way: everything that is sought is compared with every text.
struct NameTwin {
  fileprivate struct Text {
    let entity: Int
    let name: Int
    let text: String
    let folded: String
  }

  private let entries: [NamedEntities.Entry]
  private let texts: [Text]

  init(_ named: NamedEntities) {
    entries = named.entries
    texts = entries.enumerated().flatMap { entity, entry in
      entry.texts.map { Text(entity: entity, name: $0, text: $1, folded: $1.folded) }
    }.filter { !$0.folded.isEmpty }
  }

  func entities(named text: String) -> [Int32] {
    let key = text.folded
    let same = texts.filter { $0.folded == key }
    let words = key.split(separator: " ").sorted()
    let near = same.isEmpty ? texts.filter { $0.words.sorted() == words } : same
    let exact = near.filter { entries[$0.entity].texts.contains { $0.text == text } }
    return Set((exact.isEmpty ? near : exact).map { entries[$0.entity].entity }).sorted()
  }

  func search(_ text: String) -> [NamedEntities.Match] {
    guard !text.folded.isEmpty else { return [] }
    let hits = texts.compactMap { candidate in
      fit(of: text, in: candidate).map { (candidate, $0) }
    }
    return best(hits).map { NamedEntities.Match(entries[$0.entity], $0.text, $1) }
  }

  func closest(to text: String, limit: Int) -> [NamedEntities.Match] {
    let sought = text.folded
    let count = sought.unicodeScalars.count
    guard count > 0, limit > 0 else { return [] }
    let most = EditDistance.mostErrors(inLetters: count)
    let hits = texts.compactMap { text in text.distance(to: sought, most).map { (text, $0) } }
    return best(hits).prefix(limit).map {
      NamedEntities.Match(entries[$0.0.entity], $0.0.text, .similar)
    }
  }

  private func best<Measure: Comparable>(_ hits: [(Text, Measure)]) -> [(Text, Measure)] {
    var best: [Int: (Text, Measure)] = [:]
    for hit in hits {
      if let last = best[hit.0.entity], last.1 <= hit.1 { continue }
      best[hit.0.entity] = hit
    }
    return best.values.sorted { ($0.1, $0.0.entity) < ($1.1, $1.0.entity) }
  }

  private func fit(of text: String, in candidate: Text) -> NameMatch.Fit? {
    if candidate.name == NameIndex.id, candidate.text == text { return .id }
    let sought = text.folded
    if let fit = candidate.inside(sought) { return fit }
    if let fit = candidate.loose(sought) { return fit }
    if sought.unicodeScalars.count >= 4, candidate.distance(to: sought, 1) != nil {
      return .typingError
    }
    guard candidate.text.lacksVowels != text.lacksVowels else { return nil }
    return candidate.sounds(as: sought, lacksVowels: text.lacksVowels) ? .consonants : nil
  }
}

extension NameTwin.Text {
  fileprivate var words: [Substring] { folded.split(separator: " ") }

  fileprivate func inside(_ sought: String) -> NameMatch.Fit? {
    let (mine, theirs) = (Array(folded.utf8), Array(sought.utf8))
    if mine == theirs { return name == 0 ? .name : .alias }
    if mine.starts(with: theirs) { return .start }
    let places = mine.indices.dropFirst().filter { mine[$0...].starts(with: theirs) }
    guard let first = places.first else { return nil }
    return first > 0 && places.contains { mine[$0 - 1] == UInt8(ascii: " ") } ? .word : .inside
  }

  /// The least distance to the whole or to as many words as are sought.
  fileprivate func distance(to sought: String, _ limit: Int) -> Int? {
    let count = sought.split(separator: " ").count
    let runs = words.indices.compactMap { first in
      first + count <= words.count
        ? words[first..<first + count].joined(separator: " ") : nil
    }
    return ([folded] + runs).compactMap { EditDistance.between(sought, $0, limit: limit) }.min()
  }

  fileprivate func loose(_ sought: String) -> NameMatch.Fit? {
    var theirs = words.map { Array($0.unicodeScalars) }
    let mine = sought.split(separator: " ").map { Array($0.unicodeScalars) }
    guard mine.count > 1, mine.count <= theirs.count else { return nil }
    var errors = 0
    for word in mine.sorted(by: { $0.count > $1.count }) {
      if let place = theirs.firstIndex(of: word)
        ?? theirs.firstIndex(where: { $0.starts(with: word) })
      {
        theirs.remove(at: place)
      } else if word.count > 3,
        let place = theirs.firstIndex(where: { EditDistance.between(word, $0, limit: 1) != nil })
      {
        theirs.remove(at: place)
        errors += 1
      } else {
        return nil
      }
    }
    return [.words, .typingError, .typingErrors][min(errors, 2)]
  }

  fileprivate func sounds(as sought: String, lacksVowels: Bool) -> Bool {
    [true, false].contains { hasV in
      let mine = sought.consonants(lacksVowels: lacksVowels, hasV: hasV)
      guard mine.joined().count > 1 else { return false }
      return [true, false].contains { hasV in
        let theirs = folded.consonants(lacksVowels: text.lacksVowels, hasV: hasV)
        return Self.isAlike(Array(mine.joined()), Array(theirs.joined()))
          || Self.has(theirs, mine)
      }
    }
  }

  private static func has(_ names: [[Unicode.Scalar]], _ words: [[Unicode.Scalar]]) -> Bool {
    var left = names
    for word in words {
      guard let place = left.firstIndex(where: { isAlike(word, $0) }) else { return false }
      left.remove(at: place)
    }
    return true
  }

  private static func isAlike(_ word: [Unicode.Scalar], _ name: [Unicode.Scalar]) -> Bool {
    word == name
      || min(word.count, name.count) > 3 && EditDistance.between(word, name, limit: 1) != nil
  }
}

extension String {
  fileprivate var lacksVowels: Bool {
    unicodeScalars.contains { (0x580..<0x700).contains($0.value) }
  }

  /// The bytes of the consonants, word by word.
  fileprivate func consonants(lacksVowels: Bool, hasV: Bool) -> [[Unicode.Scalar]] {
    split(separator: " ").map { $0.utf8.map { Unicode.Scalar($0) } }.map { word in
      let isArticle =
        word.starts(with: ["a", "l"]) && (word.count == 2 || lacksVowels && word.count > 3)
        || word == ["e", "l"]
      let bare = Array(word.dropFirst(isArticle ? 2 : 0))
      var letters: [Unicode.Scalar] = []
      for (place, letter) in bare.enumerated() {
        if letter == "h", place > 0, "kcstdgp".unicodeScalars.contains(bare[place - 1]) { continue }
        let sound = Self.sounds[letter] ?? letter
        if "aeiouwy".unicodeScalars.contains(sound) || sound == letters.last { continue }
        if letter != "v" { letters.append(sound) }
        if letter == "v", hasV, !lacksVowels { letters.append("b") }
      }
      if letters.count > 1, letters.last == "h", bare.last == "h" { letters.removeLast() }
      return letters
    }.filter { !$0.isEmpty }
  }

  private static let sounds: [Unicode.Scalar: Unicode.Scalar] = [
    "c": "k", "q": "k", "x": "k", "f": "p", "j": "g", "z": "s", "v": "b",
  ]
}

/// The relations of a network that has several, told by headings such as `*Arcs :2 "knows"` or by
/// the number before an edge, as in `2: 1 3`.
struct PajekRelations {
  private var names: [Int: String] = [:]

  /// The relation of the edges that come; `nil` where the network has only one.
  private(set) var current: String?
  private var heading: String?

  mutating func begin(_ words: LineWords) {
    heading = nil
    let numbered = words.count > 1 ? Self.number(words[1][...], behind: true) : nil
    if let numbered {
      let name = words.count > 2 ? words.unquoted(2) : names[numbered] ?? String(numbered)
      names[numbered] = name
      heading = name
    }
    current = heading
  }

  /// - Returns: The place of the first word that is no relation.
  mutating func take(_ words: LineWords) -> Int {
    guard words.count > 0, let number = Self.number(words[0][...], behind: false) else {
      current = heading
      return 0
    }
    current = names[number] ?? String(number)
    return 1
  }

  /// The number in `:2` or in `2:`.
  private static func number(_ word: Substring, behind: Bool) -> Int? {
    guard word.count > 1, (behind ? word.first : word.last) == ":" else { return nil }
    return Int(behind ? word.dropFirst() : word.dropLast())
  }
}

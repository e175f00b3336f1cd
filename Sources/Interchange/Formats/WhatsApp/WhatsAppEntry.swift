/// The first line of an entry of a chat that WhatsApp exported: when, who, and the text.
struct WhatsAppEntry {
  /// The day and the time, as ``DateSpelling`` takes them.
  let stamp: String

  /// Who wrote it; `nil` for what the app says of the chat.
  let sender: String?
  private(set) var text: String

  /// Whether the app wrote the text, as it does for a picture that is left out.
  let isOfApp: Bool

  /// Reads `[12/01/2023, 09:14:02] Ann: text` of iOS or `12/01/2023, 09:14 - Ann: text` of Android;
  /// `nil` for a line that goes on with the entry before it.
  init?(_ line: String) {
    let line = line.drop { Self.marks.contains($0) }
    guard let (stamp, rest) = Self.parted(line), let stamp = Self.stamp(stamp) else { return nil }
    self.stamp = stamp
    let colon = Self.colon(in: rest)
    sender = colon.map { String(rest[..<$0.lowerBound].filter { !Self.marks.contains($0) }) }
    let text = colon.map { rest[$0.upperBound...] } ?? rest
    isOfApp = text.first == Self.mark
    self.text = String(text.filter { !Self.marks.contains($0) })
  }

  /// The left-to-right mark that stands before what the app wrote.
  private static let mark: Character = "\u{200E}"

  /// The marks of direction that stand around names and numbers.
  private static let marks: Set<Character> = [mark, "\u{200F}", "\u{202A}", "\u{202C}"]

  /// The colon behind a sender; `nil` where it only stands in a title in quotes.
  private static func colon(in rest: Substring) -> Range<Substring.Index>? {
    guard let colon = rest.firstRange(of: ": ") else { return nil }
    return rest[..<colon.lowerBound].contains { "\"“„".contains($0) } ? nil : colon
  }

  mutating func goOn(_ line: String) { text += "\n\(line)" }

  /// Whether a line that is no entry begins as one may, with a date.
  static func looksLikeOne(_ line: String) -> Bool {
    let word = line.drop { $0 == "[" || marks.contains($0) }.prefix { !", ".contains($0) }
    return word.count > 5 && word.first?.isNumber == true && word.count { "./-".contains($0) } == 2
  }

  private static func parted(_ line: Substring) -> (stamp: Substring, rest: Substring)? {
    if line.first == "[" {
      guard let end = line.firstRange(of: "] ") else { return nil }
      return (line[..<end.lowerBound].dropFirst(), line[end.upperBound...])
    }
    guard let dash = line.prefix(40).firstRange(of: " - ") else { return nil }
    return (line[..<dash.lowerBound], line[dash.upperBound...])
  }

  /// The day, with a year of four digits, then a space and the time; `nil` for any other text.
  private static func stamp(_ text: Substring) -> String? {
    let nonbreakingSpaces: Set<Character> = ["\u{202F}", "\u{00A0}"]
    let words = String(text.map { nonbreakingSpaces.contains($0) ? " " : $0 }).replacing(
      ",", with: " "
    )
    .split(separator: " ")
    guard words.count > 1, words[1].contains(":") else { return nil }
    var day = String(words[0])
    if let separator = day.last(where: { "/.-".contains($0) }) {
      let parts = day.split(separator: separator)
      if parts.count == 3, parts[0].count < 3, parts[2].count == 2 {
        day = "\(parts[0])\(separator)\(parts[1])\(separator)20\(parts[2])"
      }
    }
    let stamp = ([day] + words.dropFirst().map(String.init)).joined(separator: " ")
    return DateSpelling(stamp, nil) == .unreadable ? nil : stamp
  }
}

extension WhatsAppEntry {
  /// What it says besides words.
  enum Content: Equatable {
    case message, attachment, deleted, missedCall, notice
  }

  /// What the app says in English; in other languages only its mark shows what it wrote.
  var content: Content {
    guard sender != nil, !text.contains("end-to-end encrypted") else { return .notice }
    if Self.deletions.contains(text) { return .deleted }
    if text.hasPrefix("Missed "), text.hasSuffix(" call") { return .missedCall }
    return isOfApp || text == "<Media omitted>" ? .attachment : .message
  }

  private static let deletions: Set = [
    "You deleted this message.", "You deleted this message", "This message was deleted.",
    "This message was deleted",
  ]
}

/// The day and the time before an entry of a chat, in the layouts of many languages.
struct WhatsAppStamp {
  /// What stands between the day and the time in some languages.
  private static let words: Set = [
    "um", "à", "at", "a", "las", "alle", "ore", "om", "o", "в", "о", "saat", "kl.", "às", "الساعة",
  ]

  /// Spellings of the halves of the day, without spaces and dots.
  private static let halves = [
    "am": "am", "pm": "pm", "ص": "am", "م": "pm", "öö": "am", "ös": "pm", "дп": "am", "пп": "pm",
    "vorm": "am", "nachm": "pm",
  ]

  /// The day, with a year of four digits, then a space and the time, as ``DateSpelling`` takes them.
  let text: String

  /// Reads `12.01.23, 09:14`, `1/12/23, 9:14 p. m.`, `12/01/2023 à 09.14.02` or the like; `nil` for
  /// any other text.
  init?(_ text: some StringProtocol) {
    let words = Self.plain(text).split(separator: " ").map(String.init)
    guard words.count > 1, let day = Self.day(words[0]) else { return nil }
    let rest = words.dropFirst().drop { Self.words.contains($0.lowercased()) }
    guard let first = rest.first, let clock = Self.clock(first) else { return nil }
    let behind = rest.dropFirst().joined().lowercased().filter { $0 != "." }
    guard let half = Self.half(clock.behind + behind) else { return nil }
    self.text = "\(day) \(clock.time)\(half)"
    if DateSpelling(self.text, nil) == .unreadable { return nil }
  }

  /// The text with digits of ASCII, one sort of space, and neither commas nor marks of direction.
  private static func plain(_ text: some StringProtocol) -> String {
    String(
      text.compactMap { character -> Character? in
        if WhatsAppEntry.marks.contains(character) { return nil }
        if "\u{202F}\u{00A0},،".contains(character) { return " " }
        guard !character.isASCII, character.isNumber, let digit = character.wholeNumberValue else {
          return character
        }
        return Character(String(digit))
      })
  }

  private static func day(_ word: String) -> String? {
    guard let separator = word.last(where: { "/.-".contains($0) }) else { return nil }
    let parts = word.split(separator: separator)
    guard parts.count == 3, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return nil }
    guard parts[0].count < 3, parts[2].count == 2 else { return word }
    return "\(parts[0])\(separator)\(parts[1])\(separator)20\(parts[2])"
  }

  /// A time such as `9:14`, `09.14.02` or `9:14PM`, with what stands behind it.
  private static func clock(_ word: String) -> (time: String, behind: String)? {
    let digits = word.prefix { $0.isNumber || ":.".contains($0) }
    let behind = word[digits.endIndex...].lowercased().filter { $0 != "." }
    let parts = digits.split { ":.".contains($0) }
    guard 2...3 ~= parts.count, parts[1...].allSatisfy({ $0.count == 2 }), parts[0].count < 3 else {
      return nil
    }
    return (parts.joined(separator: ":"), behind)
  }

  /// The half of the day, with a space in front; `nil` where something else stands there.
  private static func half(_ text: String) -> String? {
    text.isEmpty ? "" : halves[text].map { " \($0)" }
  }
}

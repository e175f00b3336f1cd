/// The first line of an entry of a chat that WhatsApp exported: when, who, and the text.
struct WhatsAppEntry {
  /// The day and the time, as ``DateSpelling`` takes them.
  let stamp: String

  /// Who wrote it; `nil` for what the app says of the chat.
  let sender: String?
  private(set) var text: String

  /// Whether the app wrote the text, as it does for a picture that is left out.
  let isOfApp: Bool

  /// What it says besides words, once all its lines are there.
  private(set) var content = Content.message

  /// Reads `[12/01/2023, 09:14:02] Ann: text` of iOS or `12/01/2023, 09:14 - Ann: text` of Android;
  /// `nil` for a line that goes on with the entry before it.
  init?(_ line: String) {
    let line = line.drop { Self.marks.contains($0) }
    guard let (stamp, rest) = Self.parted(line), let stamp = WhatsAppStamp(stamp) else {
      return nil
    }
    self.stamp = stamp.text
    let colon = Self.colon(in: rest)
    sender = colon.map { Self.name(rest[..<$0.lowerBound]) }
    let text = colon.map { rest[$0.upperBound...] } ?? rest
    isOfApp = text.first == Self.mark
    self.text = String(text.filter { !Self.marks.contains($0) })
  }

  /// The left-to-right mark that stands before what the app wrote.
  private static let mark: Character = "\u{200E}"

  /// The marks of direction that stand around names and numbers.
  static let marks: Set<Character> = [
    mark, "\u{200F}", "\u{061C}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{2066}", "\u{2067}",
    "\u{2068}", "\u{2069}",
  ]

  /// A name without marks, and without the `~` before the name of somebody who is no contact.
  static func name(_ text: Substring) -> String {
    let plain = String(text.filter { !marks.contains($0) })
    guard plain.first == "~" else { return plain }
    return String(plain.dropFirst().drop { $0.isWhitespace })
  }

  /// The colon behind a sender; `nil` where it only stands in a title in quotes.
  private static func colon(in rest: Substring) -> Range<Substring.Index>? {
    let end = rest.last == ":" ? rest.index(before: rest.endIndex)..<rest.endIndex : nil
    guard let colon = rest.firstRange(of: ": ") ?? end else { return nil }
    return rest[..<colon.lowerBound].contains { "\"“„«".contains($0) } ? nil : colon
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
    let start = line.prefix(50)
    guard let dash = start.firstRange(of: " - ") ?? start.firstRange(of: " – ") else { return nil }
    return (line[..<dash.lowerBound], line[dash.upperBound...])
  }
}

extension WhatsAppEntry {
  /// What it says besides words.
  enum Content: Equatable {
    case message, attachment, deleted, missedCall, call, notice

    /// What the app wrote, and no known words tell what.
    case unknown
  }

  /// Tells what it says, now that all its lines are there.
  mutating func recognize() { content = recognizedContent }

  /// What it says, by the words that the app has for it in a dozen languages.
  private var recognizedContent: Content {
    let words = WhatsAppWords.plain(text)
    guard sender != nil, !WhatsAppWords.isEncryptionNotice(words, isOfApp: isOfApp) else {
      return .notice
    }
    if WhatsAppWords.deletions.contains(words) || WhatsAppWords.isDeletedByAdmin(words) {
      return .deleted
    }
    if WhatsAppWords.isMissedCall(words, isOfApp: isOfApp) { return .missedCall }
    if WhatsAppWords.isAttachment(words, isOfApp: isOfApp) { return .attachment }
    if secondsOfCall != nil { return .call }
    guard isOfApp else { return .message }
    if let rest = WhatsAppWords.behindCall(words) {
      return rest.contains(where: \.isNumber) ? .call : .missedCall
    }
    return isOfGroup ? .notice : .unknown
  }

  /// How long a call was; `nil` for anything else, and where that cannot be read.
  var secondsOfCall: Int? {
    WhatsAppWords.behindCall(WhatsAppWords.plain(text)).flatMap { WhatsAppDuration.seconds(in: $0) }
  }

  var isCall: Bool { [.call, .missedCall].contains(content) }

  /// Whether it tells who comes and goes in a group, or how it is called.
  var isOfGroup: Bool {
    (sender == nil || isOfApp) && WhatsAppWords.isOfGroup(WhatsAppWords.plain(text))
  }

  /// What was written, without the app's remark that it was changed afterwards.
  var remarkedText: (text: String, isEdited: Bool) {
    guard text.last == ">", let start = text.lastIndex(of: "<"),
      WhatsAppWords.isEdit(text[start...].lowercased())
    else { return (text, false) }
    return (String(text[..<start]).trimmingBlanks, true)
  }
}

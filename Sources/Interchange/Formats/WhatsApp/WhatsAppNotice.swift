/// What the app tells of who comes and goes in a group.
struct WhatsAppNotice {
  enum Act: String {
    case created, added, removed, joined, left

    /// Whether it is done to others, rather than to the chat.
    var isOfOthers: Bool { self == .added || self == .removed }
  }

  let act: Act

  /// Who did it; `nil` where that is whoever exported the chat.
  let actor: String?

  /// What the group was called by whoever made it.
  let title: String?

  /// Those whom it was done to, as one text; `nil` where that is whoever exported the chat.
  private let listed: String?
  private let conjunctions: [String]

  /// The most bytes of a notice, which names as many as a group has members.
  private static let mostBytes = 10_000

  /// Reads a text such as `Ann added Bee and Cid`, which is one line; `nil` for any other, and for other
  /// languages than those of ``WhatsAppWords``.
  init?(_ text: String) {
    guard text.utf8.count <= Self.mostBytes, !text.contains(where: \.isNewline) else { return nil }
    let spaces: Set<Character> = ["\u{202F}", "\u{00A0}"]
    let text = String(text.map { spaces.contains($0) ? " " : $0 }).trimmingBlanks
    let plain = text.last == "." ? String(text.dropLast()) : text
    let found = WhatsAppNoticeWords.all.lazy.compactMap { words in
      words.pattern.parts(of: plain).map { (words, $0) }
    }.first
    guard let (words, parts) = found else { return nil }
    act = words.act
    let isOfGroup = parts["B"].map(WhatsAppNoticeWords.nameGroup) ?? false
    guard !isOfGroup else { return nil }
    actor = parts["A"].flatMap(Self.name)
    listed = parts["B"].flatMap(Self.name)
    title = parts["T"].map { $0.filter { !"\"“”„«»".contains($0) }.trimmingBlanks }
    conjunctions = words.conjunctions
  }

  /// A name without marks; `nil` for a word for whoever exported the chat.
  private static func name(_ text: String) -> String? {
    let name = WhatsAppEntry.name(text[...]).trimmingBlanks
    return name.isEmpty || WhatsAppNoticeWords.pronouns.contains(name.lowercased()) ? nil : name
  }

  /// Those whom it was done to, `nil` among them for whoever exported the chat; `nil` where it was done
  /// to the chat.
  ///
  /// A text that is the name of somebody who writes is one name.
  func others(among known: [String]) -> [String?]? {
    guard act.isOfOthers else { return nil }
    guard let listed else { return [nil] }
    if known.contains(listed) { return [listed] }
    var names = [listed[...]]
    for separator in conjunctions + [", ", "، "] {
      names = names.flatMap { $0.split(separator: separator) }
    }
    return names.map { Self.name(String($0)) }
  }
}

/// A text with names in it, such as `{A} added {B}`.
struct NoticePattern {
  private let names: [Substring]

  /// What stands before, between and behind the names.
  private let literals: [Substring]

  init(_ text: String) {
    var (names, literals, rest) = ([Substring](), [Substring](), text[...])
    while let open = rest.firstIndex(of: "{"), let close = rest.firstIndex(of: "}") {
      literals.append(rest[..<open])
      names.append(rest[rest.index(after: open)..<close])
      rest = rest[rest.index(after: close)...]
    }
    (self.names, self.literals) = (names, literals + [rest])
  }

  /// What stands for each name in a text; `nil` where it is another one, or a name is empty.
  func parts(of text: String) -> [Substring: String]? {
    guard text.hasPrefix(literals[0]), text.hasSuffix(literals[literals.count - 1]) else {
      return nil
    }
    var (rest, parts) = (text.dropFirst(literals[0].count), [Substring: String]())
    for (name, literal) in zip(names, literals.dropFirst()) {
      let isLast = parts.count + 1 == names.count
      let end =
        isLast
        ? rest.index(rest.endIndex, offsetBy: -literal.count, limitedBy: rest.startIndex)
        : rest.firstRange(of: literal)?.lowerBound
      guard let end, end > rest.startIndex else { return nil }
      parts[name] = String(rest[..<end])
      rest = rest[end...].dropFirst(literal.count)
    }
    return parts.isEmpty && !rest.isEmpty ? nil : parts
  }
}

import EntityGraph

/// A pattern of a whole text, in which `*` stands for any letters or none and `?` for one.
///
/// Of several ways to match only the last `*` is tried again, so that no pattern takes longer than the
/// lengths of text and pattern multiplied.
struct Glob: Hashable, Sendable {
  private enum Part: Hashable { case byte(UInt8), one, any }

  private let parts: [Part]

  /// A pattern of texts as they are.
  init(_ pattern: String) {
    parts = pattern.utf8.map { byte in
      byte == UInt8(ascii: "*") ? .any : byte == UInt8(ascii: "?") ? .one : .byte(byte)
    }
  }

  /// A pattern of folded texts; spaces next to `*` and `?` are kept.
  init(folding pattern: String) {
    var parts: [Part] = []
    var rest = pattern[...]
    while !rest.isEmpty {
      let letters = rest.prefix { $0 != "*" && $0 != "?" }
      rest = rest[letters.endIndex...]
      parts += Self.folded(letters, isAfterSign: !parts.isEmpty, isBeforeSign: !rest.isEmpty)
      if let sign = rest.popFirst() { parts.append(sign == "*" ? .any : .one) }
    }
    self.parts = parts
  }

  private static func folded(
    _ letters: Substring, isAfterSign: Bool, isBeforeSign: Bool
  ) -> [Part] {
    guard !letters.isEmpty else { return [] }
    let text = String(letters).folded
    let begins = isAfterSign && letters.first.map(isSeparator) ?? false
    let ends = isBeforeSign && !text.isEmpty && letters.last.map(isSeparator) ?? false
    return ((begins ? " " : "") + text + (ends ? " " : "")).utf8.map(Part.byte)
  }

  private static func isSeparator(_ letter: Character) -> Bool { "x\(letter)x".folded == "x x" }

  func matches(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { unsafe matches($0.span) }
  }

  /// - Complexity: O(length of the text · length of the pattern).
  func matches(_ text: Span<UInt8>) -> Bool {
    var (place, part) = (0, 0)
    var retry: (place: Int, part: Int)?
    while place < text.count {
      if part < parts.count, parts[part] == .any {
        retry = (place, part + 1)
        part += 1
      } else if part < parts.count, Self.fits(parts[part], text[place]) {
        place = parts[part] == .one ? Self.next(place, text) : place + 1
        part += 1
      } else if let last = retry {
        (place, part) = (last.place + 1, last.part)
        retry?.place += 1
      } else {
        return false
      }
    }
    return parts[part...].allSatisfy { $0 == .any }
  }

  private static func fits(_ part: Part, _ byte: UInt8) -> Bool {
    switch part {
    case .one: byte & 0xC0 != 0x80
    case .byte(let wanted): wanted == byte
    case .any: true
    }
  }

  /// The place behind a letter.
  private static func next(_ place: Int, _ text: Span<UInt8>) -> Int {
    var next = place + 1
    while next < text.count, text[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }
}

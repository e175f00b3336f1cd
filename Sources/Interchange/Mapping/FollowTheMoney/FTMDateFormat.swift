/// How a mapping of FollowTheMoney spells dates, such as `%d.%m.%Y`.
package struct FTMDateFormat: Hashable, Sendable {
  private static let read: Set<Character> = ["Y", "y", "m", "d", "b", "B", "H", "M", "S"]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private enum Piece: Hashable {
    case text(Character)
    case part(Character)
  }

  private let pieces: [Piece]

  /// Fails for a format with parts that are not read.
  package init?(_ format: String) {
    var (pieces, rest) = ([Piece](), format[...])
    while let character = rest.popFirst() {
      guard character == "%" else {
        pieces.append(.text(character))
        continue
      }
      guard let part = rest.popFirst(), part == "%" || Self.read.contains(part) else { return nil }
      pieces.append(part == "%" ? .text("%") : .part(part))
    }
    self.pieces = pieces
  }

  /// The date in ISO 8601, as far as the format goes; `nil` for a text of another format.
  func iso(_ text: String) -> String? {
    var (parts, rest) = ([Character: Int](), text[...])
    for piece in pieces {
      switch piece {
      case .text(let wanted):
        guard rest.popFirst() == wanted else { return nil }
      case .part(let part):
        guard let number = Self.number(part, &rest) else { return nil }
        parts[part] = number
      }
    }
    return rest.isEmpty ? Self.iso(parts) : nil
  }

  private static func number(_ part: Character, _ rest: inout Substring) -> Int? {
    if part == "b" || part == "B" { return month(&rest, isWhole: part == "B") }
    let digits = rest.prefix(part == "Y" ? 4 : 2).prefix { $0.isASCII && $0.isNumber }
    rest = rest.dropFirst(digits.count)
    guard let number = Int(digits) else { return nil }
    switch part {
    case "m": return 1...12 ~= number ? number : nil
    case "d": return 1...31 ~= number ? number : nil
    case "H": return number < 24 ? number : nil
    case "M", "S": return number < 60 ? number : nil
    case "y": return number < 69 ? 2000 + number : 1900 + number
    default: return digits.count == 4 ? number : nil
    }
  }

  private static func month(_ rest: inout Substring, isWhole: Bool) -> Int? {
    let text = rest.lowercased()
    for (place, name) in months.enumerated() {
      let name = isWhole ? name : String(name.prefix(3))
      guard text.hasPrefix(name) else { continue }
      rest = rest.dropFirst(name.count)
      return place + 1
    }
    return nil
  }

  /// A format without a month gives a year, one without a day a month, and so on.
  private static func iso(_ parts: [Character: Int]) -> String? {
    guard let year = parts["Y"] ?? parts["y"] else { return nil }
    var text = padded(year, 4)
    for (separator, part) in [
      ("-", parts["m"] ?? parts["b"] ?? parts["B"]), ("-", parts["d"]), ("T", parts["H"]),
      (":", parts["M"]), (":", parts["S"]),
    ] {
      guard let part else { break }
      text += separator + padded(part, 2)
    }
    return text
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

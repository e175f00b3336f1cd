/// The parts of the first section of a number format, which is that of positive numbers.
struct NumberFormatParts {
  private(set) var hasYear = false
  private(set) var hasMonth = false
  private(set) var hasDay = false
  private(set) var hasClock = false
  private(set) var isElapsed = false
  private(set) var isPercentage = false
  private(set) var currency: String?

  private var rest: Substring
  private var isAfterHours = false

  /// Whether the last letters were an `m` that seconds behind them would make minutes.
  private var hasOpenMonth = false

  private static let signs: Set<Character> = ["$", "€", "£", "¥", "₽", "₴", "₹", "₺", "₩", "₪"]

  init(_ code: String) { rest = code[...] }

  mutating func read() {
    while let character = rest.popFirst(), character != ";" {
      switch character {
      case "\"": takeLiteral(String(take(until: "\"")))
      case "\\", "_", "*": if let next = rest.popFirst() { takeLiteral(String(next)) }
      case "[": takeBrackets(String(take(until: "]")))
      case "%": isPercentage = true
      default: takeLetters(character)
      }
    }
    hasMonth = hasMonth || hasOpenMonth
  }

  private mutating func take(until end: Character) -> Substring {
    let taken = rest.prefix { $0 != end }
    rest = rest[taken.endIndex...].dropFirst()
    return taken
  }

  private mutating func takeLiteral(_ text: String) {
    if let sign = text.first(where: Self.signs.contains) { currency = currency ?? String(sign) }
  }

  /// `[h]`, `[$€-407]`, or a color, a condition or a language, which do not matter.
  private mutating func takeBrackets(_ content: String) {
    let letters = Set(content.lowercased())
    if !letters.isEmpty, letters.isSubset(of: ["h"]) || letters == ["m"] || letters == ["s"] {
      isElapsed = true
    } else if content.first == "$" {
      let sign = content.dropFirst().prefix { $0 != "-" }
      if !sign.isEmpty { currency = currency ?? String(sign) }
    }
  }

  private mutating func takeLetters(_ first: Character) {
    switch first.lowercased() {
    case "g" where rest.lowercased().hasPrefix("eneral"): rest = rest.dropFirst(6)
    case "e" where rest.first == "+" || rest.first == "-": rest = rest.dropFirst()
    case "y", "e": end { $0.hasYear = true }
    case "d": end { $0.hasDay = true }
    case "h":
      end { $0.hasClock = true }
      isAfterHours = true
    case "s":
      (hasOpenMonth, hasClock) = (false, true)
    case "m":
      if isAfterHours { (isAfterHours, hasClock) = (false, true) } else { hasOpenMonth = true }
      rest = rest.drop { $0 == "m" || $0 == "M" }
    case "a" where rest.lowercased().hasPrefix("m/pm"): (rest, hasClock) = (rest.dropFirst(4), true)
    case "a" where rest.lowercased().hasPrefix("/p"): (rest, hasClock) = (rest.dropFirst(2), true)
    default: takeLiteral(String(first))
    }
  }

  /// Takes in letters before which an `m` can only have been a month.
  private mutating func end(_ take: (inout Self) -> Void) {
    hasMonth = hasMonth || hasOpenMonth
    (hasOpenMonth, isAfterHours) = (false, false)
    take(&self)
  }
}

extension Quantity: LosslessStringConvertible {
  /// Reads a number, or a range, with its bound and unit; `nil` when there is no number in it.
  ///
  /// Digits may be grouped by blanks, thin blanks, apostrophes or commas, and scaled by `thousand`,
  /// `million` or `billion`. A unit has no digits.
  public init?(_ description: String) {
    var reader = QuantityReader(description)
    let bound = reader.bound()
    let range: QuantityReader.Range
    if bound == nil, let round = reader.round() {
      range = QuantityReader.Range(first: round, last: nil, isRound: true)
    } else if let read = reader.range() {
      range = read
    } else {
      return nil
    }
    guard let unit = reader.unit(), range.isAscending, bound?.isOpen != true || range.last == nil
    else { return nil }
    self.init(
      text: description, number: range.first, to: range.last,
      bound: range.isRound ? .atLeast : bound ?? .exactly, unit: unit.isEmpty ? nil : unit)
  }
}

extension Quantity.Bound {
  /// Whether it leaves one end open, so that it cannot stand before a range.
  fileprivate var isOpen: Bool { self != .exactly && self != .about && self != .nearly }
}

/// The words of a quantity while they are read.
private struct QuantityReader {
  struct Range {
    let first: Double
    let last: Double?
    var isRound = false

    var isAscending: Bool { first.isFinite && last.map { $0.isFinite && first < $0 } ?? true }
  }

  private static let rounds = ["dozens": 24.0, "scores": 40, "hundreds": 200, "thousands": 2000]
  private static let scales = ["thousand": 1e3, "million": 1e6, "billion": 1e9]
  private static let blanks: Set<Character> = [" ", "\u{A0}", "\u{2009}", "\u{202F}"]

  private var words: ArraySlice<Substring>

  init(_ text: String) { words = text.split(whereSeparator: Self.blanks.contains)[...] }

  mutating func bound() -> Quantity.Bound? {
    for bound in Quantity.Bound.allCases {
      let spelt = bound.rawValue.split(separator: " ")
      guard words.starts(with: spelt) else { continue }
      words = words.dropFirst(spelt.count)
      return bound
    }
    return nil
  }

  mutating func round() -> Double? {
    guard let round = words.first.flatMap({ Self.rounds[String($0)] }) else { return nil }
    words.removeFirst()
    return round
  }

  /// One number, or two with `to` or a hyphen between them; a scale behind both is that of both.
  mutating func range() -> Range? {
    if let both = hyphenated() {
      let scale = scale() ?? 1
      return Range(first: both.first * scale, last: both.last * scale)
    }
    guard let first = number() else { return nil }
    let scale = scale()
    guard words.first == "to" else { return Range(first: first * (scale ?? 1), last: nil) }
    words.removeFirst()
    guard let last = number() else { return nil }
    let lastScale = self.scale() ?? 1
    return Range(first: first * (scale ?? lastScale), last: last * lastScale)
  }

  /// What is left, which has no digits; empty when nothing is.
  func unit() -> String? {
    let unit = words.joined(separator: " ")
    return unit.contains(where: \.isNumber) ? nil : unit
  }

  private mutating func scale() -> Double? {
    guard let scale = words.first.flatMap({ Self.scales[String($0)] }) else { return nil }
    words.removeFirst()
    return scale
  }

  /// `3-4`, with a hyphen or a dash.
  private mutating func hyphenated() -> (first: Double, last: Double)? {
    guard let word = words.first, Self.number(word) == nil else { return nil }
    let parts = word.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "\u{2013}" }
    guard parts.count == 2, let first = Self.number(parts[0]), let last = Self.number(parts[1])
    else { return nil }
    words.removeFirst()
    return (first, last)
  }

  /// One number, of several words where they are groups of three digits.
  private mutating func number() -> Double? {
    guard let first = words.first, let alone = Self.number(first) else { return nil }
    words.removeFirst()
    let sign = first.hasPrefix("-") || first.hasPrefix("+") ? 1 : 0
    guard (1...3).contains(first.count - sign), first.dropFirst(sign).allSatisfy(\.isNumber) else {
      return alone
    }
    var digits = String(first)
    while let group = words.first, Self.isGroup(group) {
      digits += group
      words.removeFirst()
      if group.contains(".") { break }
    }
    return Double(digits)
  }

  /// Whether a word is three digits, and nothing else but decimals.
  private static func isGroup(_ word: Substring) -> Bool {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2 && parts[0].utf8.count == 3
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
  }

  /// Reads decimal digits with a sign, a point, an exponent, and commas or apostrophes before three
  /// digits each.
  private static func number(_ text: Substring) -> Double? {
    let groups = text.split(omittingEmptySubsequences: false) {
      $0 == "," || $0 == "'" || $0 == "\u{2019}"
    }
    guard groups.allSatisfy({ $0.utf8.allSatisfy("0123456789+-.eE".utf8.contains) }),
      groups.dropFirst().allSatisfy({ $0.prefix(while: \.isNumber).count == 3 }),
      let number = Double(groups.joined()), number.isFinite, !groups[0].isEmpty
    else { return nil }
    return number
  }
}

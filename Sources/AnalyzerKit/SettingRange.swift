/// What a setting takes: its type, the values allowed, and how they are written.
public enum SettingRange: Hashable, Sendable {
  /// A number within a range.
  case number(Range<Double>)

  /// A whole number within a range.
  case count(ClosedRange<Int>)

  /// Yes or no.
  case flag

  /// One of some words.
  case word([String])

  /// Any text, such as the name of a property.
  case text
}

extension SettingRange {
  /// What it takes, such as `number` or `true or false`.
  public var type: String {
    switch self {
    case .number: "number"
    case .count: "whole number"
    case .flag: "true or false"
    case .word: "word"
    case .text: "text"
    }
  }

  /// What is allowed, such as `0..<1`; `nil` for anything of the type.
  public var allowed: String? {
    switch self {
    case .number(let range): "\(Self.text(range.lowerBound))..<\(Self.text(range.upperBound))"
    case .count(let range): "\(range.lowerBound)...\(range.upperBound)"
    case .flag, .text: nil
    case .word(let words): words.joined(separator: ", ")
    }
  }

  /// What is wanted of whoever wrote something else, such as `a number in 0..<1`.
  public var wanted: String {
    switch self {
    case .number: "a number in \(allowed ?? "")"
    case .count: "a whole number in \(allowed ?? "")"
    case .flag: "true or false"
    case .word: "one of \(allowed ?? "")"
    case .text: "a text"
    }
  }

  /// The value that a text stands for; `nil` where it is not of the type, or not allowed.
  public func value(_ text: String) -> SettingValue? {
    switch self {
    case .number(let range):
      Double(text).flatMap { range.contains($0) && $0.isFinite ? .number($0) : nil }
    case .count(let range): Int(text).flatMap { range.contains($0) ? .count($0) : nil }
    case .flag: Self.flags[text].map { .flag($0) }
    case .word(let words): words.contains(text) ? .word(text) : nil
    case .text: .text(text)
    }
  }

  private static let flags = [
    "true": true, "yes": true, "1": true, "false": false, "no": false, "0": false,
  ]

  /// A number without the point that says nothing.
  private static func text(_ number: Double) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

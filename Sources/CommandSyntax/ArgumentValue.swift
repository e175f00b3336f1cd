import Wording

/// A value that is written as one word on the command line.
///
/// An enum of strings conforms by declaring so: `enum Measure: String, CaseIterable, ArgumentValue`.
public protocol ArgumentValue: Sendable {
  /// What a word must be, as it follows "wants": "a whole number".
  static var wanted: String { get }

  /// All the words there are, or nothing where they cannot be listed.
  static var choices: [String] { get }

  /// Reads a word; nil when it is not what is wanted.
  init?(argument text: String)

  /// The word for this value as help shows a default; nil when there is nothing to show.
  var spelling: String? { get }
}

extension ArgumentValue {
  public static var choices: [String] { [] }
}

extension String: ArgumentValue {
  public static var wanted: String { "a text" }
  public init?(argument text: String) { self = text }
  public var spelling: String? { isEmpty ? nil : self }
}

extension Int: ArgumentValue {
  public static var wanted: String { "a whole number" }
  public init?(argument text: String) { self.init(text) }
  public var spelling: String? { String(self) }
}

extension Double: ArgumentValue {
  public static var wanted: String { "a number" }
  public init?(argument text: String) {
    guard let number = Double(text), number.isFinite else { return nil }
    self = number
  }
  public var spelling: String? { digits }
}

extension Optional: ArgumentValue where Wrapped: ArgumentValue {
  public static var wanted: String { Wrapped.wanted }
  public static var choices: [String] { Wrapped.choices }
  public init?(argument text: String) {
    guard let value = Wrapped(argument: text) else { return nil }
    self = .some(value)
  }
  public var spelling: String? { flatMap(\.spelling) }
}

extension ArgumentValue where Self: CaseIterable & RawRepresentable<String> {
  public static var wanted: String { choices.alternatives }
  public static var choices: [String] { allCases.map(\.rawValue) }
  public init?(argument text: String) { self.init(rawValue: text) }
  public var spelling: String? { rawValue }
}

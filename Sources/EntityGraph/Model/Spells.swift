/// When something lasting held: one stretch of time, or several with gaps between them.
public struct Spells: Hashable, Sendable {
  /// At least one, each once, in order of their starts.
  public let periods: [Period]

  /// - Returns: `nil` without periods.
  public init?(_ periods: [Period]) {
    guard let first = periods.first else { return nil }
    if periods.count == 1 {
      self.periods = [first]
      return
    }
    var seen: Set<Period> = []
    self.periods = periods.filter { seen.insert($0).inserted }
      .sorted { ($0.earliest, $0.latest) < ($1.earliest, $1.latest) }
  }

  /// From the first start to the last end.
  public var hull: Period { periods.dropFirst().reduce(periods[0]) { $0.hull($1) } }

  /// Whether there is more than one.
  public var areSeveral: Bool { periods.count > 1 }
}

extension Spells: LosslessStringConvertible {
  static let separator: Character = ";"

  /// Reads periods with semicolons between them, such as `2020-01; 2021-01/2021-02`; `nil` for
  /// anything else.
  public init?(_ description: String) {
    self.init(description) { Period($0) }
  }

  /// Reads stretches of an axis of numbers, such as `@5/@6; @8`; `nil` for anything else.
  package static func onAxis(_ text: String) -> Spells? {
    Spells(text) { Period.onAxis($0) }
  }

  private init?(_ text: String, _ period: (String) -> Period?) {
    guard text.utf8.contains(UInt8(ascii: ";")) else {
      self.init([period(text)].compactMap { $0 })
      return
    }
    let parts = text.split(separator: Self.separator, omittingEmptySubsequences: false)
    let periods = parts.compactMap { part in period(String(part.drop { $0 == " " })) }
    guard periods.count == parts.count else { return nil }
    self.init(periods)
  }

  public var description: String {
    periods.map(\.description).joined(separator: "\(Self.separator) ")
  }
}

/// What is asserted about events and what is tied to them, by the row of the event.
struct EventClaims: Sendable {
  /// The numbers of claims, in ascending order.
  private var claims: [Int32: [Int32]] = [:]

  /// - Parameters:
  ///   - facts: What was claimed.
  ///   - wanted: The rows of the events that are asked about; `nil` for all.
  /// - Complexity: O(claims that are tied to events).
  init(_ facts: Facts, of wanted: Set<Int32>? = nil) {
    let events = facts.dictionaries.events
    for number in facts.claimsOfEvents where facts[number].asserts {
      for event in events[facts[number].ties] where wanted?.contains(event) ?? true {
        claims[event, default: []].append(number)
      }
    }
  }

  subscript(event: Int32) -> [Int32] { claims[event] ?? [] }

  /// The rows of the events in which somebody asserts that one of these rows has a role.
  ///
  /// - Complexity: O(claims that are tied to events).
  static func events(withRolesOf fillers: Set<Int32>, _ facts: Facts) -> Set<Int32> {
    Set(
      facts.claimsOfEvents.lazy.map { facts[$0] }
        .filter { $0.form == .role && $0.asserts && fillers.contains($0.object) }.map(\.subject))
  }
}

/// What is asserted about events and what is tied to them, by the row of the event.
struct EventClaims: Sendable {
  /// The numbers of claims, in ascending order.
  private var claims: [Int32: [Int32]] = [:]

  /// The numbers of claims that doubt or deny a role.
  private var objections: [Int32: [Int32]] = [:]

  /// - Parameters:
  ///   - facts: What was claimed.
  ///   - wanted: The rows of the events that are asked about; `nil` for all.
  /// - Complexity: O(claims that are tied to events).
  init(_ facts: Facts, of wanted: Set<Int32>? = nil) {
    let events = facts.dictionaries.events
    for number in facts.claimsOfEvents {
      let claim = facts[number]
      if claim.asserts {
        for event in events[claim.ties] where wanted?.contains(event) ?? true {
          claims[event, default: []].append(number)
        }
      } else if claim.form == .role, [.doubts, .denies].contains(claim.effectiveStance),
        wanted?.contains(claim.subject) ?? true
      {
        objections[claim.subject, default: []].append(number)
      }
    }
  }

  subscript(event: Int32) -> [Int32] { claims[event] ?? [] }

  func objections(toRolesIn event: Int32) -> [Int32] { objections[event] ?? [] }

  /// The rows of the events in which somebody asserts that one of these rows has a role.
  ///
  /// - Complexity: O(claims that are tied to events).
  static func events(withRolesOf fillers: Set<Int32>, _ facts: Facts) -> Set<Int32> {
    Set(
      facts.claimsOfEvents.lazy.map { facts[$0] }
        .filter { $0.form == .role && $0.asserts && fillers.contains($0.object) }.map(\.subject))
  }
}

/// The channel of each event: the only one that somebody asserts in the role of that name.
struct EventChannels {
  /// The rows of channels, by that of the event.
  private(set) var channels: [Int32: Int32] = [:]

  /// - Complexity: O(claims).
  init(_ facts: Facts) {
    guard let role = facts.dictionaries.predicates.known(.init(form: .role, name: "channel")) else {
      return
    }
    var asserted: [Int32: Set<Int32>] = [:]
    for number in facts.claimsOfEvents {
      let claim = facts[number]
      guard claim.predicate == role, claim.asserts else { continue }
      asserted[claim.subject, default: []].insert(claim.object)
    }
    channels = asserted.filter { $0.value.count == 1 }.compactMapValues(\.first)
  }
}

/// The channel of each event: the only one that somebody asserts in the role of that name.
struct EventChannels {
  private(set) var channels: [Entity.ID: Entity.ID] = [:]

  /// - Complexity: O(claims).
  init(_ facts: Facts) {
    var asserted: [Entity.ID: Set<Entity.ID>] = [:]
    for claim in facts.claims {
      guard case .role("channel", let event, let filler) = claim.statement,
        Testimony.Stance(of: claim) == .asserts
      else { continue }
      asserted[event, default: []].insert(filler)
    }
    channels = asserted.filter { $0.value.count == 1 }.compactMapValues(\.first)
  }
}

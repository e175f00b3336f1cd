/// How often something is so of identifiers, and of which it is first in order.
struct FirstGiven {
  private(set) var count = 0
  private(set) var first: Identities.Given?

  mutating func note(_ identifier: [UInt8], of entity: Entity.ID) {
    count += 1
    let text = String(decoding: identifier, as: UTF8.self)
    if let first, first.entity < entity || first.entity == entity && first.identifier <= text {
      return
    }
    first = Identities.Given(identifier: text, entity: entity)
  }
}

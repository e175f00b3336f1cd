/// What both have, and what each has alone, in order.
package struct Shares<Shared: Sendable, Alone: Sendable>: Sendable {
  package let shared: [Shared]
  package let first: [Alone]
  package let second: [Alone]
}

extension Shares where Shared == Alone, Shared: Hashable & Comparable {
  init(_ first: Set<Alone>, _ second: Set<Alone>) {
    shared = first.intersection(second).sorted()
    self.first = first.subtracting(second).sorted()
    self.second = second.subtracting(first).sorted()
  }
}

extension Shares {
  func json(_ shared: (Shared) -> JSON, _ alone: (Alone) -> JSON) -> JSON {
    [
      "shared": self.shared.json(shared), "first": first.json(alone), "second": second.json(alone),
    ]
  }
}

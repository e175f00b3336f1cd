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
  package var isEmpty: Bool { shared.isEmpty && first.isEmpty && second.isEmpty }

  /// The lists with at most `most` each, and how many all have.
  func json(
    atMost most: Int, _ shared: (Shared) -> JSON, _ alone: (Alone) -> JSON
  ) -> JSON {
    [
      "shared": Array(self.shared.prefix(most)).json(shared),
      "first": Array(first.prefix(most)).json(alone),
      "second": Array(second.prefix(most)).json(alone),
      "counts": [
        "shared": .whole(self.shared.count), "first": .whole(first.count),
        "second": .whole(second.count),
      ],
    ]
  }
}

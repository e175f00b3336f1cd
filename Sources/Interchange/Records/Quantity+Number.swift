import EntityGraph

extension Quantity {
  /// Exactly so many.
  init(_ number: Int) { self.init(text: String(number), number: Double(number)) }

  /// Exactly so much.
  init(_ number: Double) { self.init(text: Self.spelled(number), number: number) }

  /// From one number to another, of which one may be missing; `nil` where both are, or the first is
  /// the greater one.
  init?(from least: Double?, to most: Double?, isLeastExcluded: Bool, isMostExcluded: Bool) {
    switch (least, most) {
    case (let least?, let most?) where least == most: self.init(least)
    case (let least?, let most?):
      guard least < most else { return nil }
      let text = "\(Self.spelled(least)) to \(Self.spelled(most))"
      self.init(text: text, number: least, to: most)
    case (let least?, nil): self.init(least, isLeastExcluded ? .moreThan : .atLeast)
    case (nil, let most?): self.init(most, isMostExcluded ? .lessThan : .upTo)
    case (nil, nil): return nil
    }
  }

  private init(_ number: Double, _ bound: Bound) {
    self.init(
      text: "\(bound.rawValue) \(Self.spelled(number))", number: number, bound: bound)
  }

  private static func spelled(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }
}

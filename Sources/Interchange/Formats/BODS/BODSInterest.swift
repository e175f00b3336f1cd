import EntityGraph

/// One interest of a party in a subject.
struct BODSInterest {
  private static let known: Set<String> = [
    "type", "share", "startDate", "endDate", "details", "beneficialOwnershipOrControl",
    "directOrIndirect", "interestLevel",
  ]

  let value: JSONValue
  private let isSum: Bool

  /// One interest of a relationship that may be the sum of others that the file has too.
  init(_ value: JSONValue, isSum: Bool) { (self.value, self.isSum) = (value, isSum) }

  static func noteFields(of interest: JSONValue, _ facts: inout FactCollection, line: Int) {
    facts.noteFields(of: interest, besides: known, line: line)
  }

  var type: String { value["type"]?.text ?? "unknownInterest" }
  var details: String? { value["details"]?.text }
  var start: PartialDate? { value["startDate"]?.date }
  var end: PartialDate? { value["endDate"]?.date }
  var period: Period? { Period(from: start, until: end) }

  /// Whether it says more of its time than ``period`` has: an end before its start, or what is no
  /// date.
  var hasOddTime: Bool {
    let isOdd = ["startDate", "endDate"].contains { value[$0] != nil && value[$0]?.date == nil }
    return isOdd || (period == nil && start != nil)
  }

  var share: Quantity? {
    guard let share = value["share"], !hasOddShare else { return nil }
    if let exact = share["exact"]?.decimal { return Quantity(exact) }
    let least = share["minimum"]?.decimal ?? share["exclusiveMinimum"]?.decimal
    let most = share["maximum"]?.decimal ?? share["exclusiveMaximum"]?.decimal
    return Quantity(
      from: least, to: most, isLeastExcluded: excludes("exclusiveMinimum"),
      isMostExcluded: excludes("exclusiveMaximum"))
  }

  /// Whether its share is no part of a hundred, or starts behind its end.
  var hasOddShare: Bool {
    let share = value["share"]
    let ends = [["minimum", "exclusiveMinimum"], ["maximum", "exclusiveMaximum"]].map { keys in
      keys.compactMap { share?[$0]?.decimal }
    }
    let parts = ends.flatMap(\.self) + [share?["exact"]?.decimal].compactMap(\.self)
    let isReversed = ends[0].contains { least in ends[1].contains { least > $0 } }
    return isReversed || !parts.allSatisfy { (0...100).contains($0) }
  }

  /// Whether an end of a range is no part of it: until 0.2 a flag beside the end says so, later the
  /// end itself stands under another key.
  private func excludes(_ key: String) -> Bool {
    let share = value["share"]
    return share?[key]?.flag ?? (share?[key]?.decimal != nil)
  }

  /// Whether the range of its share has an end that our ranges cannot leave out.
  var hasHalfOpenRange: Bool {
    share?.last != nil && (excludes("exclusiveMinimum") || excludes("exclusiveMaximum"))
  }

  var isBeneficial: Bool? { value["beneficialOwnershipOrControl"]?.flag }

  /// `nil` where it is not known.
  var isDirect: Bool? {
    if isSum { return false }
    switch value["directOrIndirect"]?.text ?? value["interestLevel"]?.text {
    case "direct": return true
    case "indirect": return false
    default: return nil
    }
  }
}

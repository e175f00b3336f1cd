import EntityGraph

/// What is said without being asserted, and the objects that assert it.
///
/// An opinion is about the objects that assert the same; where there are none, about one that only
/// stands there for it.
struct STIXObjections {
  private var asserting: [Claim.Statement: [String]] = [:]

  var areEmpty: Bool { asserting.isEmpty }

  /// Takes in a statement that somebody does not assert.
  mutating func takeIn(_ claim: Claim) {
    if claim.stance != .asserts, asserting[claim.statement] == nil {
      asserting[claim.statement] = []
    }
  }

  /// Whether a claim asserts what somebody else does not.
  func concern(_ claim: Claim) -> Bool {
    claim.stance == .asserts && asserting[claim.statement] != nil
  }

  /// Takes in the object that a claim is of which ``concern(_:)`` is true.
  mutating func takeIn(_ id: String, asserting statement: Claim.Statement) {
    asserting[statement]?.append(id)
  }

  /// The ids of the objects that assert a statement.
  func ids(asserting statement: Claim.Statement) -> [String] { asserting[statement] ?? [] }
}

extension Claim {
  /// The type of object that it becomes.
  var stixType: String {
    guard stance == .asserts else { return "opinion" }
    return statement.stixType
  }
}

extension Claim {
  /// How often something was sighted, where that is one number; `nil` where it is not known.
  var sightingCount: Int? {
    let counts = with.filter { $0.name == "count" }
    guard counts.count == 1, case .number(let count) = counts[0].value, count.bound == .exactly,
      count.last == nil
    else { return nil }
    return Int(exactly: count.number).flatMap { 0...999_999_999 ~= $0 ? $0 : nil }
  }

  /// Whether it says that something was sighted, or, with the count 0, that it was not.
  var isSighting: Bool {
    guard case .relation(_, "sighted", _) = statement else { return false }
    return stance == .asserts && sightingCount != 0 || stance == .denies && sightingCount == 0
  }
}

extension Claim.Statement {
  /// The type of the object that asserts it.
  var stixType: String {
    if case .property = self { "note" } else { "relationship" }
  }
}

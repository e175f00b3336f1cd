import Testing

@testable import FactFiles

@Suite struct NearestTests {
  @Test(arguments: [
    ("said", "said", 0), ("sad", "said", 1), ("siad", "said", 1), ("saida", "said", 1),
    ("", "said", 4), ("said", "", 4), ("kitten", "sitting", 3), ("ca", "abc", 3),
  ])
  func countsSlips(one: String, other: String, slips: Int) {
    #expect(one.slips(to: other) == slips && other.slips(to: one) == slips)
  }

  @Test func takesTheFirstByOrderAtATie() {
    #expect("b".nearest(among: ["d", "c", "aaa"]) == "c")
    #expect("b".nearest(among: []) == nil)
  }

  @Test func agreesWithTheObviousMethod() {
    let words = ["", "a", "b"].flatMap { a in
      ["", "a", "b", "ab"].flatMap { b in ["a", "b"].map { a + b + $0 } }
    }
    for one in words {
      for other in words {
        #expect(one.slips(to: other) == slips(Array(one), Array(other)))
      }
    }
  }

  private func slips(_ one: [Character], _ other: [Character]) -> Int {
    guard let a = one.last, let b = other.last else { return max(one.count, other.count) }
    var least = slips(one.dropLast(), other.dropLast()) + (a == b ? 0 : 1)
    least = min(least, slips(one.dropLast(), other) + 1, slips(one, other.dropLast()) + 1)
    if one.count > 1, other.count > 1, a == other[other.count - 2], b == one[one.count - 2] {
      least = min(least, slips(one.dropLast(2), other.dropLast(2)) + 1)
    }
    return least
  }
}

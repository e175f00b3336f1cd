import Testing

@testable import CommandSyntax

@Suite struct NearestTests {
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "abc", 0), ("kitten", "sitting", 3), ("ab", "ba", 1),
    ("ca", "abc", 3), ("path", "PATH", 0), ("été", "ete", 2), ("👩‍👩‍👧x", "x", 1),
  ])
  func publishedDistances(one: String, other: String, distance: Int) {
    #expect(one.lettersApart(from: other) == distance)
    #expect(other.lettersApart(from: one) == distance)
  }

  @Test(arguments: 0..<200)
  func theTableAgreesWithTheRecursion(seed: UInt64) {
    var dice = Dice(state: seed)
    let (one, other) = (dice.word(), dice.word())
    #expect(one.lettersApart(from: other) == slowDistance(Array(one), Array(other)))
  }

  @Test(arguments: [
    ("pth", "path"), ("pahts", "path"), ("exprot", "export"), ("exp", "export"), ("Show", "show"),
    ("fnid", "find"), ("sumary", "summary"),
  ])
  func theNearestIsFound(word: String, meant: String) {
    #expect(word.nearest(in: ["path", "export", "show", "find", "summary"]) == meant)
  }

  @Test(arguments: ["", "x", "frobnicate", "ab", "s"])
  func nothingIsSuggestedWhenNothingIsNear(word: String) {
    #expect(word.nearest(in: ["path", "export", "show", "summary", "in"]) == nil)
  }

  @Test func theFirstOfTwoAsNearIsTaken() {
    #expect("cat".nearest(in: ["bat", "car"]) == "bat")
    #expect("an".nearest(in: ["analyze", "analyzers"]) == nil)
  }
}

/// The definition, word for word.
private func slowDistance(_ a: [Character], _ b: [Character]) -> Int {
  guard let last = a.last, let otherLast = b.last else { return max(a.count, b.count) }
  var best = min(
    slowDistance(a.dropLast(), b) + 1, slowDistance(a, b.dropLast()) + 1,
    slowDistance(a.dropLast(), b.dropLast()) + (last == otherLast ? 0 : 1))
  if a.count > 1, b.count > 1, last == b[b.count - 2], otherLast == a[a.count - 2] {
    best = min(best, slowDistance(a.dropLast(2), b.dropLast(2)) + 1)
  }
  return best
}

private struct Dice {
  var state: UInt64
  private let letters: [Character] = ["a", "b", "c"]

  init(state: UInt64) { self.state = state }

  mutating func word() -> String {
    String((0..<Int(next() % 7)).map { _ in letters[Int(next() % 3)] })
  }

  private mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}

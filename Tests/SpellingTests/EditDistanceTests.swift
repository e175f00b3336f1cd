import Spelling
import TestSupport
import Testing

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("lavrov", "lavrov", 0), ("lavrov", "lavrow", 1), ("lavrov", "larvov", 1),
    ("lavrov", "lavro", 1), ("lavrov", "llavrov", 1), ("kitten", "sitting", 3), ("ca", "abc", 3),
    ("", "abc", 3), ("жук", "жуки", 1),
  ])
  func countsTypingErrors(first: String, second: String, distance: Int) {
    #expect(EditDistance.between(first, second, limit: 9) == distance)
    #expect(EditDistance.between(second, first, limit: 9) == distance)
    #expect(EditDistance.between(first, second, limit: distance) == distance)
    #expect(EditDistance.between(first, second, limit: distance - 1) == nil)
  }

  @Test(arguments: 0..<300)
  func agreesWithTheObviousMethod(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let first = randomWord(&generator)
    let second = randomWord(&generator)
    let expected = plainDistance(Array(first), Array(second))
    for limit in 0...9 {
      #expect(
        EditDistance.between(first, second, limit: limit) == (expected <= limit ? expected : nil))
    }
  }
}

private func randomWord(_ generator: inout SplitMix64) -> String {
  String(
    (0..<Int.random(in: 0...8, using: &generator)).map { _ in
      "abc".randomElement(using: &generator) ?? "a"
    })
}

/// The recurrence as it is written down, without a table.
private func plainDistance(_ first: [Character], _ second: [Character]) -> Int {
  guard let a = first.last, let b = second.last else { return first.count + second.count }
  let (left, right) = (Array(first.dropLast()), Array(second.dropLast()))
  if a == b { return plainDistance(left, right) }
  var least = min(
    plainDistance(left, right), plainDistance(left, second), plainDistance(first, right))
  if left.last == b, right.last == a {
    least = min(least, plainDistance(Array(left.dropLast()), Array(right.dropLast())))
  }
  return least + 1
}

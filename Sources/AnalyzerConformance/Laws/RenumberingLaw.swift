import AnalyzerKit

extension ConformanceLaw {
  static let renumbering = ConformanceLaw(
    "renumbering", "The answer is the same when entities are numbered in another order."
  ) { examined in
    guard try examined.listing.configured().isIndependentOfNumbering else {
      throw Objection.notApplicable(because: "it does not say so of itself")
    }
    for shape in SampleGraph.small {
      let sample = try shape.numbered()
      guard sample.question(about: examined.listing.entityCount) != nil else { continue }
      let expected = NumberFreeAnswer(try examined.answer(on: sample), of: sample)
      for seed in 1...3 as ClosedRange<UInt64> {
        let renumbered = try shape.numbered(shape.shuffledNumbers(seed: seed))
        let found = NumberFreeAnswer(try examined.answer(on: renumbered), of: renumbered)
        guard let difference = expected.difference(from: found) else { continue }
        throw Objection.violation("on \(shape.title), numbered otherwise, \(difference)")
      }
    }
  }
}

import TestSupport
import Testing

@testable import EntityGraph

@Suite struct VoiceTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func independentVoicesAreCountedAsTheRuleSays(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let said = (0..<Int.random(in: 0...18, using: &random)).map { _ in
      (
        source: Int32.random(in: 0..<5, using: &random),
        original: Int32.random(in: 0..<3, using: &random),
        isQuoted: Bool.random(using: &random), isBelieved: Int.random(in: 0..<4, using: &random) > 0
      )
    }
    let believed = said.filter(\.isBelieved)
    let quoting = Set(believed.filter(\.isQuoted).map(\.original))
    let heard = believed.filter { $0.isQuoted || !quoting.contains($0.original) }
    let voices = said.map {
      Voice($0.source, original: $0.original, isQuoted: $0.isQuoted, isBelieved: $0.isBelieved)
    }
    let expected = said.count > 16 ? nil : Set(heard.map(\.source)).count
    #expect(Voice.independent(voices) == expected)
  }

  @Test func voicesOfSeveralAreLeftToTheChains() {
    let one = Voice(1, original: 0, isQuoted: true, isBelieved: true)
    #expect(Voice.independent([one, .several]) == nil)
  }
}

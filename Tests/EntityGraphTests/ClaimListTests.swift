import EntityGraph
import TestSupport
import Testing

/// A list keeps claims as numbers; nobody may notice.
@Suite struct ClaimListTests {
  @Test(arguments: 0..<100 as Range<UInt64>)
  func aListHasTheClaimsItWasMadeOf(seed: UInt64) {
    let claims = Array(FactBatch.random(claims: 30, seed: seed).claims)
    #expect(Array(ClaimList(claims)) == claims)
    #expect(ClaimList(claims).map(\.identity) == claims.map(\.identity))
    #expect("\(ClaimList(claims))" == "\(claims)")
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func listsThatAreJoinedHaveTheClaimsOfBoth(seed: UInt64) {
    let mine = Array(FactBatch.random(claims: 15, seed: seed).claims)
    let theirs = Array(FactBatch.random(claims: 20, seed: seed + 1000).claims)
    var joined = ClaimList(mine)
    joined.append(contentsOf: ClaimList(theirs))
    #expect(Array(joined) == mine + theirs)
  }

  @Test func itChangesAsArraysDo() {
    var claims = Array(FactBatch.random(claims: 12, seed: 5).claims)
    var list = ClaimList(claims)
    let last = claims.removeLast()
    #expect(list.removeLast() == last)
    claims.insert(last, at: 3)
    list.insert(last, at: 3)
    claims[0].channel = "somewhere-new"
    list[0].channel = "somewhere-new"
    claims.removeAll { $0.stance == .asserts }
    list.removeAll { $0.stance == .asserts }
    #expect(list == ClaimList(claims) && Array(list) == claims)
  }

  /// "é" as one letter, and as "e" with an accent, are equal for Swift, and other bytes.
  @Test func textsThatLookAlikeStayAsTheyWere() {
    let texts = ["caf\u{E9}", "cafe\u{301}"]
    let claims = texts.map { text in
      var claim = Claim.says("shop", "name", .text(text), at: text)
      claim.paraphrase = text
      claim.claimants = [Source.ID(text)]
      return claim
    }
    let kept = ClaimList(claims)
    for (claim, text) in zip(kept, texts) {
      #expect(claim.locator.map { Array($0.utf8) } == Array(text.utf8))
      #expect(claim.paraphrase.map { Array($0.utf8) } == Array(text.utf8))
      #expect(claim.claimants == [Source.ID(text)])
      guard case .property(_, _, let value) = claim.statement else {
        Issue.record("a property became something else")
        continue
      }
      #expect(Array(value.text.utf8) == Array(text.utf8))
    }
  }
}

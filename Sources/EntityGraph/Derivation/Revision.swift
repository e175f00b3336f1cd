extension Facts {
  /// The claims that another of the same first claimant revises.
  ///
  /// Both assert another value of the same single-valued property, both state when they were made,
  /// and the other is certainly later.
  func revised(among numbers: [Int32]) -> Set<Int32> {
    Set(numbers.filter { earlier in numbers.contains { isRevised(earlier, by: $0) } })
  }

  private func isRevised(_ earlier: Int32, by later: Int32) -> Bool {
    let (old, new) = (claims[Int(earlier)], claims[Int(later)])
    guard Testimony.Stance(of: old) == .asserts, Testimony.Stance(of: new) == .asserts,
      let said = old.claimed, let saidAgain = new.claimed, said.latest < saidAgain.earliest
    else { return false }
    return chain(of: old).first == chain(of: new).first
      && value(of: earlier)?.position != value(of: later)?.position && canHoldAtOnce(old, new)
  }

  /// Whether two claims speak of a common time; a claim without a time speaks of all.
  func canHoldAtOnce(_ left: Claim, _ right: Claim) -> Bool {
    guard let mine = left.period, let theirs = right.period else { return true }
    return mine.meets(theirs)
  }
}

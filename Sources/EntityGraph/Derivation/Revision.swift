extension Facts {
  /// The claims that another of the same first claimant revises.
  ///
  /// Both assert another value of the same single-valued property, both state when they were made,
  /// and the other is certainly later.
  func revised(among numbers: [Int32], _ name: PropertyKind.ID) -> Set<Int32> {
    let dated = numbers.filter { asserts($0) && claims[Int($0)].claimed != nil }
    let ofOne = Dictionary(grouping: dated) { chain(of: claims[Int($0)]).first }.values
    return Set(
      ofOne.flatMap { said in
        said.filter { earlier in said.contains { isRevised(earlier, by: $0, name) } }
      })
  }

  private func isRevised(
    _ earlier: Int32, by later: Int32, _ name: PropertyKind.ID
  ) -> Bool {
    let (old, new) = (claims[Int(earlier)], claims[Int(later)])
    guard let said = old.claimed, let saidAgain = new.claimed, said.latest < saidAgain.earliest
    else { return false }
    return value(of: earlier, name)?.position != value(of: later, name)?.position
      && canHoldAtOnce(old, new)
  }

  /// Whether two claims speak of a common time; a claim without a time speaks of all.
  func canHoldAtOnce(_ left: Claim, _ right: Claim) -> Bool {
    guard let mine = left.period, let theirs = right.period else { return true }
    return mine.meets(theirs)
  }
}

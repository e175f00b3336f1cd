extension Facts {
  /// The claims that another of the same first claimant revises.
  ///
  /// Both assert another value of the same single-valued property, both state when they were made,
  /// and the other is certainly later.
  func revised(among numbers: [Int32], _ name: PropertyKind.ID) -> Set<Int32> {
    let dated = numbers.filter { self[$0].asserts && claimed($0) != BoundInterner.unknown }
    guard dated.count > 1 else { return [] }
    let ofOne = Dictionary(grouping: dated) { chain(of: $0).first }.values
    return Set(
      ofOne.flatMap { said in
        said.filter { earlier in said.contains { isRevised(earlier, by: $0, name) } }
      })
  }

  private func isRevised(
    _ earlier: Int32, by later: Int32, _ name: PropertyKind.ID
  ) -> Bool {
    let times = dictionaries.sayings.bounds
    guard times.latest[Int(claimed(earlier))] < times.earliest[Int(claimed(later))] else {
      return false
    }
    return value(of: earlier, name)?.position != value(of: later, name)?.position
      && canHoldAtOnce(self[earlier], self[later])
  }

  /// Whether two claims speak of a common time; a claim without a time speaks of all.
  func canHoldAtOnce(_ left: CodedClaim, _ right: CodedClaim) -> Bool {
    guard let mine = times[left.period], let theirs = times[right.period] else { return true }
    return mine.meets(theirs)
  }

  /// The number of the date when a claim was made.
  private func claimed(_ number: Int32) -> Int32 {
    dictionaries.sayings.starts[Int(self[number].saying)]
  }
}

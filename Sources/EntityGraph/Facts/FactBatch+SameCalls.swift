extension FactBatch {
  /// Takes calls for those that other documents record, in `known` or here.
  ///
  /// - Returns: How many are.
  package mutating func takeSameCalls(as known: FactBatch, within seconds: Int) -> Int {
    guard claims.contains(channel: SameCalls.channel) else { return 0 }
    var others = known.claims
    others.removeClaims(of: Set(documents.map(\.id)))
    return SameCalls(within: seconds).unite(&claims, with: others)
  }
}

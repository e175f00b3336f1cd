/// The claims that are left of relations on which claims agree, where fewer of them count.
struct LeftClaims {
  /// The relations that have one left, ascending.
  let rows: [Int32]

  /// Those that each of ``rows`` has left.
  let claims: RaggedArray<Int32>

  /// The places among ``rows`` of relations that lost some.
  let lessened: [Int32]

  /// Goes through a run of the relations of `whole`, of which only those count that `isAgreed` says.
  init(
    of whole: DerivedTable, _ run: Range<Int>, _ facts: Facts, where isAgreed: (Int) -> Bool
  ) {
    let kept = facts.kept
    var (rows, left, ends, lessened): ([Int32], [Int32], [Int], [Int32]) = ([], [], [], [])
    whole.claims.withElements { claims, claimEnds in
      for row in run.clamped(to: claimEnds.indices) where isAgreed(row) {
        let (start, mine) = (left.count, RaggedArray<Int32>.range(row, claimEnds))
        for place in mine where kept?.contains(Int(claims[place])) ?? true {
          left.append(claims[place])
        }
        guard left.count > start else { continue }
        if left.count - start < mine.count { lessened.append(Int32(rows.count)) }
        rows.append(Int32(row))
        ends.append(left.count)
      }
    }
    (self.rows, self.lessened) = (rows, lessened)
    claims = RaggedArray(left, ends: ends)
  }
}

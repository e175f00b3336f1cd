import EntityGraph
import GraphKernels

/// The claims of a case that stand, in rows of numbers.
struct ClaimRows {
  let database: Database
  let bounds: ClaimBounds

  /// Reads the claims with numbers in a range: documents in order of their numbers, and of each the
  /// claims in the order in which they came.
  ///
  /// - Returns: The claims in pieces, none of which is moved as it grows.
  /// - Complexity: O(claims), without an object for any.
  func read(_ numbers: ClosedRange<Int64>) throws(CaseFileError) -> [[CodedClaim]] {
    let rows = try Statement(
      """
      SELECT number, flags, subject, predicate, object, locator, chain, period, channel, detail
      FROM claim WHERE number BETWEEN ? AND ? ORDER BY number
      """, table: "claim", in: database)
    try rows.bind(numbers.lowerBound)
    try rows.bind(numbers.upperBound)
    var (pieces, piece) = ([[CodedClaim]](), [CodedClaim](reservingOnLargePages: 1 << 12))
    var (length, count) = (1 << 12, 0)
    while try rows.step() {
      if piece.count == length {
        pieces.append(piece)
        count += length
        length = count
        piece = [CodedClaim](reservingOnLargePages: length)
      }
      piece.append(try bounds.claim(rows))
    }
    return pieces + [piece]
  }
}

extension Claim.Stance {
  /// In order of their codes in a case.
  static let coded: [Self] = [.asserts, .supposes, .doubts, .denies]
}

extension CodedClaim {
  /// Stance, moment and credibility as one number.
  var flags: Int64 {
    let stance = Claim.Stance.coded.firstIndex(of: stance) ?? 0
    let moment = isMomentary.map { $0 ? 1 : 2 } ?? 0
    return Int64(stance | moment << 2 | (credibility?.rawValue ?? 0) << 4)
  }
}

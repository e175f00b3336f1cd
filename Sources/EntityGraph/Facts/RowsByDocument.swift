/// The places of claims, those of one document together and as they stood.
package struct RowsByDocument {
  /// Those of the first document, then those of the next.
  private(set) var places: [Int32]
  private var ends: [Int]

  /// - Complexity: O(claims + documents).
  package init(_ claims: [CodedClaim], _ documentCount: Int) {
    ends = [Int](repeating: 0, count: documentCount + 1)
    for claim in claims { ends[Int(claim.document) + 1] += 1 }
    for document in ends.indices.dropFirst() { ends[document] += ends[document - 1] }
    places = [Int32](repeating: 0, count: claims.count)
    for (place, claim) in claims.enumerated() {
      places[ends[Int(claim.document)]] = Int32(place)
      ends[Int(claim.document)] += 1
    }
    ends.removeLast()
  }

  package subscript(document: Int32) -> ArraySlice<Int32> {
    places[(document == 0 ? 0 : ends[Int(document) - 1])..<ends[Int(document)]]
  }
}

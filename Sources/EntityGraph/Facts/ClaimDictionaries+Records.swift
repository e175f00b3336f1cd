extension ClaimDictionaries {
  /// The number of the record that each set of attributes names, indexed by set.
  ///
  /// It is ``CodedClaim/none`` of a set that names none; there are no numbers where no set does.
  ///
  /// - Complexity: O(sets), where one does.
  package var records: [Int32] {
    let names = (0..<Int32(attributeNames.count))
    guard let record = names.first(where: { attributeNames[$0] == PropertyKind.record }) else {
      return []
    }
    return attributes.map { codes in
      let place = stride(from: codes.startIndex, to: codes.endIndex, by: 2).first {
        codes[$0] == record
      }
      return place.map { codes[$0 + 1] } ?? CodedClaim.none
    }
  }
}

extension ClaimList {
  /// What makes two claims of one list the same claim, as numbers; of texts only a value.
  package struct Content: Hashable {
    private let document: Int32
    private let locator: Int32
    private let chain: Int32
    private let stance: Claim.Stance
    private let form: CodedClaim.Form
    private let subject: Int32
    private let predicate: Int32
    private let object: Int32
    private let value: String?
    private let period: Int32
    private let isMomentary: Bool?
    private let channel: Int32
    private let events: Int32

    package func hash(into hasher: inout Hasher) {
      hasher.combine(UInt64(truncatingIfNeeded: subject) << 32 ^ UInt64(truncatingIfNeeded: object))
      hasher.combine(UInt64(truncatingIfNeeded: locator) << 32 ^ UInt64(truncatingIfNeeded: period))
      hasher.combine(predicate)
      if let value { hasher.combine(value) }
    }

    fileprivate init(_ claim: CodedClaim, value: String?) {
      (document, locator, chain) = (claim.document, claim.locator, claim.chain)
      (stance, form) = (claim.stance, claim.form)
      (subject, predicate) = (claim.subject, claim.predicate)
      object = value == nil ? claim.object : CodedClaim.none
      (self.value, period, isMomentary) = (value, claim.period, claim.isMomentary)
      (channel, events) = (claim.channel, claim.events)
    }
  }

  /// The content of a claim, equal to that of any other that says the same.
  package func content(of place: Int) -> Content {
    let row = rows[place]
    return Content(
      row, value: row.form == .property ? dictionaries.values[row.object].text : nil)
  }

  /// The claims at the given places, in their order.
  package func gathering(_ places: some Sequence<Int>) -> ClaimList {
    ClaimList(places.map { rows[$0] }, dictionaries)
  }

  /// The claims whose rows are to be kept.
  func keeping(where isKept: (CodedClaim) -> Bool) -> ClaimList {
    ClaimList(rows.filter(isKept), dictionaries)
  }

  mutating func removeClaims(of documents: Set<Document.ID>) {
    guard !rows.isEmpty, !documents.isEmpty else { return }
    let areUnwanted = dictionaries.documents.all().map(documents.contains)
    rows.removeAll { areUnwanted[Int($0.document)] }
  }

  /// Hands over the rows, those of one document after those of another.
  ///
  /// - Complexity: O(claims + documents).
  func forEachByDocument(_ body: (CodedClaim) -> Void) {
    for place in RowsByDocument(rows, dictionaries.documents.count).places {
      body(rows[Int(place)])
    }
  }

  /// The claims of some documents.
  ///
  /// - Complexity: O(claims), of which only those of the documents are made.
  package func claims(of documents: Set<Document.ID>) -> [Document.ID: [Claim]] {
    guard !documents.isEmpty else { return [:] }
    let areWanted = dictionaries.documents.all().map(documents.contains)
    let wanted = rows.indices.filter { areWanted[Int(rows[$0].document)] }
    return Dictionary(grouping: wanted.map { self[$0] }, by: \.document)
  }
}

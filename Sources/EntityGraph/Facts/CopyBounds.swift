/// What bounds the ratings of copied claims: how far the documents are trusted that they were copied
/// from.
struct CopyBounds {
  private struct Bound {
    /// The worst reliability stated of these documents.
    var worst: Reliability?

    /// Whether of one of them none is stated.
    var hasUnjudged = false
  }

  /// Of a copy; `nil` of what is none; indexed by document.
  private var bounds: [Bound?]

  /// The places of a copy at which it has what its original has; by document.
  private let repeated: [Int32: Set<Int32>]

  /// - Parameters:
  ///   - documents: All documents.
  ///   - reliabilities: The worst stated of each and of those who pass on all of it.
  ///   - locators: The numbers of places.
  /// - Complexity: O(documents + repeated places).
  init(
    _ documents: DocumentTable, _ reliabilities: [Reliability?],
    _ locators: IDInterner<ClaimDictionaries.Locator>
  ) {
    bounds = Array(repeating: nil, count: documents.count)
    let locators = locators.indexed()
    var repeated: [Int32: Set<Int32>] = [:]
    for copy in documents.originalsFirst {
      guard let document = documents.definition(copy), let original = document.republishes else {
        continue
      }
      let places = document.repeats.compactMap { locators.known(Identifier($0.locator)) }
      if !document.repeats.isEmpty { repeated[Int32(copy)] = Set(places) }
      guard let place = documents.number(of: original), documents.definition(place) != nil else {
        continue
      }
      var bound = bounds[place] ?? Bound()
      bound.hasUnjudged = bound.hasUnjudged || reliabilities[place] == nil
      bound.worst = [bound.worst, reliabilities[place]].compactMap { $0 }.max()
      bounds[copy] = bound
    }
    self.repeated = repeated
  }

  /// The best letter that a claim can have, of whose claimants `stated` is the worst that is stated;
  /// `nil` where nothing bounds it.
  ///
  /// What a copy says in the words of others and elsewhere than it copies is its own.
  func best(for claim: CodedClaim, _ stated: Reliability?) -> Reliability? {
    guard let bound = bounds[Int(claim.document)], isCopied(claim) else { return nil }
    if bound.hasUnjudged, stated == nil { return .unknown }
    return Reliability.worse(bound.worst, stated)
  }

  private func isCopied(_ claim: CodedClaim) -> Bool {
    guard claim.chain != 0, let places = repeated[claim.document] else { return true }
    return places.contains(claim.locator)
  }
}

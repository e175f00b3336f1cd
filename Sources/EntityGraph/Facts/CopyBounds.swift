/// What bounds the ratings of copied claims: how far the documents are trusted that they were copied
/// from.
struct CopyBounds {
  private struct Bound {
    /// The worst reliability stated of these documents.
    var worst: Reliability?

    /// Whether of one of them none is stated.
    var hasUnjudged = false
  }

  /// Of a copy; by document.
  private var bounds: [Document.ID: Bound] = [:]

  /// The places of a copy at which it has what its original has; by document.
  private let repeated: [Document.ID: Set<String>]

  /// - Parameters:
  ///   - documents: All documents.
  ///   - order: Their places, originals before their copies.
  ///   - reliabilities: The worst stated of each and of those who pass on all of it.
  /// - Complexity: O(documents + repeated places).
  init(_ documents: [Document], in order: [Int], _ reliabilities: [Reliability?]) {
    let copies = documents.filter { $0.republishes != nil }
    repeated = Dictionary(copies.map { ($0.id, Set($0.repeats.map(\.locator))) }) { $1 }
    guard !copies.isEmpty else { return }
    let places = Dictionary(documents.enumerated().map { ($1.id, $0) }) { first, _ in first }
    for copy in order {
      guard let original = documents[copy].republishes, let place = places[original] else {
        continue
      }
      var bound = bounds[original] ?? Bound()
      bound.hasUnjudged = bound.hasUnjudged || reliabilities[place] == nil
      bound.worst = [bound.worst, reliabilities[place]].compactMap { $0 }.max()
      bounds[documents[copy].id] = bound
    }
  }

  /// The best letter that a claim can have, of whose claimants `stated` is the worst that is stated;
  /// `nil` where nothing bounds it.
  ///
  /// What a copy says in the words of others and elsewhere than it copies is its own.
  func best(for claim: Claim, _ stated: Reliability?) -> Reliability? {
    guard let bound = bounds[claim.document], isCopied(claim) else { return nil }
    if bound.hasUnjudged, stated == nil { return .unknown }
    return [bound.worst, stated].compactMap { $0 }.max()
  }

  private func isCopied(_ claim: Claim) -> Bool {
    guard !claim.claimants.isEmpty, let places = repeated[claim.document], !places.isEmpty else {
      return true
    }
    return claim.locator.map(places.contains) ?? false
  }
}

/// A claim as it counts for one relation or value: who said it, how it is rated, whether it stands.
public struct Citation: Hashable, Sendable {
  public enum State: String, Sendable { case current, superseded, withdrawn }

  public let claim: Claim

  /// Who said it first, then who passed it on; never empty.
  public let chain: [Source.ID]
  public let rating: Rating
  public let state: State

  /// Whether it is an assertion that still stands.
  public var isAsserting: Bool { claim.stance == .asserts && state == .current }
}

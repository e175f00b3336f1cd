/// What makes two entities one.
public enum IdentityPolicy: String, CaseIterable, Sendable {
  /// An identifier that both are given in a scheme that identifies, unless what else is said of them
  /// contradicts.
  case asserted

  /// Their id alone.
  case separate = "none"
}

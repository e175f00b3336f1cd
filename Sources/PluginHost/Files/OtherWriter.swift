/// Who may write a file besides the user and the administrator.
package enum OtherWriter: Hashable, Sendable {
  /// It belongs to another user.
  case owner

  /// A group that others are in.
  case group(String)
  case everybody
}

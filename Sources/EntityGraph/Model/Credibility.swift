/// How far one piece of information is to be believed, by the numbers of the Admiralty code.
public enum Credibility: Int, CaseIterable, Sendable, Comparable, BitwiseCopyable {
  case confirmed = 1
  case probablyTrue, possiblyTrue, doubtful, improbable, unknown

  /// Orders from the best to the worst.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

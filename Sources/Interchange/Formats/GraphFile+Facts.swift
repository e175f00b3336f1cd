extension GraphFile {
  /// Whether a file holds facts with sources of their own, as FollowTheMoney has them.
  public static func holdsFacts(_ path: String) -> Bool {
    (try? format(of: path, ReadingLimits())) == .followTheMoney
  }
}

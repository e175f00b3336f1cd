extension GraphFile {
  /// Whether a file holds facts with sources of their own, as FollowTheMoney has them.
  ///
  /// - Throws: ``ReadingError`` when the file cannot be read.
  public static func holdsFacts(_ path: String) throws(ReadingError) -> Bool {
    try format(of: path, ReadingLimits()) == .followTheMoney
  }
}

/// Looks whether what should be the ends of the first edges are dates.
struct DatesAsEnds {
  private static let edgesLookedAt = 20

  private var count = 0

  /// How often the value under a key was the date of no node.
  private var dates: [String: Int] = [:]

  /// Looks at the ends of an edge.
  ///
  /// - Throws: ``ReadingError`` where those of all edges that are looked at were dates.
  mutating func look(
    at from: NodeLinkRecord.Field, _ to: NodeLinkRecord.Field,
    _ isDeclared: (String) -> Bool, file: String
  ) throws(ReadingError) {
    guard count < Self.edgesLookedAt else { return }
    count += 1
    for end in [from, to] {
      guard let text = end.value.text, DateLikeColumns.isDate(text), !isDeclared(text) else {
        continue
      }
      dates[end.key, default: 0] += 1
    }
    if count == Self.edgesLookedAt { try refuse(in: file) }
  }

  /// - Throws: ``ReadingError`` where those of all edges that were looked at were dates.
  func refuse(in file: String) throws(ReadingError) {
    let keys = dates.filter { $0.value == count && count > 0 }.keys.sorted()
    guard let key = keys.first else { return }
    throw ReadingError(
      "the values of '\(key)' are dates, and dates are no ends of relations; say which are, such as"
        + " --columns source=NAME,target=NAME, or map the file with --map FILE.yaml", file: file)
  }
}

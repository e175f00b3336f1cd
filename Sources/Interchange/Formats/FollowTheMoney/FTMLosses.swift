import Wording

/// What FollowTheMoney cannot hold of a table, counted while it is written.
struct FTMLosses {
  private var order: [String] = []
  private var counts: [String: Int] = [:]

  /// Counts one loss at `element`, such as `column rating`.
  mutating func count(_ element: String, _ what: String) {
    let key = "\(element)\u{0}\(what)"
    if counts[key] == nil { order.append(key) }
    counts[key, default: 0] += 1
  }

  /// The losses in the order in which each first happened.
  var warnings: [ExportWarning] {
    order.map { key in
      let parts = key.split(separator: "\u{0}", maxSplits: 1).map(String.init)
      let count = counts[key] ?? 0
      return ExportWarning(
        element: parts[0], what: "\(parts.last ?? "") (\(count.of("time")))")
    }
  }
}

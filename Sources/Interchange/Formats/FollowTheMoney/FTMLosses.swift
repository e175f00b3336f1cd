import Wording

/// What FollowTheMoney cannot hold of a table, counted while it is written.
struct FTMLosses {
  private var order: [String] = []
  private var counts: [String: Int] = [:]
  private var columns: [String] = []
  private var places: [String: Set<String>] = [:]

  /// Counts one loss at `element`, such as `kind weapon`.
  mutating func count(_ element: String, _ what: String) {
    let key = "\(element)\u{0}\(what)"
    if counts[key] == nil { order.append(key) }
    counts[key, default: 0] += 1
  }

  /// Notes that a value of a column is left out at `place`, such as `Person` or `property parent`.
  mutating func leaveOut(_ column: String, at place: String) {
    if places[column] == nil { columns.append(column) }
    places[column, default: []].insert(place)
  }

  /// The losses in the order in which each first happened, then what is left out of columns.
  var warnings: [ExportWarning] {
    let counted = order.map { key in
      let parts = key.split(separator: "\u{0}", maxSplits: 1).map(String.init)
      let count = counts[key] ?? 0
      return ExportWarning(
        element: parts[0], what: "\(parts.last ?? "") (\(count.of("time")))")
    }
    return counted
      + columns.map { column in
        let places = (places[column] ?? []).sorted()
        return ExportWarning(
          element: "column \(column)",
          what: "left out, as FollowTheMoney has no place for it in \(places.listed)")
      }
  }
}

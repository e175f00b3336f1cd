extension String {
  /// The same day with a year of four digits, where it ends with one of two, of this century.
  var withFullYear: String {
    let day = prefix { !"T ".contains($0) }
    guard let separator = day.last(where: { "/.-".contains($0) }) else { return self }
    let parts = day.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count < 3, parts[2].count == 2 else { return self }
    return "\(parts[0])\(separator)\(parts[1])\(separator)20\(parts[2])\(self[day.endIndex...])"
  }
}

/// Whether columns called `from` and `to` are times of relations rather than their ends, by the first
/// rows.
///
/// They are where they hold dates alone, or years alone, each pair in order, beside at least two
/// columns of words or ids: a table of years as ends has no more columns than it needs.
struct PeriodEnds {
  private static let years = 1500...2100
  private static let columnsOfWords = 2
  private static let ids: Set = ["id", "nodeid", "uid"]
  private static let open: Set = ["", "..", "present", "current", "ongoing", "now"]

  private var areDates = true
  private var areYears = true
  private var hasTimes = false

  /// For each other column whether all its cells are words so far.
  private var words: [String: Bool] = [:]

  init() {}

  mutating func add(from: String, to: String, others: some Sequence<(String, String)>) {
    let bounds = [from, to].map(\.trimmingBlanks).filter {
      !Self.open.contains($0.lowercased()) && !$0.saysNothing
    }
    let years = bounds.map { $0.utf8.count == 4 ? Int($0) : nil }
    areDates = areDates && bounds.allSatisfy { DateLikeColumns.isDate($0) }
    areYears =
      areYears && years.allSatisfy { $0.map(Self.years.contains) ?? false }
      && (years.count < 2 || years[0] ?? 0 <= years[1] ?? 0)
    hasTimes = hasTimes || !bounds.isEmpty
    for (name, text) in others where !text.trimmingBlanks.isEmpty {
      let text = text.trimmingBlanks
      let isWord = Double(text) == nil && !DateLikeColumns.isDate(text)
      words[name] = words[name] ?? true && (isWord || Self.ids.contains(name.plainTerm))
    }
  }

  var areTimes: Bool {
    hasTimes
      && (areDates || areYears && words.values.count { $0 } >= Self.columnsOfWords)
  }
}

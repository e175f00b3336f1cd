import AnalyzerKit

/// The analyzers whose scores or groups become columns of an export.
struct RequestedColumns {
  struct Column {
    let listing: AnalyzerListing
    let analysis: any Analysis

    /// What was set, as it was written.
    let assignments: [String]

    /// What the first of its columns is called.
    var name: String
  }

  /// In the order in which they were asked for, each as it is set once.
  private(set) var columns: [Column] = []

  /// - Parameters:
  ///   - requests: An analyzer each, with what to set of it: `pagerank damping=0.9`.
  ///   - analyzers: The analyzers there are.
  /// - Throws: ``SettingError``, or ``NoColumnError`` for one that asks about entities.
  init(_ requests: [String], of analyzers: AnalyzerRegistry) throws {
    for request in requests { add(try Self.column(request, of: analyzers)) }
    nameApart()
  }

  private static func column(
    _ request: String, of analyzers: AnalyzerRegistry
  ) throws -> Column {
    let words = request.split(separator: " ").map(String.init)
    let listing = try analyzers.listing(named: words.first ?? "")
    guard listing.entityCount == 0 else { throw NoColumnError(analyzer: listing.name) }
    let assignments = Array(words.dropFirst())
    return Column(
      listing: listing, analysis: try listing.configured(assignments), assignments: assignments,
      name: listing.name)
  }

  private mutating func add(_ column: Column) {
    if !columns.contains(where: { $0.asksTheSame(as: column) }) { columns.append(column) }
  }

  /// Puts what was set into the names of columns whose analyzer is asked in several ways.
  private mutating func nameApart() {
    let counts = Dictionary(grouping: columns, by: \.listing.name).mapValues(\.count)
    for place in columns.indices where counts[columns[place].listing.name] ?? 0 > 1 {
      let settings = columns[place].assignments.map { $0.replacing("=", with: "_") }
      columns[place].name = ([columns[place].listing.name] + settings).joined(separator: "_")
    }
  }
}

extension RequestedColumns.Column {
  fileprivate func asksTheSame(as other: Self) -> Bool {
    listing.name == other.listing.name
      && analysis.configuration.map(\.value) == other.analysis.configuration.map(\.value)
  }
}

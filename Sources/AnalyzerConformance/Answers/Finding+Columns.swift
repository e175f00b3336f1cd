import AnalyzerKit

extension Finding {
  /// The columns of its scores, and how many values each should have in a graph; `nil` where it has
  /// no scores.
  private func columns(in graph: AnalyzedGraph) -> (columns: [Scores.Column], count: Int)? {
    switch content {
    case .scores(let scores): (scores.columns, graph.entityCount)
    case .relationScores(let scores): (scores.columns, graph.relationCount)
    case .paths, .groups, .table: nil
    }
  }

  /// The first column that has not a value for each entity or relation, in words.
  func wrongLength(in graph: AnalyzedGraph) -> String? {
    guard let (columns, count) = columns(in: graph) else { return nil }
    return columns.first { $0.values.count != count }.map {
      "the column '\($0.name)' has \($0.values.count) values where \(count) are needed"
    }
  }

  /// The names of its columns, and those of columns that stand beside them in a table.
  private var columnNames: (own: [String], taken: [String]) {
    switch content {
    case .scores(let scores): (scores.columns.map(\.name), Scores.entityHeadings)
    case .relationScores(let scores): (scores.columns.map(\.name), Scores.relationHeadings)
    case .table(let table): (table.columns, [])
    case .paths, .groups: ([], [])
    }
  }

  /// The first number that is neither finite nor absent, in words.
  func infiniteNumber(in graph: AnalyzedGraph) -> String? {
    switch content {
    case .scores(let scores), .relationScores(let scores):
      scores.columns.first { $0.values.contains(where: \.isInfinite) }.map {
        "the column '\($0.name)' has an infinite value"
      }
    case .paths(let paths): paths.contains { !$0.cost.isFinite } ? "a path has no finite cost" : nil
    case .table(let table):
      table.rows.contains { $0.contains(where: \.isNotFinite) }
        ? "the table has a number that is not finite" : nil
    case .groups: nil
    }
  }

  /// The first column of counts with a value that is no whole number, in words.
  func brokenCount(in graph: AnalyzedGraph) -> String? {
    columns(in: graph)?.columns.first { column in
      column.type == .count
        && column.values.contains { $0.isFinite && $0.rounded() != $0 }
    }.map { "the column '\($0.name)' has counts that are no whole numbers" }
  }

  /// Two columns of one name, or one without or with that of another in the same table, in words.
  func ambiguousColumn(in graph: AnalyzedGraph) -> String? {
    let (names, taken) = columnNames
    if names.contains("") { return "a column has no name" }
    if let name = names.first(where: taken.contains) {
      return "a column of scores is called '\(name)', as another of its table is"
    }
    let repeated = names.first { name in names.count { $0 == name } > 1 }
    return repeated.map { "two columns are called '\($0)'" }
  }
}

extension Cell {
  fileprivate var isNotFinite: Bool {
    if case .number(let number) = self { !number.isFinite } else { false }
  }
}

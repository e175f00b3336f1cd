import AnalyzerKit

/// An answer in words that do not depend on how the entities of a sample are numbered.
struct NumberFreeAnswer {
  /// Numbers, and what they belong to.
  private struct Row: Comparable {
    let subject: String
    let numbers: [Double]

    static func < (left: Self, right: Self) -> Bool {
      left.subject == right.subject
        ? left.numbers.map(\.sortable).lexicographicallyPrecedes(right.numbers.map(\.sortable))
        : left.subject < right.subject
    }
  }

  private let rows: [Row]

  init(_ finding: Finding, of sample: NumberedSample) {
    rows = Self.rows(finding.content, SampleWords(sample)).sorted()
  }

  /// The first thing that another answer tells otherwise, in words; `nil` where it tells the same,
  /// but for rounding.
  func difference(from other: Self) -> String? {
    guard rows.map(\.subject) == other.rows.map(\.subject) else { return "it names other things" }
    let different = zip(rows, other.rows).first { mine, theirs in
      mine.numbers.count != theirs.numbers.count
        || !zip(mine.numbers, theirs.numbers).allSatisfy { $0.isNearly($1) }
    }
    return different.map { mine, theirs in
      "\(mine.subject) has \(theirs.numbers) and not \(mine.numbers)"
    }
  }

  private static func rows(_ content: Finding.Content, _ words: SampleWords) -> [Row] {
    switch content {
    case .scores(let scores):
      scores.values.indices.map { vertex in
        Row(
          subject: words.entity(Graph.Vertex(vertex)),
          numbers: scores.columns.map { $0.values[vertex] })
      }
    case .relationScores(let scores):
      scores.values.indices.map { relation in
        Row(
          subject: words.relation(relation), numbers: scores.columns.map { $0.values[relation] })
      }
    case .paths(let paths):
      paths.map { Row(subject: words.path($0), numbers: [$0.cost]) }
    case .groups(let groups):
      groups.map {
        Row(subject: $0.map(words.entity).sorted().joined(separator: ", "), numbers: [])
      }
    case .table(let table):
      [Row(subject: table.columns.map(words.text).joined(separator: " | "), numbers: [])]
        + table.rows.map { cells in
          Row(
            subject: cells.map(words.cell).joined(separator: " | "),
            numbers: cells.compactMap(\.measure))
        }
    }
  }
}

extension Double {
  /// The number, where not a number comes before all others.
  fileprivate var sortable: Double { isNaN ? -.infinity : self }

  /// Whether it is the same but for rounding.
  fileprivate func isNearly(_ other: Double) -> Bool {
    isNaN || other.isNaN
      ? isNaN && other.isNaN : abs(self - other) <= 1e-9 * max(1, abs(self), abs(other))
  }
}

extension Cell {
  fileprivate var measure: Double? {
    switch self {
    case .count(let count): Double(count)
    case .number(let number): number
    case .date(let seconds): Double(seconds)
    case .entity, .relation, .text, .missing: nil
    }
  }
}

import EntityGraph

@testable import Conditions

/// Whether one row meets a condition, by its values alone, asked again for each comparison.
struct ConditionTwin {
  /// The values of a column of the row; none where nothing is known.
  let values: (_ column: String) -> [TwinValue]

  func meets(_ node: Condition.Node) -> Bool {
    switch node {
    case .any(let parts): return parts.contains(where: meets)
    case .all(let parts): return parts.allSatisfy(meets)
    case .not(let part): return !meets(part)
    case .known(let column): return !values(column.text).isEmpty
    case .flag(let column): return values(column.text) == [.words(["yes"])]
    case .comparison(let comparison):
      let values = values(comparison.column.text)
      let wanted = comparison.values.map(\.text)
      if Self.areCounted.contains(comparison.column.text),
        Self.orders.contains(comparison.comparison),
        let number = Double(wanted[0])
      {
        return Self.compare(Double(values.count), comparison.comparison, number)
      }
      switch comparison.comparison {
      case .in: return values.contains { value in wanted.contains { value.meets(.equal, $0) } }
      case .unequal: return !values.isEmpty && !values.contains { $0.meets(.equal, wanted[0]) }
      default: return values.contains { $0.meets(comparison.comparison, wanted[0]) }
      }
    }
  }

  /// The lists of which the number of values is compared.
  private static let areCounted: Set = ["documents", "sources", "events", "event"]
  private static let orders: Set<ComparisonOperator> = [.less, .atMost, .greater, .atLeast]

  static func compare(_ one: Double, _ sign: ComparisonOperator, _ other: Double) -> Bool {
    switch sign {
    case .less: one < other
    case .atMost: one <= other
    case .greater: one > other
    case .atLeast: one >= other
    default: one == other
    }
  }
}

/// A value of a column of one row.
enum TwinValue: Equatable {
  /// All the words that it is, such as a kind and those it descends from, or an id and a name.
  case words([String])
  case rating(Int, of: [String])
  case period(Period)
  case number(Quantity)

  func meets(_ sign: ComparisonOperator, _ wanted: String) -> Bool {
    switch self {
    case .words(let words):
      return words.contains { word in
        switch sign {
        case .matches: Glob(folding: wanted).matches(word.folded)
        case .has: " \(word.folded) ".contains(" \(wanted.folded) ")
        default: word.folded == wanted.folded
        }
      }
    case .rating(let rank, let all):
      return ConditionTwin.compare(-Double(rank), sign, -Double(all.firstIndex(of: wanted) ?? -1))
    case .period(let period): return Self.meets(period, sign, wanted)
    case .number(let quantity): return Self.meets(quantity, sign, wanted)
    }
  }

  /// Every second of the one against every second of the other, by their ends.
  private static func meets(_ mine: Period, _ sign: ComparisonOperator, _ text: String) -> Bool {
    guard let wanted = Period(text) else { return false }
    switch sign {
    case .less, .before: return mine.latest < wanted.earliest
    case .greater, .after: return mine.earliest > wanted.latest
    case .atMost: return !(mine.latest > wanted.latest)
    case .atLeast: return !(mine.earliest < wanted.earliest)
    case .overlaps: return mine.meets(wanted)
    default: return wanted.covers(mine)
    }
  }

  /// Probes the whole numbers and halves from -1 to 1000 that a quantity may be.
  private static func meets(_ mine: Quantity, _ sign: ComparisonOperator, _ text: String) -> Bool {
    guard let number = Double(text) else { return false }
    let probes = (-2...2000).map { Double($0) / 2 }.filter { probe in
      !mine.contradicts(Quantity(text: "", number: probe))
    }
    guard sign != .overlaps else { return probes.contains(number) }
    return probes.allSatisfy { ConditionTwin.compare($0, sign, number) }
  }
}

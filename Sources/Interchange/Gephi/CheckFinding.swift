import Wording

/// One thing that Gephi would lose or bend.
public struct CheckFinding: Hashable, Sendable {
  /// Counted from 1; `nil` where no one line shows it.
  public let line: Int?

  /// Which element: `node x`, `edge y`, `edge without id`, `key d3`, `graph`.
  public let element: String

  /// What Gephi would do.
  public let what: String

  /// How to mend it.
  public let mend: String
}

/// Findings on their way.
struct CheckFindings {
  /// The most that are kept; more of them tell nothing new.
  static let most = 100_000

  private var list: [CheckFinding] = []
  private var further = 0

  mutating func add(_ element: String, _ line: Int?, _ trouble: CheckTrouble) {
    guard list.count < Self.most else { return further += 1 }
    list.append(
      CheckFinding(line: line, element: element, what: trouble.what, mend: trouble.mend))
  }

  var all: [CheckFinding] {
    guard further > 0 else { return list }
    let rest = CheckFinding(
      line: nil, element: "graph",
      what: "\(further.of("further finding")) \(further.verb(.are)) not shown",
      mend: "correct those that are shown first")
    return list + [rest]
  }
}

/// What Gephi would do, and how to mend it.
struct CheckTrouble: Hashable {
  let what: String
  let mend: String

  init(_ what: String, mend: String) {
    self.what = what
    self.mend = mend
  }
}

extension CheckTrouble {
  static func losesCarriageReturn(in column: String) -> Self {
    CheckTrouble(
      "Gephi may drop a carriage return in \(column)",
      mend: "use line feeds alone")
  }
}

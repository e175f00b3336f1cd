/// One cell of a table that an analyzer answers with.
public enum Cell: Hashable, Sendable, ExpressibleByStringLiteral {
  case text(String)
  case count(Int)
  case number(Double)

  /// There is no answer.
  case missing

  public init(stringLiteral value: String) { self = .text(value) }

  /// The cell as it stands in a table of texts; empty where there is no answer.
  public var text: String {
    switch self {
    case .text(let text): text
    case .count(let count): "\(count)"
    case .number(let number): "\(number)"
    case .missing: ""
    }
  }
}

/// One cell of a table that an analyzer answers with.
public enum Cell: Hashable, Sendable, ExpressibleByStringLiteral {
  case entity(Graph.Vertex)

  /// A relation, by its number.
  case relation(Int)
  case text(String)
  case count(Int)
  case number(Double)

  /// A moment, in seconds since 1970 in UTC.
  case date(Int64)

  /// There is no answer.
  case missing

  public init(stringLiteral value: String) { self = .text(value) }
}

extension Cell {
  /// Whether two cells are in order: missing ones last, numbers by size, others as they are spelled.
  public static func areInOrder(_ left: Cell, _ right: Cell) -> Bool {
    switch (left, right) {
    case (.missing, _): false
    case (_, .missing): true
    case (.text(let left), .text(let right)): left < right
    default: left.size < right.size
    }
  }

  /// What a cell that is no text is compared by.
  private var size: Double {
    switch self {
    case .entity(let vertex): Double(vertex)
    case .relation(let number), .count(let number): Double(number)
    case .number(let number): number
    case .date(let seconds): Double(seconds)
    case .text, .missing: 0
    }
  }
}

extension Cell {
  /// The cell as it stands in a table of texts; empty where there is no answer.
  public func text(in graph: Graph) -> String {
    switch self {
    case .entity(let vertex): graph.id(at: vertex).rawValue
    case .relation(let number): graph.relationID(number).rawValue
    case .text(let text): text
    case .count(let count): "\(count)"
    case .number(let number): "\(number)"
    case .date(let seconds): PartialDate(secondsSince1970: seconds).text
    case .missing: ""
    }
  }
}

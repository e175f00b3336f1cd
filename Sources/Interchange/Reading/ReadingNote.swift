/// Something that a reader dropped or changed, or that a file left open.
public struct ReadingNote: Hashable, Sendable {
  /// The first line where it happened, counted from 1; `nil` where no one line shows it.
  public let line: Int?
  public let what: String

  /// How often it happened.
  public let count: Int
}

/// Notes on their way, equal ones counted as one.
struct ReadingNotes {
  /// The most different notes that are kept; further ones are only counted.
  static let most = 1000

  private var order: [String] = []
  private var found: [String: (line: Int?, count: Int)] = [:]
  private var further = 0

  mutating func note(_ what: String, line: Int? = nil, _ count: Int = 1) {
    if found[what] != nil {
      found[what]?.count += count
    } else if order.count < Self.most {
      order.append(what)
      found[what] = (line, count)
    } else {
      further += count
    }
  }

  /// Notes nodes that only edges name.
  mutating func noteUndeclared(_ count: Int) {
    if count > 0 { note("a node that only edges name is kept", count) }
  }

  /// The notes in the order in which each first happened.
  var all: [ReadingNote] {
    let notes = order.compactMap { what in
      found[what].map { ReadingNote(line: $0.line, what: what, count: $0.count) }
    }
    guard further > 0 else { return notes }
    return notes + [ReadingNote(line: nil, what: "further things like these", count: further)]
  }
}

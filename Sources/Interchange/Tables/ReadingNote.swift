/// Something that a reader dropped or changed, or that a file left open.
public struct ReadingNote: Hashable, Sendable {
  /// The first line where it happened, counted from 1; `nil` where no one line shows it.
  public let line: Int?
  public let what: String

  /// How often it happened.
  public let count: Int

  /// Whether it is about entities that the file refers to and does not define, which other files may.
  package let isOnUndefinedEntities: Bool

  init(line: Int?, what: String, count: Int, isOnUndefinedEntities: Bool = false) {
    (self.line, self.what, self.count) = (line, what, count)
    self.isOnUndefinedEntities = isOnUndefinedEntities
  }
}

/// Notes on their way, equal ones counted as one.
struct ReadingNotes {
  /// The most different notes that are kept; further ones are only counted.
  static let most = 1000

  private var order: [String] = []
  private var found: [String: (line: Int?, count: Int)] = [:]
  private var onUndefinedEntities: Set<String> = []
  private var further = 0

  /// The names of the columns that a file has, for who names one that is not there.
  private(set) var columns: [String] = []

  static let repeatedEdgeID =
    "an edge has the id of an earlier one, which keeps it; this one gets an id of its own"

  /// What columns were taken as because it is said.
  private(set) var roles: Set<ColumnRole> = []

  /// What stands before each note, such as the name of the table that is being read.
  var subject = ""

  /// Whether `0,5` is a half in what is read.
  var hasDecimalCommas = false

  /// What the tables that are read are of.
  var table: GraphReading.Table?

  /// Why the column that is to be the weight is none.
  var oddWeight: OddWeight?

  mutating func take(_ role: ColumnRole) { roles.insert(role) }

  mutating func have(columns names: [String]) {
    for name in names where !columns.contains(name) && columns.count < 200 { columns.append(name) }
  }

  /// The lines of the rows of columns of times, by the names of the columns.
  private var linesOfTimes: [String: RowLines] = [:]

  mutating func keep(_ lines: RowLines, ofTimes name: String) { linesOfTimes[name] = lines }

  /// The line of a row of a column of times; `nil` where its reader does not tell it.
  func line(ofRow row: Int, ofTimes name: String) -> Int? {
    linesOfTimes[name]?.line(ofRow: row)
  }

  mutating func note(_ what: String, line: Int? = nil, _ count: Int = 1) {
    let what = subject + what
    if found[what] != nil {
      found[what]?.count += count
    } else if order.count < Self.most {
      order.append(what)
      found[what] = (line, count)
    } else {
      further += count
    }
  }

  /// Adds notes that were made apart.
  mutating func add(_ others: ReadingNotes) { add(others.all, called: "") }

  /// Adds the notes of a reading, each behind a name.
  mutating func add(_ reading: GraphReading, called name: String) {
    add(reading.notes, called: name)
  }

  private mutating func add(_ notes: [ReadingNote], called name: String) {
    for note in notes {
      let what = name + note.what
      if note.isOnUndefinedEntities { onUndefinedEntities.insert(subject + what) }
      self.note(what, line: note.line, note.count)
    }
  }

  /// Notes an entity that the file refers to and does not define.
  mutating func noteUndefined(line: Int?, _ count: Int = 1) {
    let what =
      "an entity that is referred to is not in the file; it is added with its id as its name"
    onUndefinedEntities.insert(subject + what)
    note(what, line: line, count)
  }

  /// Notes nodes that only edges name.
  mutating func noteUndeclared(_ count: Int) {
    if count > 0 { note("a node that only edges name is kept", count) }
  }

  /// The notes in the order in which each first happened.
  var all: [ReadingNote] {
    let notes = order.compactMap { what in
      found[what].map { found in
        ReadingNote(
          line: found.line, what: what, count: found.count,
          isOnUndefinedEntities: onUndefinedEntities.contains(what))
      }
    }
    guard further > 0 else { return notes }
    return notes + [ReadingNote(line: nil, what: "further things like these", count: further)]
  }
}

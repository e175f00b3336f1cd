public import EntityGraph

/// What was read from a graph file, with all that was dropped or changed on the way.
public struct GraphReading: Sendable {
  public enum Content: Sendable {
    /// Nodes and edges, as most formats have them.
    case graph(ForeignGraph)

    /// Facts with sources of their own, as FollowTheMoney has them.
    case facts(FactBatch)
  }

  /// What a delimited table is of.
  public enum Table: Hashable, Sendable {
    case ofNodes, ofEdges, ofBoth
  }

  public let content: Content

  /// What the tables were of; `nil` for a file that is none.
  public let table: Table?
  public let notes: [ReadingNote]

  /// The names of its columns, the first 200.
  public let columns: [String]

  /// What its columns were taken as because it was said.
  public let roles: Set<ColumnRole>

  /// Why the column that is to be the weight has no numbers; `nil` where it has some, or none is there.
  public let oddWeight: OddWeight?

  /// Whether it should hold facts and has no entity.
  var hasNoFacts: Bool {
    if case .facts(let batch) = content { batch.entities.isEmpty } else { false }
  }

  /// The same with notes in front, and with other words on what tables it is of.
  init(_ reading: GraphReading, after notes: [ReadingNote], table: Table?) {
    (content, columns, roles) = (reading.content, reading.columns, reading.roles)
    (self.table, oddWeight) = (table, reading.oddWeight)
    self.notes = notes + reading.notes
  }

  init(_ content: Content, _ notes: ReadingNotes) {
    self.content = content
    self.notes = notes.all
    columns = notes.columns
    roles = notes.roles
    oddWeight = notes.oddWeight
    table = notes.table
  }
}

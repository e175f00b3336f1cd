public import EntityGraph

/// What was read from a graph file, with all that was dropped or changed on the way.
public struct GraphReading: Sendable {
  public enum Content: Sendable {
    /// Nodes and edges, as most formats have them.
    case graph(ForeignGraph)

    /// Facts with sources of their own, as FollowTheMoney has them.
    case facts(FactBatch)
  }

  public let content: Content
  public let notes: [ReadingNote]

  /// The names of its columns, the first 200.
  public let columns: [String]

  /// What its columns were taken as because it was said.
  public let roles: Set<ColumnRole>

  init(_ content: Content, _ notes: ReadingNotes) {
    self.content = content
    self.notes = notes.all
    columns = notes.columns
    roles = notes.roles
  }
}

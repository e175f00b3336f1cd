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

  init(_ content: Content, _ notes: [ReadingNote]) {
    self.content = content
    self.notes = notes
  }
}

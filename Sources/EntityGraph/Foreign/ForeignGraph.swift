/// What a graph file of another tool says: nodes and edges in typed columns, in the order of the
/// file.
///
/// Each edge and each value has one implicit claim, "the file says so", for which nothing is stored.
public struct ForeignGraph: Sendable {
  /// The nodes, indexed by row.
  public struct Nodes: Sendable {
    /// The ids, each once, indexed by row.
    public var ids: TextPool

    /// The names that people read; `nil` where the file has none at all.
    public var names: TextCells?

    /// The kinds of entities; `nil` where the file has none at all.
    public var kinds: TextCells?

    /// Everything else that the file says of nodes.
    public var columns: [Column]

    public init(
      ids: TextPool, names: TextCells? = nil, kinds: TextCells? = nil, columns: [Column] = []
    ) {
      self.ids = ids
      self.names = names
      self.kinds = kinds
      self.columns = columns
    }

    public var count: Int { ids.count }
  }

  /// The edges, indexed by row.
  public struct Edges: Sendable {
    /// The ids that the file gives; `nil` where it gives none.
    public var ids: TextCells?

    /// The row of the node where each edge begins.
    public var subjects: [Int32]

    /// The row of the node where each edge ends.
    public var objects: [Int32]

    /// The edges that the file calls undirected.
    public var undirected: RowSet

    /// The kinds of relations; `nil` where the file has none at all.
    public var kinds: TextCells?

    /// When each edge is so; `nil` where the file says nothing of time.
    ///
    /// EDTF dates and intervals, or stretches of an axis of numbers, one or several, as ``Spells``
    /// reads them; a text that is no period stands in a column of its own instead.
    public var periods: TextCells?

    /// Whether what is known of the time of an edge is about a moment, where the file says so; `nil`
    /// where it never does.
    public var areMomentary: ValueCells<Bool>?

    /// Everything else that the file says of edges.
    public var columns: [Column]

    public init(
      ids: TextCells? = nil, subjects: [Int32] = [], objects: [Int32] = [],
      undirected: RowSet? = nil, kinds: TextCells? = nil, periods: TextCells? = nil,
      columns: [Column] = []
    ) {
      self.ids = ids
      self.subjects = subjects
      self.objects = objects
      self.undirected = undirected ?? RowSet(rowCount: subjects.count)
      self.kinds = kinds
      self.periods = periods
      self.columns = columns
    }

    public var count: Int { subjects.count }
  }

  /// The file, as the document that says so.
  public var document: Document
  public var nodes: Nodes
  public var edges: Edges

  public init(document: Document, nodes: Nodes, edges: Edges = Edges()) {
    self.document = document
    self.nodes = nodes
    self.edges = edges
  }
}

/// A row of a foreign graph.
package struct ForeignRow: Hashable, Sendable {
  /// The number of the graph among ``Graph/foreignGraphs``.
  package let graph: Int

  /// The row among its nodes, or among its edges.
  package let row: Int
}

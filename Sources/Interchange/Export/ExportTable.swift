public import EntityGraph

/// A graph as rows and typed columns, whatever the format it goes out in.
///
/// Nodes are the entities in order of ids, edges the relations in order of their numbers.
///
/// ```swift
/// let table = ExportTable(graph, edges: .all)
/// let report = try GraphFile.write(table, to: "whole.json", profile: .plain)
/// print(report.nodes, "nodes,", report.edges, "edges")
/// for warning in report.warnings { print(warning) }
/// ```
public struct ExportTable: Sendable {
  /// Which relations are edges.
  public enum Edges: Hashable, Sendable {
    /// Those that somebody asserts.
    case asserted

    /// Also those that are only denied, doubted or supposed, or were taken back; their status says so.
    case all
  }

  /// What the rows are made of.
  let graph: Graph

  /// The ids of the entities, indexed by node.
  public let nodeIDs: TextPool

  /// The colours that files told, else those of the entities' kinds; indexed by node.
  public let nodeColors: [Color?]

  /// The label first; columns without any value are left out.
  public private(set) var nodeColumns: [ExportColumn]

  /// The ids of the relations, indexed by edge.
  public internal(set) var edgeIDs: TextPool

  /// The number of the subject's node, indexed by edge.
  public internal(set) var sources: [Int32]

  /// The number of the object's node, indexed by edge.
  public internal(set) var targets: [Int32]
  public internal(set) var edgeColumns: [ExportColumn]

  /// The columns of edges with the weights that Gephi takes; others are in a column of their own.
  var gephiEdgeColumns: [ExportColumn]

  /// The colours that files told of edges, indexed by edge; empty where they told none.
  public internal(set) var edgeColors: [Color?]

  /// How many relations were left out because nobody asserts them.
  public let unassertedCount: Int

  /// The relations that are edges, in order of their numbers.
  let relations: [Int32]

  /// The edge that stands for each of ``relations``, alone or with others.
  var edgesOfRelations: [Int32]

  /// What was lost where edges were merged.
  var mergingLosses: [ExportWarning] = []

  /// - Complexity: O(n) in the size of the graph.
  public init(
    _ graph: Graph, adding computed: [ComputedColumn] = [], edges: Edges = .asserted
  ) {
    let nodes = NodeRows(graph)
    let relations = EdgeRows(graph, edges)
    self.graph = graph
    nodeIDs = nodes.ids
    nodeColors = nodes.colors
    nodeColumns = nodes.columns(computed)
    edgeIDs = relations.ids
    sources = relations.sources
    targets = relations.targets
    (edgeColumns, gephiEdgeColumns) = relations.columns(computed)
    edgeColors = relations.colors
    unassertedCount = relations.unassertedCount
    self.relations = relations.relations
    edgesOfRelations = relations.relations.indices.map { Int32($0) }
  }

  /// The table with weights and names that the readers of a profile take; `reserved` are those that
  /// columns of edges cannot have in the plain one.
  func fitted(to profile: ExportProfile, besides reserved: Set<String> = []) -> ExportTable {
    var fitted = self
    switch profile {
    case .gephi: fitted.edgeColumns = gephiEdgeColumns
    case .strict: break
    case .plain:
      fitted.nodeColumns = nodeColumns.renamed(besides: ColumnNames.ofNetworkxNodes)
      fitted.edgeColumns = edgeColumns.renamed(besides: reserved)
    }
    return fitted
  }

  public var nodeCount: Int { nodeIDs.count }
  public var edgeCount: Int { edgeIDs.count }

  /// The name of the column for the ids that a format cannot take as they are.
  static let originalIDName = "id_original"

  /// The names that every table may have.
  static let fixedNames = NodeColumns.names + EdgeColumns.names + [originalIDName]
}

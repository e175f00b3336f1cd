import EntityGraph
import Wording

/// What readers, Gephi above all, would lose or bend of a table.
///
/// What concerns the whole graph comes first, then columns, then nodes and edges in their order.
struct Preflight {
  private let table: ExportTable
  private let profile: ExportProfile
  private(set) var warnings: [ExportWarning] = []

  /// - Complexity: O(n log n) in the size of the table.
  init(
    _ table: ExportTable, _ profile: ExportProfile, nodeIDs: FileIDs, edgeIDs: FileIDs,
    labels: EdgeLabels?
  ) {
    self.table = table
    self.profile = profile
    warnGraph(nodeIDs, edgeIDs)
    warnRenamed(table.nodeColumns + table.edgeColumns)
    var nodes = ElementTroubles("node", table.nodeIDs)
    nodes.add(nodeIDs, profile)
    nodes.add(table.nodeColumns)
    var edges = ElementTroubles("edge", table.edgeIDs)
    edges.add(edgeIDs, profile)
    edges.add(table.edgeColumns)
    edges.addWeights(table.edgeColumns, profile)
    if let labels { edges.add(labels) }
    warnings += nodes.warnings + edges.warnings
  }

  /// What concerns the graph and its columns in any format.
  init(ofGraph table: ExportTable) {
    self.table = table
    profile = .gephi
    add(table.warningsOfRows)
    warnRenamed(table.nodeColumns + table.edgeColumns)
  }

  mutating func add(_ warnings: [ExportWarning]) { self.warnings += warnings }

  private mutating func warnGraph(_ nodeIDs: FileIDs, _ edgeIDs: FileIDs) {
    add(table.warningsOfRows)
    guard profile != .gephi else { return }
    add(table.warnings(ofMixtureAs: "symmetric true") + table.warningsOfWeights)
    let changed = nodeIDs.changed.count + edgeIDs.changed.count
    if profile == .strict, changed > 0 {
      warn(
        "the schema takes only letters, digits and _ . - : in ids; \(changed.of("id")) with"
          + " other characters \(changed.verb(.are)) kept in \(ExportTable.originalIDName)"
      )
    }
    let parallel = table.parallelCount
    if parallel > 0 {
      warn(
        "Gephi sums parallel edges that only the profile gephi keeps apart;"
          + " it would lose \(parallel.of("edge"))")
    }
  }

  private mutating func warn(_ what: String) {
    warnings.append(ExportWarning(element: "graph", what: what))
  }

  private mutating func warnRenamed(_ columns: [ExportColumn]) {
    for column in columns {
      guard let own = column.ownName, ColumnNames.plain(own) != column.name else { continue }
      warnings.append(
        ExportWarning(
          element: "column \(column.name)",
          what: "it holds '\(own)', a name that is taken; look for it under this one"))
    }
  }
}

extension ExportColumn {
  /// The name that a property or an analyzer gives the column.
  fileprivate var ownName: String? {
    switch meaning {
    case .property(let property): property.rawValue
    case .computed(let name): name
    case .label, .entityKind, .relation, .phrase, .weight, .fact, .claimed, .place, .color: nil
    }
  }
}

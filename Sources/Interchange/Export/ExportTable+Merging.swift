import EntityGraph
import Wording

extension ExportTable {
  /// The table with one edge for all parallel ones, as `merging` says.
  ///
  /// Only edges of one direction become one; an undirected edge goes with undirected ones. The edge has
  /// the id of the first of them; `count` says how many there were, `valid_from` and `valid_until` are the
  /// first start and the last end, `rating` the best, `weight` the sum. Amounts and durations are added
  /// up, each unit by itself, in columns such as `sum_amount_EUR`. Another column has what all of the
  /// edges agree on; the report counts where they do not.
  ///
  /// - Complexity: O(n log n) in the size of the table.
  public func merging(_ merging: ParallelMerging) -> ExportTable {
    let groups = EdgeGroups(self, by: merging)
    let sums = EdgeSums(self, groups)
    var columns = MergedEdgeColumns(groups, sums, in: graph)
    var gephiColumns = columns
    let added = addedColumns(groups, sums)
    var merged = self
    merged.edgeColumns = columns.columns(edgeColumns) + added
    merged.gephiEdgeColumns = gephiColumns.columns(gephiEdgeColumns) + added
    merged.takeEdges(groups, of: self)
    merged.mergingLosses = losses(groups) + columns.losses + sums.losses
    return merged
  }

  /// How many edges became one, and what they state together.
  private func addedColumns(_ groups: EdgeGroups, _ sums: EdgeSums) -> [ExportColumn] {
    var names = ColumnNames(
      fixed: (edgeColumns + gephiEdgeColumns).map { $0.name.lowercased() } + Self.fixedNames)
    let isWeightSaid =
      graph.weightName == .weight && sums.areWeightsOfOneUnit
      && ![edgeColumns, gephiEdgeColumns].joined().contains {
        $0.meaning == .property(EdgeWeights.property)
      }
    let count = ExportColumn(
      name: names.name(for: "count", prefix: "merged"), meaning: .fact,
      cells: .wholeNumbers(ValueCells(whole: groups.counts)))
    return [count] + sums.columns(&names, isWeightSaid: isWeightSaid)
  }

  private mutating func takeEdges(_ groups: EdgeGroups, of table: ExportTable) {
    edgeIDs = table.edgeIDs.gathering(groups.firsts)
    sources = groups.firsts.map { table.sources[Int($0)] }
    targets = groups.firsts.map { table.targets[Int($0)] }
    edgesOfRelations = table.edgesOfRelations.map { groups.groups[Int($0)] }
    guard !table.edgeColors.isEmpty else { return }
    var colors = groups.firsts.map { table.edgeColors[Int($0)] }
    groups.forEachFurther { edge, group in
      if table.edgeColors[edge] != table.edgeColors[Int(groups.firsts[group])] {
        colors[group] = nil
      }
    }
    edgeColors = colors
  }

  /// What merging itself changes.
  private func losses(_ groups: EdgeGroups) -> [ExportWarning] {
    let (edges, merged) = (groups.counts.reduce(0) { $0 + ($1 > 1 ? $1 : 0) }, groups.mergedCount)
    guard merged > 0 else { return [] }
    let what =
      "\(edges.of("edge")) are merged into \(merged), each with the id of its first, and the time from"
      + " the first start to the last end"
    return [ExportWarning(element: "graph", what: what)]
  }
}

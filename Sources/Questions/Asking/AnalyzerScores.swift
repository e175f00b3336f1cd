import AnalyzerKit
import Conditions
import EntityGraph
import Synchronization
import Wording

/// What analyzers say of entities and relations, as columns of conditions: each is asked once, when a
/// condition that needs it is evaluated, about the graph that an analysis under the filter follows.
final class AnalyzerScores: Sendable {
  private let analyzers: AnalyzerRegistry
  private let whole: Graph
  private let filter: RelationFilter
  private let progress: Progress

  /// What each found, and in which graph.
  private let found = Mutex<[String: (finding: Finding, graph: Graph)]>([:])

  init(
    _ analyzers: AnalyzerRegistry, of whole: Graph, under filter: RelationFilter,
    _ progress: Progress
  ) {
    (self.analyzers, self.whole, self.filter) = (analyzers, whole, filter)
    self.progress = progress
  }

  var columns: ScoreColumns {
    let ofEntities: ScoreColumns.Numbers = { name, graph in
      guard let listing = self.listing(of: name) else { return nil }
      return { try self.ofEntities(name, listing, graph) }
    }
    let ofRelations: ScoreColumns.Numbers = { name, graph in
      guard let listing = self.listing(of: name) else { return nil }
      return { try self.ofRelations(name, listing, graph) }
    }
    let names = analyzers.listings.filter { $0.entityCount == 0 }.map(\.name)
    return ScoreColumns(names: names, ofEntities: ofEntities, ofRelations: ofRelations)
  }

  /// The analyzer that a column is of, by its name alone or with that of one of its columns behind it.
  private func listing(of name: String) -> AnalyzerListing? {
    analyzers.listings.last {
      $0.entityCount == 0 && (name == $0.name || name.hasPrefix("\($0.name)_"))
    }
  }

  private func ofEntities(
    _ name: String, _ listing: AnalyzerListing, _ graph: Graph
  ) throws -> NumberColumn.Values {
    let (finding, analyzed) = try finding(of: listing)
    let column: (values: [Double], areCounts: Bool)
    switch finding.content {
    case .scores(let scores): column = try scores.column(name, of: listing)
    case .groups(let groups): column = (Self.numbers(of: groups, analyzed.entityCount), true)
    case .relationScores, .paths, .table:
      throw ConditionError.Problem.refused("\(listing.name) gives no number for each entity")
    }
    var values = [Double](repeating: .nan, count: graph.entityCount)
    for (vertex, place) in graph.vertices(of: analyzed).enumerated() where place >= 0 {
      values[Int(place)] = column.values[vertex]
    }
    return NumberColumn.Values(
      ColumnEntries(rowCount: values.count), values, areCounts: column.areCounts)
  }

  private func ofRelations(
    _ name: String, _ listing: AnalyzerListing, _ graph: Graph
  ) throws -> NumberColumn.Values {
    let (finding, analyzed) = try finding(of: listing)
    guard case .relationScores(let scores) = finding.content else {
      throw ConditionError.Problem.refused(
        "\(listing.name) gives no number for each relation; 'end.\(name)' is that of either end")
    }
    let column = try scores.column(name, of: listing)
    let ids = analyzed.relationIDs
    let numbers = Dictionary(
      uniqueKeysWithValues: column.values.indices.map { (ids[$0], column.values[$0]) })
    let own = graph.relationIDs
    return NumberColumn.Values(
      ColumnEntries(rowCount: own.count), (0..<own.count).map { numbers[own[$0]] ?? .nan },
      areCounts: column.areCounts)
  }

  private func finding(of listing: AnalyzerListing) throws -> (finding: Finding, graph: Graph) {
    if let known = found.withLock({ $0[listing.name] }) { return known }
    let analysis = try listing.configured()
    let graph = whole.keeping(filter.analyzing(isTimed: analysis.isTimed))
    let run = try AnalysisRun(listing, analysis, on: graph, progress)
    found.withLock { $0[listing.name] = (run.finding, graph) }
    return (run.finding, graph)
  }

  /// The number of the group that each entity is in, from 1 on; not a number where it is in none.
  private static func numbers(of groups: [[Graph.Vertex]], _ count: Int) -> [Double] {
    var numbers = [Double](repeating: .nan, count: count)
    for (number, group) in groups.enumerated().reversed() {
      for vertex in group { numbers[Int(vertex)] = Double(number + 1) }
    }
    return numbers
  }
}

extension Scores {
  fileprivate func column(
    _ name: String, of listing: AnalyzerListing
  ) throws(ConditionError.Problem) -> (values: [Double], areCounts: Bool) {
    let names = columns.enumerated().map { $1.exportedName($0, behind: listing.name) }
    guard let place = names.firstIndex(of: name) else {
      throw .refused("\(listing.name) has the columns \(names.listed), and no '\(name)'")
    }
    return (columns[place].values, columns[place].type == .count)
  }
}

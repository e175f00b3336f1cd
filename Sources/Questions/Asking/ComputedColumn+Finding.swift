import AnalyzerKit
import EntityGraph
import Interchange

extension ComputedColumn {
  /// The columns that a finding makes beside entities or relations: the first is called `name`, others
  /// have their own names behind that.
  ///
  /// - Throws: ``NoColumnError`` for a finding that gives neither a number.
  static func columns(
    of finding: Finding, by analyzer: String, named name: String, in graph: Graph
  ) throws(NoColumnError) -> [ComputedColumn] {
    switch finding.content {
    case .scores(let scores):
      scores.columns.enumerated().map { number, column in
        ComputedColumn(column.exportedName(number, behind: name), ofEntities: column, in: graph)
      }
    case .relationScores(let scores):
      scores.columns.enumerated().map { number, column in
        ComputedColumn(column.exportedName(number, behind: name), ofRelations: column, in: graph)
      }
    case .groups(let groups):
      [ComputedColumn(name, numbering: groups, in: graph)]
    case .paths, .table: throw NoColumnError(analyzer: analyzer)
    }
  }

  private init(_ name: String, ofEntities column: Scores.Column, in graph: Graph) {
    let present = column.present.map { (graph.id(at: Graph.Vertex($0)), column.values[$0]) }
    switch column.type {
    case .number: self.init(name, .ofEntities(Dictionary(uniqueKeysWithValues: present)))
    case .count:
      let counts = present.map { ($0.0, Int($0.1)) }
      self.init(name, .integersOfEntities(Dictionary(uniqueKeysWithValues: counts)))
    }
  }

  private init(_ name: String, ofRelations column: Scores.Column, in graph: Graph) {
    let present = column.present.map { (graph.relationID($0), column.values[$0]) }
    switch column.type {
    case .number: self.init(name, .ofRelations(Dictionary(uniqueKeysWithValues: present)))
    case .count:
      let counts = present.map { ($0.0, Int($0.1)) }
      self.init(name, .integersOfRelations(Dictionary(uniqueKeysWithValues: counts)))
    }
  }

  /// The number of the group that each entity is in; of the last where it is in several.
  private init(_ name: String, numbering groups: [[Graph.Vertex]], in graph: Graph) {
    let numbered = groups.enumerated().flatMap { number, group in
      group.map { (graph.id(at: $0), number + 1) }
    }
    self.init(name, .integersOfEntities(Dictionary(numbered) { first, _ in first }))
  }
}

extension Scores.Column {
  /// The rows that have a value.
  fileprivate var present: [Int] { values.indices.filter { !values[$0].isNaN } }

  /// What it is called beside other columns: the first by the name in front, others behind that.
  func exportedName(_ number: Int, behind first: String) -> String {
    number == 0 ? first : "\(first)_\(name.replacing(" ", with: "_"))"
  }
}

/// An analyzer that gives neither a score nor a group for each entity.
public struct NoColumnError: Error, Hashable, CustomStringConvertible {
  public let analyzer: String

  public var description: String {
    "\(analyzer) gives no score or group for each entity, so --with cannot add it as a column"
  }
}

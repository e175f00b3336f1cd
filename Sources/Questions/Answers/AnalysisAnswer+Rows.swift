import AnalyzerKit
import EntityGraph

extension AnalysisAnswer {
  /// The finding as rows of cells, the heading first.
  public var rows: [[String]] {
    switch listed {
    case .scores(let scores, let vertices):
      [Scores.entityHeadings + scores.columns.map(\.name)]
        + vertices.prefix(limit).map { vertex in
          let entity = graph.entity(at: vertex)
          return [entity.id.rawValue, entity.name, entity.kind.rawValue] + scores.texts(of: vertex)
        }
    case .relationScores(let scores, let relations):
      [Scores.relationHeadings + scores.columns.map(\.name)]
        + relations.prefix(limit).map {
          [graph.relationID(Int($0)).rawValue] + scores.texts(of: $0)
        }
    case .paths(let paths):
      [["path", "length", "cost", "stops"]]
        + paths.prefix(limit).enumerated().map { number, path in
          [
            "\(number + 1)", "\(path.length)", "\(path.cost)",
            path.stops.map(\.rawValue).joined(separator: " "),
          ]
        }
    case .groups(let groups):
      [["group", "id", "name", "kind", "is_center"]]
        + zip(groups, self.groups).enumerated().flatMap { number, group in
          group.0.map { member in
            let entity = graph.entity(at: member)
            return [
              "\(number + 1)", entity.id.rawValue, entity.name, entity.kind.rawValue,
              member == group.1.center ? "true" : "false",
            ]
          }
        }
    case .table(let table):
      [table.columns] + table.rows.prefix(limit).map { $0.map { $0.text(in: graph) } }
    }
  }
}

extension Scores {
  fileprivate func texts(of row: Int32) -> [String] {
    columns.map { column in
      let value = column.values[Int(row)]
      if value.isNaN { return "" }
      return column.type == .count ? "\(Int(value))" : "\(value)"
    }
  }
}

import AnalyzerKit
package import EntityGraph

/// What an analyzer found, cut to the first `limit`.
public struct AnalysisAnswer: GraphAnswer {
  package let graph: Graph
  package let run: AnalysisRun

  /// What limits it, in sentences without a full stop.
  package let caveats: [String]

  /// How much of what was found is told, the best first; all of it unless set.
  public var limit = Int.max

  public var isEmpty: Bool { count == 0 }

  /// How much was found, shown or not.
  package var count: Int {
    switch run.finding.content {
    case .scores(let scores): scores.count
    case .relationScores(let scores): scores.count
    case .paths(let paths): paths.count
    case .groups(let groups): groups.count
    case .table(_, let rows): rows.count
    }
  }

  public var json: JSON {
    let shapes = JSONShapes(graph: graph)
    var answer: [String: JSON] = [
      "schema": 1, "policy": shapes.policy(), "analyzer": .text(run.name),
      "settings": .object(
        Dictionary(uniqueKeysWithValues: run.configuration.map { ($0.name, $0.value.json) })),
      "caveats": caveats.json, "total": .whole(count),
      "n": .whole(graph.entityCount), "entities": .whole(graph.wholeEntityCount),
      "about": run.question.entities.json(shapes.entity),
    ]
    switch run.finding.content {
    case .scores(let scores): answer["scores"] = scores.prefix(limit).json { score($0, shapes) }
    case .relationScores(let scores):
      answer["relations"] = scores.prefix(limit).json {
        [
          "relation": graph.relation($0.relation).map { shapes.relation($0) } ?? .null,
          "score": .number($0.score),
        ]
      }
    case .paths(let paths):
      answer["paths"] = paths.prefix(limit).json {
        shapes.path($0, by: run.order, isTimed: run.isTimed)
      }
    case .groups(let groups):
      answer["groups"] = groups.prefix(limit).json {
        ["size": .whole($0.count), "entities": $0.json(shapes.entity)]
      }
    case .table(let columns, let rows):
      answer["table"] = [
        "columns": columns.json, "rows": rows.prefix(limit).json { $0.json(\.json) },
      ]
    }
    return .object(answer)
  }

  /// The finding as rows of cells, the heading first.
  public var rows: [[String]] {
    switch run.finding.content {
    case .scores(let scores):
      [["id", "name", "kind", "score"]]
        + scores.prefix(limit).map { score in
          let entity = graph.definition(of: score.entity)
          return [
            score.entity.rawValue, entity?.name ?? "", entity?.kind.rawValue ?? "",
            "\(score.score)",
          ]
        }
    case .relationScores(let scores):
      [["relation", "score"]] + scores.prefix(limit).map { [$0.relation.rawValue, "\($0.score)"] }
    case .paths(let paths):
      [["path", "length", "cost", "stops"]]
        + paths.prefix(limit).enumerated().map { number, path in
          [
            "\(number + 1)", "\(path.length)", "\(path.cost)",
            path.stops.map(\.rawValue).joined(separator: " "),
          ]
        }
    case .groups(let groups):
      [["group", "id", "name"]]
        + groups.prefix(limit).enumerated().flatMap { number, group in
          group.map { ["\(number + 1)", $0.rawValue, graph.name(of: Source.ID($0.rawValue))] }
        }
    case .table(let columns, let rows): [columns] + rows.prefix(limit).map { $0.map(\.text) }
    }
  }

  private func score(_ score: EntityScore, _ shapes: JSONShapes) -> JSON {
    guard case .object(var entity) = shapes.entity(score.entity) else { return nil }
    entity["score"] = .number(score.score)
    return .object(entity)
  }
}

extension Cell {
  fileprivate var json: JSON {
    switch self {
    case .text(let text): .text(text)
    case .count(let count): .whole(count)
    case .number(let number): .number(number)
    case .missing: .null
    }
  }
}

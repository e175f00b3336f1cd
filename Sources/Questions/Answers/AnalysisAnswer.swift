import AnalyzerKit
package import EntityGraph

/// What an analyzer found, cut to the first `limit`.
public struct AnalysisAnswer: GraphAnswer {
  package let graph: Graph
  package let run: AnalysisRun
  package let listed: ListedFinding

  /// What limits it, in sentences without a full stop.
  package let caveats: [String]

  /// How much of what was found is told, the best first; all of it unless set.
  public var limit = Int.max

  public var isEmpty: Bool { count == 0 }

  /// How much was found, shown or not.
  package var count: Int { listed.count }

  public var json: JSON {
    let shapes = JSONShapes(graph: graph)
    var answer: [String: JSON] = [
      "schema": 1, "policy": shapes.policy(), "analyzer": .text(run.name),
      "settings": .object(
        Dictionary(uniqueKeysWithValues: run.configuration.map { ($0.name, $0.value.json) })),
      "caveats": caveats.json, "total": .whole(count),
      "n": .whole(graph.entityCount), "entities": .whole(graph.wholeEntityCount),
      "about": run.about.json(shapes.entity),
    ]
    switch listed {
    case .scores(let scores, let vertices):
      answer["columns"] = scores.columns.json(\.json)
      answer["scores"] = vertices.prefix(limit).json { self.scores(scores, ofEntity: $0, shapes) }
    case .relationScores(let scores, let relations):
      answer["columns"] = scores.columns.json(\.json)
      answer["relations"] = relations.prefix(limit).json {
        self.scores(scores, ofRelation: $0, shapes)
      }
    case .paths(let paths):
      answer["paths"] = paths.prefix(limit).json {
        shapes.path($0, by: run.order, isTimed: run.isTimed)
      }
    case .groups:
      answer["groups"] = groups.json { group in
        [
          "size": .whole(group.members.count),
          "entities": group.members.json { shapes.entity(graph.id(at: $0)) },
          "center": shapes.entity(graph.id(at: group.center)),
          "kind": .text(group.kind.rawValue),
        ]
      }
    case .table(let table):
      let rows = table.rows.prefix(limit)
      answer["table"] = [
        "columns": table.columns.json, "rows": rows.json { $0.json(cell) },
        "names": names(in: rows),
      ]
    }
    return .object(answer)
  }

  /// The ranking score, and where there are several columns each by its name.
  private func scores(_ scores: Scores, of row: Int32) -> [String: JSON] {
    var values: [String: JSON] = ["score": scores.columns[0].json(row)]
    guard scores.columns.count > 1 else { return values }
    values["values"] = .object(
      Dictionary(uniqueKeysWithValues: scores.columns.map { ($0.name, $0.json(row)) }))
    return values
  }

  private func scores(_ scores: Scores, ofEntity vertex: Int32, _ shapes: JSONShapes) -> JSON {
    guard case .object(let entity) = shapes.entity(graph.id(at: vertex)) else { return nil }
    return .object(entity.merging(self.scores(scores, of: vertex)) { _, score in score })
  }

  private func scores(_ scores: Scores, ofRelation number: Int32, _ shapes: JSONShapes) -> JSON {
    let relation = shapes.relation(graph.relation(Int(number)))
    return .object(self.scores(scores, of: number).merging(["relation": relation]) { $1 })
  }

  /// The names of the entities in a table, by their ids.
  private func names(in rows: ArraySlice<[Cell]>) -> JSON {
    var names: [String: JSON] = [:]
    for case .entity(let vertex) in rows.joined() {
      let entity = graph.entity(at: vertex)
      names[entity.id.rawValue] = .text(entity.name)
    }
    return .object(names)
  }

  private func cell(_ cell: Cell) -> JSON {
    switch cell {
    case .count(let count): .whole(count)
    case .number(let number): .number(number)
    case .missing: .null
    case .entity, .relation, .text, .date: .text(cell.text(in: graph))
    }
  }
}

extension Scores.Column {
  fileprivate var json: JSON { ["name": .text(name), "type": .text(type.rawValue)] }

  /// The value of a row.
  fileprivate func json(_ row: Int32) -> JSON {
    let value = values[Int(row)]
    guard !value.isNaN else { return nil }
    return type == .count ? .whole(Int(value)) : .number(value)
  }
}

package import Conditions
package import EntityGraph

/// Entities, or relations, that meet a condition: some of them, in order, and how many there are.
public struct ListAnswer: GraphAnswer {
  package let graph: Graph
  package let subject: ListSubject
  package let condition: String?
  package let sort: String?
  package let isDescending: Bool

  /// How many there are, and how many of the first are not told.
  package let total: Int
  package let skipped: Int

  /// How many of all are relations that nobody asserts.
  package let unasserted: Int

  /// The vertices, or the numbers of the relations, that are told.
  package let page: [Int32]

  /// The further columns that are told of each.
  package let columns: [(name: String, isList: Bool)]

  /// Their values, indexed by place in ``page``, then by column.
  package let cells: [[[ColumnCell]]]

  /// The columns that are told of each anyway.
  static let columnsOfEach: Set<String> = [
    "id", "name", "kind", "subject", "object", "end", "when", "rating", "status",
  ]

  init(
    of subject: ListSubject, in graph: Graph, where condition: String?, by sort: String?,
    isDescending: Bool, listed: ListedRows, skipping skipped: Int, columns: [any ConditionColumn]
  ) throws {
    (self.graph, self.subject) = (graph, subject)
    (self.condition, self.sort, self.isDescending) = (condition, sort, isDescending)
    (total, self.skipped, page) = (listed.total, skipped, listed.page)
    let statuses = subject == .relations ? graph.relationColumns.statuses : []
    unasserted = listed.rows.count { row in
      statuses.indices.contains(Int(row)) && !statuses[Int(row)].isAsserted
    }
    self.columns = columns.map { ($0.name, $0.isList) }
    let ascending = Set(listed.page).sorted()
    let places = Dictionary(uniqueKeysWithValues: ascending.enumerated().map { ($1, $0) })
    let byColumn = try columns.map { try $0.cells(of: ascending) }
    cells = listed.page.map { row in byColumn.map { $0[places[row] ?? 0] } }
  }

  public var isEmpty: Bool { total == 0 }

  /// How many are not told behind those that are.
  package var left: Int { max(0, total - skipped - page.count) }

  public var json: JSON {
    let shapes = JSONShapes(graph: graph)
    return [
      "schema": 1, "policy": shapes.policy(), "where": JSON(condition), "sort": JSON(sort),
      "descending": .flag(isDescending), "total": .whole(total), "unasserted": .whole(unasserted),
      "skipped": .whole(skipped),
      "columns": columns.map(\.name).json,
      subject.rawValue: page.enumerated().json { place, row in
        switch subject {
        case .entities: entity(row, place, shapes)
        case .relations: shapes.relation(graph.relation(Int(row)), ["values": values(place)])
        }
      },
    ]
  }

  private func entity(_ row: Int32, _ place: Int, _ shapes: JSONShapes) -> JSON {
    guard case .object(let entity) = shapes.entity(graph.id(at: row)) else { return nil }
    return .object(entity.merging(["values": values(place)]) { $1 })
  }

  private func values(_ place: Int) -> JSON {
    .object(
      Dictionary(
        zip(columns, cells[place]).map { column, cells in
          (column.name, column.isList ? cells.json(\.json) : cells.first?.json ?? .null)
        }
      ) { first, _ in first })
  }

  /// A row for each that is told, the heading first.
  public var rows: [[String]] {
    let further = columns.map(\.name)
    let texts = cells.map { $0.map { $0.map(\.text).joined(separator: "; ") } }
    switch subject {
    case .entities:
      return [["id", "name", "kind"] + further]
        + zip(page, texts).map { vertex, texts in
          let entity = graph.entity(at: vertex)
          return [entity.id.rawValue, entity.name, entity.kind.rawValue] + texts
        }
    case .relations:
      let headings = [
        "id", "subject", "kind", "object", "valid_from", "valid_until", "rating", "status",
      ]
      return [headings + further] + zip(page, texts).map { row(Int($0)) + $1 }
    }
  }

  private func row(_ number: Int) -> [String] {
    let relation = graph.relation(number)
    let period = relation.validity.period
    return [
      relation.id.rawValue, relation.subject.rawValue, relation.kind.id.rawValue,
      relation.object.rawValue, period?.start.text ?? "", period?.end.text ?? "",
      relation.rating.description, relation.status.rawValue,
    ]
  }
}

extension ColumnCell {
  var json: JSON {
    switch self {
    case .number(let number): .number(number)
    case .count(let count): .whole(count)
    case .flag(let flag): .flag(flag)
    case .text(let text): .text(text)
    }
  }

  /// The value as a program reads it.
  package var text: String {
    switch self {
    case .number(let number): "\(number)"
    case .count(let count): "\(count)"
    case .flag(let flag): flag ? "yes" : "no"
    case .text(let text): text
    }
  }
}

import EntityGraph

/// The relations of a graph on their way into a table.
struct EdgeRows {
  private(set) var ids: [Relation.ID] = []
  private(set) var sources: [Int32] = []
  private(set) var targets: [Int32] = []
  private(set) var unassertedCount = 0
  private var facts = EdgeColumns()
  private var properties: PropertyColumns
  private var weights = EdgeWeights()

  init(_ graph: Graph, _ nodes: [Entity.ID: Int32], _ edges: ExportTable.Edges) {
    properties = PropertyColumns(graph.vocabulary)
    for number in 0..<graph.relationCount {
      let relation = graph.relation(number)
      if edges == .all || relation.status.isAsserted {
        append(relation, nodes)
      } else {
        unassertedCount += 1
      }
    }
  }

  private mutating func append(_ relation: Relation, _ nodes: [Entity.ID: Int32]) {
    guard let source = nodes[relation.subject], let target = nodes[relation.object] else { return }
    for attribute in relation.attributes {
      properties[attribute.name].add(attribute.value, row: ids.count)
    }
    ids.append(relation.id)
    sources.append(source)
    targets.append(target)
    facts.append(relation)
    weights.append(relation.attributes)
  }

  func columns(_ computed: [ComputedColumn]) -> [ExportColumn] {
    var names = ColumnNames(fixed: ExportTable.fixedNames)
    let own = properties.columns(rowCount: ids.count, &names)
      .filter { $0.meaning != .property(EdgeWeights.property) || !weights.areExact }
    return facts.columns + own + [weights.column] + names.columns(computed) { $0.cells(of: ids) }
  }
}

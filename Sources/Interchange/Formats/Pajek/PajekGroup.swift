import EntityGraph

/// The edges that stand under one heading of a network: of one relation, all arcs or all edges.
struct PajekGroup {
  let name: String?

  /// The number of the relation, from 1.
  let number: Int
  let isUndirected: Bool
  private(set) var rows: [Int] = []

  private struct Key: Hashable {
    let kind: ExactText?
    let isUndirected: Bool
  }

  /// The groups in order of first appearance; in the plain profile one for all.
  static func groups(_ table: ExportTable, _ profile: ExportProfile) -> [PajekGroup] {
    let kinds = profile == .plain ? nil : table.edgeCells(.relation)
    let undirected = table.undirectedEdges
    let isMixtureKept = profile != .plain || table.direction == .undirected
    var (groups, numbers) = ([PajekGroup](), [ExactText?: Int]())
    var places: [Key: Int] = [:]
    for row in 0..<table.edgeCount {
      let name = kinds?.text(row)
      let kind = name.map { ExactText($0) }
      let key = Key(kind: kind, isUndirected: isMixtureKept && undirected.contains(row))
      let place = places[key] ?? groups.count
      if place == groups.count {
        let number = numbers[kind] ?? numbers.count + 1
        numbers[kind] = number
        groups.append(PajekGroup(name: name, number: number, isUndirected: key.isUndirected))
        places[key] = place
      }
      groups[place].rows.append(row)
    }
    return groups
  }
}

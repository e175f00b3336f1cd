import EntityGraph

@testable import Interchange

extension ExportTable {
  /// What a reader must find of each node, by column, as the file spells it.
  var nodeValues: [[String: String]] { (0..<nodeCount).map { values(nodeColumns, $0) } }

  /// What a reader must find of each edge, by column, as the file spells it.
  var edgeValues: [[String: String]] { (0..<edgeCount).map { values(edgeColumns, $0) } }

  private func values(_ columns: [ExportColumn], _ row: Int) -> [String: String] {
    var values: [String: String] = [:]
    for column in columns { values[column.name] = column.text(row) }
    return values
  }

  func node(_ id: Entity.ID) -> [String: String]? {
    nodeIDs.strings.firstIndex(of: id.rawValue).map { nodeValues[$0] }
  }

  func edge(_ id: Relation.ID) -> [String: String]? {
    edgeIDs.strings.firstIndex(of: id.rawValue).map { edgeValues[$0] }
  }
}

extension ExportColumn {
  /// The value in a row, as the file spells it.
  func text(_ row: Int) -> String? {
    switch cells {
    case .texts(let texts): texts[row]?.withoutForbidden
    case .wholeNumbers(let numbers): numbers[row].map { String($0) }
    case .numbers(let numbers):
      numbers[row].map { number in
        if number.isInfinite { return number < 0 ? "-INF" : "INF" }
        return meaning == .weight ? "\(Float(number))" : number.isNaN ? "NaN" : "\(number)"
      }
    case .flags(let flags): flags[row].map { String($0) }
    }
  }
}

extension TextPool {
  var strings: [String] { (0..<count).map { self[$0] } }
}

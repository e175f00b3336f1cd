import EntityGraph

/// A column with the key under which a JSON file has its values.
struct NodeLinkColumn {
  let name: String
  let field: String
  let cells: Cells
  private let key: [UInt8]

  init(_ column: ExportColumn, field: String) {
    name = column.name
    self.field = field
    cells = column.cells
    var key = Array(",".utf8)
    key.append(json: field)
    key.append(0x3A)
    self.key = key
  }

  /// Appends key and value of a row, or nothing where it has no value.
  func append(row: Int, to bytes: inout [UInt8]) {
    switch cells {
    case .texts(let cells):
      guard cells.codes[row] != TextCells.absent else { return }
      bytes += key
      bytes.append(jsonText: cells.texts.utf8(Int(cells.codes[row])))
    case .wholeNumbers(let cells):
      guard let number = cells[row] else { return }
      bytes += key
      bytes.append(contentsOf: number.description.utf8)
    case .numbers(let cells):
      guard let number = cells[row] else { return }
      bytes += key
      bytes.append(json: number)
    case .flags(let cells):
      guard let flag = cells[row] else { return }
      bytes += key
      bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    }
  }

  /// What the type is called where the file lists its columns.
  var type: String {
    switch cells {
    case .texts: "text"
    case .wholeNumbers: "whole number"
    case .numbers: "number"
    case .flags: "flag"
    }
  }

  /// Whether some number is none to JSON.
  var hasNonFinite: Bool {
    guard case .numbers(let cells) = cells else { return false }
    return (0..<cells.count).contains { cells[$0].map { !$0.isFinite } ?? false }
  }
}

extension NodeLinkColumn {
  /// The columns with keys that neither ids nor one another have.
  static func columns(_ columns: [ExportColumn], besides reserved: Set<String>) -> [NodeLinkColumn]
  {
    var names = UniqueNames(taken: reserved.union(columns.map(\.name)).map(ExactText.init))
    var free = Set(columns.map { ExactText($0.name) }).subtracting(reserved.map(ExactText.init))
    return columns.map { column in
      if free.remove(ExactText(column.name)) != nil {
        return NodeLinkColumn(column, field: column.name)
      }
      let field = names.name(for: ExactText("property_\(column.name)")) {
        ExactText("\($0.text)_\($1)")
      }
      return NodeLinkColumn(column, field: field.text)
    }
  }
}

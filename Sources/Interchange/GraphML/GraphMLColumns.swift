import EntityGraph

/// A column with the key that declares it.
struct KeyedColumn {
  let key: GraphMLKey
  let cells: Cells
}

extension [ExportColumn] {
  func keyed(_ domain: GraphMLKey.Domain) -> [KeyedColumn] {
    map { KeyedColumn(key: GraphMLKey($0, domain), cells: $0.cells) }
  }
}

extension ExportTable {
  /// Red, green and blue of each node, as Gephi reads colours.
  var colourColumns: [KeyedColumn] {
    guard nodeColours.contains(where: { $0 != nil }) else { return [] }
    let channels: [(String, KeyPath<Colour, UInt8>)] = [
      ("r", \.red), ("g", \.green), ("b", \.blue),
    ]
    return channels.map { name, channel in
      KeyedColumn(
        key: GraphMLKey(ofGephi: name, .node, .int),
        cells: .wholeNumbers(ValueCells(nodeColours.map { $0.map { Int($0[keyPath: channel]) } })))
    }
  }

  /// The phrase once more, under the name by which Gephi takes it for the label.
  var edgeLabelColumn: [KeyedColumn] {
    edgeColumns.filter { $0.meaning == .phrase }.map {
      KeyedColumn(key: GraphMLKey(ofGephi: "edgelabel", .edge, .string), cells: $0.cells)
    }
  }
}

extension FileIDs {
  /// The own ids where they could not be written.
  var originalColumn: [ExportColumn] {
    originals.map { [.fact(ExportTable.originalIDName, .texts($0))] } ?? []
  }
}

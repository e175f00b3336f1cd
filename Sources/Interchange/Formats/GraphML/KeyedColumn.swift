import EntityGraph

/// A column with the key that declares it.
struct KeyedColumn {
  let key: GraphMLKey
  let cells: Cells
}

extension [ExportColumn] {
  func keyed(_ domain: GraphMLKey.Domain, _ profile: ExportProfile) -> [KeyedColumn] {
    filter { $0.meaning != .color }.enumerated().map { number, column in
      KeyedColumn(
        key: GraphMLKey(column, domain, number: number, profile), cells: column.cells)
    }
  }
}

extension ExportTable {
  /// Red, green and blue of each node or edge, as Gephi reads colours.
  func colorColumns(_ domain: GraphMLKey.Domain) -> [KeyedColumn] {
    var (colors, codeOfColor): ([Color], [Color: Int32]) = ([], [:])
    let codes = (domain == .node ? nodeColors : edgeColors).map { color in
      guard let color else { return TextCells.absent }
      if let code = codeOfColor[color] { return code }
      codeOfColor[color] = Int32(colors.count)
      colors.append(color)
      return Int32(colors.count - 1)
    }
    guard !colors.isEmpty else { return [] }
    let channels: [(String, KeyPath<Color, UInt8>)] = [
      ("r", \.red), ("g", \.green), ("b", \.blue),
    ]
    return channels.map { name, channel in
      let texts = TextPool(colors.map { String($0[keyPath: channel]) })
      return KeyedColumn(
        key: GraphMLKey(ofGephi: name, domain, .int),
        cells: .texts(TextCells(texts: texts, codes: codes)))
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

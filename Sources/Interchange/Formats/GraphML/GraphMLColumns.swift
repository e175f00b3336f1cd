import EntityGraph

/// A column with the key that declares it.
struct KeyedColumn {
  let key: GraphMLKey
  let cells: Cells
}

extension [ExportColumn] {
  func keyed(_ domain: GraphMLKey.Domain, _ profile: GraphMLProfile) -> [KeyedColumn] {
    filter { $0.meaning != .colour }.enumerated().map { number, column in
      KeyedColumn(
        key: GraphMLKey(column, domain, number: number, profile), cells: column.cells)
    }
  }
}

extension ExportTable {
  /// Red, green and blue of each node or edge, as Gephi reads colours.
  func colourColumns(_ domain: GraphMLKey.Domain) -> [KeyedColumn] {
    var (colours, codeOfColour): ([Colour], [Colour: Int32]) = ([], [:])
    let codes = (domain == .node ? nodeColours : edgeColours).map { colour in
      guard let colour else { return TextCells.absent }
      if let code = codeOfColour[colour] { return code }
      codeOfColour[colour] = Int32(colours.count)
      colours.append(colour)
      return Int32(colours.count - 1)
    }
    guard !colours.isEmpty else { return [] }
    let channels: [(String, KeyPath<Colour, UInt8>)] = [
      ("r", \.red), ("g", \.green), ("b", \.blue),
    ]
    return channels.map { name, channel in
      let texts = TextPool(colours.map { String($0[keyPath: channel]) })
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

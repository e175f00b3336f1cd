import EntityGraph

extension ForeignGraph.Nodes {
  /// The columns of an export, indexed by the file's rows; properties by their own names, and the
  /// name of the document where a row has to say where it is from.
  func exportColumns(_ drawn: DrawnColumns, _ document: String?) -> [ExportColumn] {
    var published = PublishedColumns(drawn.rest, ofType: NodeColumns.typeOf)
    if let document { published.fill("documents", with: .texts(.same(document, count))) }
    return [
      names.map { ExportColumn(name: "label", meaning: .label, cells: .texts($0)) },
      kinds.map { ExportColumn(name: "entity_kind", meaning: .entityKind, cells: .texts($0)) },
    ].compactMap { $0 } + published.columns + drawn.places
  }
}

extension ForeignGraph.Edges {
  /// The columns of an export, indexed by the file's rows; properties by their own names, and the
  /// name of the document where a row has to say where it is from.
  func exportColumns(
    _ drawn: DrawnColumns, _ vocabulary: Vocabulary, _ document: String?
  ) -> [ExportColumn] {
    var published = PublishedColumns(drawn.rest.withoutCarriedWeights, ofType: EdgeColumns.typeOf)
    if let document { published.fill("documents", with: .texts(.same(document, count))) }
    if let kinds {
      published.fill("phrase", with: .texts(kinds.told(by: vocabulary, \.phrase)))
      published.fill("category", with: .texts(kinds.told(by: vocabulary, \.category.rawValue)))
    }
    published.fill("symmetric", with: .flags(symmetric(vocabulary)))
    if let areMomentary { published.fill("momentary", with: .flags(areMomentary)) }
    if let periods {
      let spells = { (text: String) in Spells(text) ?? Spells.onAxis(text) }
      published.fill("valid_from", with: .texts(periods.mapped { spells($0)?.hull.start.text }))
      published.fill("valid_until", with: .texts(periods.mapped { spells($0)?.hull.end.text }))
      published.fill(
        KnownColumns.spells,
        with: .texts(
          periods.mapped { text in
            spells(text).flatMap { $0.areSeveral ? $0.description : nil }
          }))
    }
    return [
      kinds.map { ExportColumn(name: "relation", meaning: .relation, cells: .texts($0)) }
    ].compactMap { $0 } + published.columns
  }

  /// True where an edge is undirected or of a symmetric kind.
  private func symmetric(_ vocabulary: Vocabulary) -> ValueCells<Bool> {
    let areSymmetric =
      kinds.map { kinds in
        (0..<kinds.texts.count).map {
          vocabulary.relations[.init(kinds.texts[$0])]?.isSymmetric ?? false
        }
      } ?? []
    var present = undirected
    if let kinds, areSymmetric.contains(true) {
      for edge in 0..<count where kinds.codes[edge] >= 0 {
        if areSymmetric[Int(kinds.codes[edge])] { present.insert(edge) }
      }
    }
    return ValueCells(
      Array(repeating: true, count: present.isEmpty ? 0 : count),
      present: present.isEmpty ? RowSet(rowCount: 0) : present)
  }
}

/// The columns of a foreign graph, some of which have the name and the type of a published one.
private struct PublishedColumns {
  private(set) var columns: [ExportColumn]

  init(_ columns: [Column], ofType typeOf: [String: Cells.CellType]) {
    var taken: Set<String> = []
    self.columns = columns.map { column in
      let isPublished =
        typeOf[column.name] == column.cells.type && taken.insert(column.name).inserted
      guard isPublished else {
        return ExportColumn(
          name: column.name, meaning: .property(.init(column.name)), cells: column.cells)
      }
      return ExportColumn(
        name: column.name, meaning: column.name == "phrase" ? .phrase : .fact, cells: column.cells)
    }
  }

  /// Gives the rows that say nothing in a published column what follows from the rest.
  mutating func fill(_ name: String, with cells: Cells) {
    guard cells.hasValue else { return }
    let meaning: ExportColumn.Meaning = name == "phrase" ? .phrase : .fact
    if let place = columns.firstIndex(where: { $0.name == name && $0.meaning == meaning }) {
      let filled = columns[place].cells.filled(with: cells)
      columns[place] = ExportColumn(name: name, meaning: meaning, cells: filled)
    } else {
      columns.append(ExportColumn(name: name, meaning: meaning, cells: cells))
    }
  }
}

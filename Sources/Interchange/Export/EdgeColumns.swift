import EntityGraph

/// What every export says of a relation besides its own properties.
struct EdgeColumns {
  static let names = [
    "relation", "phrase", "category", "symmetric", "channel", "valid_from", "valid_until",
    "spells", "momentary", "rating", "status", "independent_sources", "documents", "claimants",
    "events", "said",
    "objections",
  ]

  /// The types of those columns that a foreign graph may fill with one of its own.
  static let typeOf: [String: Cells.CellType] = [
    "phrase": .texts, "category": .texts, "symmetric": .flags, "channel": .texts,
    "valid_from": .texts, "valid_until": .texts, "spells": .texts, "momentary": .flags,
    "rating": .texts, "status": .texts,
    "independent_sources": .wholeNumbers, "documents": .texts, "claimants": .texts,
    "events": .texts, "said": .texts, "objections": .texts,
  ]

  private let graph: Graph
  private let relations: RelationColumns

  /// The relation of each row.
  private let rows: [Int32]

  init(_ graph: Graph, _ rows: [Int32]) {
    (self.graph, relations, self.rows) = (graph, graph.relationColumns, rows)
  }

  /// The columns that have a value.
  var columns: [ExportColumn] {
    (kindColumns + timeColumns + statusColumns + sourceColumns).filter(\.hasValue)
  }

  private func gathered<Value>(_ column: [Value]) -> [Value] { rows.map { column[Int($0)] } }

  private var kindColumns: [ExportColumn] {
    let (kinds, numbers) = (relations.kinds, gathered(relations.kindNumbers))
    let areSymmetric = kinds.map(\.isSymmetric)
    let (channels, ids) = (gathered(relations.channels), relations.entityIDs)
    func told(_ tell: (RelationKind) -> String) -> Cells {
      .texts(TextCells(numbers, of: kinds.count) { tell(kinds[$0]) })
    }
    return [
      ExportColumn(name: "relation", meaning: .relation, cells: told(\.id.rawValue)),
      ExportColumn(name: "phrase", meaning: .phrase, cells: told(\.phrase)),
      .fact("category", told(\.category.rawValue)),
      .fact("symmetric", .flags(ValueCells(whole: numbers.map { areSymmetric[Int($0)] }))),
      .fact("channel", .texts(TextCells(channels, of: ids.count) { ids[$0] })),
    ]
  }

  private var timeColumns: [ExportColumn] {
    let (starts, ends) = (gathered(relations.starts), gathered(relations.ends))
    let bounds = relations.bounds
    func spelled(_ numbers: [Int32]) -> Cells {
      .texts(TextCells(numbers, of: bounds.count) { bounds[Int32($0)].text })
    }
    return [
      .fact("valid_from", spelled(starts)),
      .fact("valid_until", spelled(ends)),
      .fact("momentary", .flags(ValueCells(areUnexpectedlyMomentary(starts, ends)))),
    ]
  }

  /// Whether relations are momentary, where their kinds and the ends of their times do not tell a
  /// reader: a moment between two dates, or what lasted for one.
  private func areUnexpectedlyMomentary(_ starts: [Int32], _ ends: [Int32]) -> [Bool?] {
    let standard = Vocabulary.standard.relations
    let areKnown = relations.kinds.map { standard[$0.id]?.isMomentary ?? false }
    let (kinds, areMomentary) = (relations.kindNumbers, relations.areMomentary)
    return rows.indices.map { place in
      guard starts[place] >= 0 else { return nil }
      let row = Int(rows[place])
      let isExpected = areKnown[Int(kinds[row])] && starts[place] == ends[place]
      return areMomentary[row] == isExpected ? nil : areMomentary[row]
    }
  }

  private var statusColumns: [ExportColumn] {
    let (ratings, all) = (gathered(relations.ratings).map { Int32($0) }, Status.allCases)
    let statuses = gathered(relations.statuses).map { Int32(all.firstIndex(of: $0) ?? 0) }
    let sources = gathered(relations.independentSources).map { Int($0) }
    return [
      .fact("rating", .texts(TextCells(ratings, of: 36) { Rating(rank: $0).description })),
      .fact("status", .texts(TextCells(statuses, of: all.count) { all[$0].rawValue })),
      .fact("independent_sources", .wholeNumbers(ValueCells(whole: sources))),
    ]
  }

  private var sourceColumns: [ExportColumn] {
    let told = relations.provenance(of: rows)
    return [
      .fact("documents", .texts(TextCells(told.documents, of: relations.documentIDs))),
      .fact("claimants", .texts(TextCells(told.claimants, of: relations.sourceIDs))),
      .fact("events", .texts(TextCells(relations.events(of: rows), of: relations.entityIDs))),
      .fact("said", .texts(said(told.paraphrases))),
      .fact("objections", .texts(objections(to: told.objected))),
    ]
  }

  private func said(_ paraphrases: RaggedArray<Int32>) -> TextCells {
    let texts = relations.paraphrases
    return TextCellsBuilder(
      rare: rows.indices.lazy.map { row in
        texts.isEmpty ? nil : paraphrases[row].map { texts[Int($0)] }.eachOnce.joinedAsCell
      }
    ).cells
  }

  /// What those say of relations who do not assert them, though others do.
  private func objections(to objected: [Int]) -> TextCells {
    let told = graph.map(objectionsTo: objected.map { rows[$0] }) {
      $0.map(\.objection).eachOnce.joinedAsCell
    }
    var texts = [String?](repeating: nil, count: rows.count)
    for (row, text) in zip(objected, told) { texts[row] = text }
    return TextCellsBuilder(rare: texts).cells
  }
}

extension Citation {
  /// "kremlin > dmitry-peskov denies: It never happened.": who does not assert it, what they do
  /// instead, and what they say.
  fileprivate var objection: String {
    let stance = state == .withdrawn ? "takes back" : claim.stance.rawValue
    let voice = "\(chain.map(\.rawValue).joined(separator: " > ")) \(stance)"
    return claim.paraphrase.map { "\(voice): \($0)" } ?? voice
  }
}

import EntityGraph

/// What readers would lose or bend of the nodes or of the edges, each in a sentence.
struct ElementTroubles {
  private let element: String
  let ids: TextPool
  private var found: [(row: Int, what: String)] = []

  init(_ element: String, _ ids: TextPool) {
    self.element = element
    self.ids = ids
  }

  /// In order of rows, then of discovery.
  var warnings: [ExportWarning] {
    found.enumerated().sorted { ($0.element.row, $0.offset) < ($1.element.row, $1.offset) }
      .map { ExportWarning(element: "\(element) \(ids[$0.element.row])", what: $0.element.what) }
  }

  /// Ids that Gephi complains of; what the schema refuses is told for the whole graph.
  mutating func add(_ fileIDs: FileIDs, _ profile: ExportProfile) {
    guard profile != .strict else { return }
    for row in fileIDs.changed {
      add(
        row,
        "Gephi wants ids without line breaks and without spaces at their ends; it is written as"
          + " '\(fileIDs.written[row])' and kept in \(ExportTable.originalIDName)")
    }
  }

  /// Where texts stand, and with it what happens to them.
  enum Place {
    /// The content of an element, as in GraphML.
    case content

    /// An attribute, as in GEXF.
    case attribute
  }

  mutating func add(_ columns: [ExportColumn], as place: Place = .content) {
    for column in columns {
      guard case .texts(let texts) = column.cells else { continue }
      let sentences = column.sentences(texts.texts, place)
      guard !sentences.isEmpty else { continue }
      for row in 0..<texts.count {
        for what in sentences[texts.codes[row]] ?? [] { add(row, what) }
      }
    }
  }

  mutating func add(_ labels: EdgeLabels) {
    for row in labels.unlabeled {
      add(row, "Gephi takes no more labels, so that it sums this edge with its parallels")
    }
  }

  /// Weights that Gephi would take for none, and remove the edge; for others what is no number.
  mutating func addWeights(_ columns: [ExportColumn], _ profile: ExportProfile) {
    let own = columns.first { $0.meaning == .property(EdgeWeights.property) }
    guard let own else { return }
    if case .texts = own.cells { return addTextWeights(own, columns) }
    let isFit = profile == .gephi ? EdgeWeights.isCarried : \.isFinite
    let fit = profile == .gephi ? "positive number of 32 bits" : "finite number"
    for row in 0..<ids.count where own.cells.isUnfitWeight(row, isFit) {
      add(row, "its weight is not a \(fit); readers take 1, \(own.name) is as given")
    }
  }

  /// Weights that are texts and are written as such alone.
  private mutating func addTextWeights(_ own: ExportColumn, _ columns: [ExportColumn]) {
    let written = columns.first { $0.meaning == .weight }?.cells
    for row in 0..<ids.count where own.cells.text(row) != nil && written?.text(row) == nil {
      add(row, "its weight is not a number; readers take 1, \(own.name) is as given")
    }
  }

  mutating func add(_ row: Int, _ what: String) { found.append((row, what)) }
}

extension ExportColumn {
  /// What happens to those of its texts that are troubled, by their numbers.
  fileprivate func sentences(
    _ texts: TextPool, _ place: ElementTroubles.Place
  ) -> [Int32: [String]] {
    var sentences: [Int32: [String]] = [:]
    for number in 0..<texts.count where TextTrouble.mayBe(in: texts.utf8(number)) {
      let told = self.sentences(about: texts[number], place)
      if !told.isEmpty { sentences[Int32(number)] = told }
    }
    return sentences
  }

  fileprivate func sentences(about text: String, _ place: ElementTroubles.Place) -> [String] {
    TextTrouble.troubles(of: text).compactMap { trouble in
      switch place {
      case .content: meaning == .label ? trouble.labelSentence : trouble.sentence(column: name)
      case .attribute: trouble.attributeSentence(column: name, isLabel: meaning == .label)
      }
    }
  }
}

extension Cells {
  fileprivate func isUnfitWeight(_ row: Int, _ isFit: (Double) -> Bool) -> Bool {
    switch self {
    case .numbers(let cells): cells[row].map { !isFit($0) } ?? false
    case .wholeNumbers(let cells): cells[row].map { !isFit(Double($0)) } ?? false
    case .texts(let cells): cells[row].map { !(Double($0).map(isFit) ?? false) } ?? false
    case .flags: false
    }
  }
}

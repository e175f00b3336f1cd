import EntityGraph

extension Cells {
  /// What the values of a column are.
  enum CellType {
    case texts, wholeNumbers, numbers, flags
  }

  var type: CellType {
    switch self {
    case .texts: .texts
    case .wholeNumbers: .wholeNumbers
    case .numbers: .numbers
    case .flags: .flags
    }
  }

  /// These cells, and in rows without a value those of `others`, which are of the same type.
  func filled(with others: Cells) -> Cells {
    switch (self, others) {
    case (.texts(let mine), .texts(let theirs)): .texts(mine.filled(with: theirs))
    case (.flags(let mine), .flags(let theirs)):
      .flags(ValueCells((0..<mine.count).map { mine[$0] ?? theirs[$0] }))
    default: self
    }
  }
}

extension TextCells {
  /// One text in every row.
  static func same(_ text: String, _ rowCount: Int) -> TextCells {
    TextCells(texts: TextPool([text]), codes: Array(repeating: 0, count: rowCount))
  }

  /// The cells with what `map` makes of each text, none where it makes nothing.
  func mapped(_ map: (String) -> String?) -> TextCells {
    var made = TextCellsBuilder()
    for text in 0..<texts.count { made.append(map(texts[text])) }
    let codes = made.cells.codes
    return TextCells(
      texts: made.cells.texts,
      codes: self.codes.map { $0 == Self.absent ? Self.absent : codes[Int($0)] })
  }

  /// What the vocabulary tells of kinds that it knows.
  func told(by vocabulary: Vocabulary, _ tell: (RelationKind) -> String) -> TextCells {
    mapped { vocabulary.relations[.init($0)].map(tell) }
  }

  fileprivate func filled(with others: TextCells) -> TextCells {
    let first = Int32(texts.count)
    return TextCells(
      texts: TextPool(
        bytes: texts.bytes + others.texts.bytes,
        ends: texts.ends + others.texts.ends.map { $0 + texts.bytes.count }),
      codes: codes.indices.map { row in
        if codes[row] != Self.absent { return codes[row] }
        return others.codes[row] == Self.absent ? Self.absent : others.codes[row] + first
      })
  }
}

extension ValueCells<Int> {
  init(_ rows: [Int?]) { self.init(rows, absent: 0) }
}

extension ValueCells<Double> {
  init(_ rows: [Double?]) { self.init(rows, absent: 0) }
}

extension ValueCells<Bool> {
  init(_ rows: [Bool?]) { self.init(rows, absent: false) }
}

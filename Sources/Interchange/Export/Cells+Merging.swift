import EntityGraph

extension Cells {
  /// The value that all edges of each group have, none where they do not agree; and of how many groups
  /// they do not.
  func agreed(_ groups: EdgeGroups) -> (cells: Cells, differing: Int) {
    var differs = RowSet(rowCount: groups.count)
    groups.forEachFurther { edge, group in
      if !isSame(edge, Int(groups.firsts[group])) { differs.insert(group) }
    }
    return (gathering(groups.firsts).without(differs), differs.count)
  }

  private func without(_ rows: RowSet) -> Cells {
    switch self {
    case .texts(let cells):
      let codes = cells.codes.indices.map { rows.contains($0) ? TextCells.absent : cells.codes[$0] }
      return .texts(TextCells(texts: cells.texts, codes: codes))
    case .wholeNumbers(let cells): return .wholeNumbers(cells.without(rows))
    case .numbers(let cells): return .numbers(cells.without(rows))
    case .flags(let cells): return .flags(cells.without(rows))
    }
  }

  private func isSame(_ row: Int, _ other: Int) -> Bool {
    switch self {
    case .texts(let cells):
      cells.codes[row] == cells.codes[other]
        || cells[row].map(ExactText.init) == cells[other].map(ExactText.init)
    case .wholeNumbers(let cells): cells[row] == cells[other]
    case .numbers(let cells): cells[row] == cells[other]
    case .flags(let cells): cells[row] == cells[other]
    }
  }
}

extension ValueCells {
  fileprivate func without(_ rows: RowSet) -> ValueCells {
    var kept = RowSet(rowCount: count)
    for row in 0..<count where present.contains(row) && !rows.contains(row) { kept.insert(row) }
    return ValueCells(values, present: kept)
  }
}

extension TextCells {
  /// The texts of each group, each once in order of edges, as one cell.
  func joined(_ groups: EdgeGroups) -> TextCells {
    var texts = groups.firsts.map { self[Int($0)].map { [ExactText($0)] } ?? [] }
    groups.forEachFurther { edge, group in
      if codes[edge] == codes[Int(groups.firsts[group])] { return }
      guard let text = self[edge].map(ExactText.init), !texts[group].contains(text) else { return }
      texts[group].append(text)
    }
    return TextCellsBuilder(texts.map { $0.map(\.text).joinedAsCell }).cells
  }

  /// The text of each group that comes first by `place`; one without a place is passed over.
  func first<Place: Comparable>(
    _ groups: EdgeGroups, by place: (String) -> Place?
  ) -> TextCells {
    let places = (0..<texts.count).map { place(texts[$0]) }
    func precedes(_ code: Int32, _ other: Int32) -> Bool {
      guard code != Self.absent, let mine = places[Int(code)] else { return false }
      guard other != Self.absent, let theirs = places[Int(other)] else { return true }
      return mine < theirs
    }
    var first = groups.firsts.map { codes[Int($0)] }
    groups.forEachFurther { edge, group in
      if precedes(codes[edge], first[group]) { first[group] = codes[edge] }
    }
    return TextCells(texts: texts, codes: first)
  }
}

extension EntityTable {
  /// The rows of entities that have exactly this name or alias, in ascending order.
  ///
  /// - Complexity: O(length of all names).
  func rows(called text: String) -> [Int] {
    let name = ExactName(text)
    let nodes = nodes.enumerated().flatMap { number, nodes in
      nodes.rows(called: name).map { TextPlace(number + 1, $0) }
    }
    let found = defined.rows(called: name).map { TextPlace(0, $0) } + nodes
    let ids = found.map { Entity.ID(order.tables[Int($0.table)][Int($0.row)]) }
    return Set(ids.compactMap(row(of:))).sorted()
  }
}

extension EntityList {
  fileprivate func rows(called name: ExactName) -> [Int] {
    (0..<count).filter { isCalled(name, $0) }
  }
}

extension ForeignNodes {
  fileprivate func rows(called name: ExactName) -> [Int] {
    Self.rows(of: names) { name.matches($0) }
      + Self.rows(of: aliases) { cell in
        String(decoding: cell, as: UTF8.self).parts(between: "; ").contains(name.text)
      } + rows(withoutNameAs: name)
  }

  /// Ids are unique, but the same letters may be composed otherwise.
  private func rows(withoutNameAs name: ExactName) -> [Int] {
    guard !name.isASCII else { return [] }
    return (0..<ids.count).filter { row in
      name.matches(ids.utf8(row)) && self.name(row) == ids[row]
    }
  }

  private static func rows(
    of cells: TextCells?, where isWanted: (ArraySlice<UInt8>) -> Bool
  ) -> [Int] {
    guard let cells else { return [] }
    let codes = Set((0..<cells.texts.count).filter { isWanted(cells.texts.utf8($0)) })
    return codes.isEmpty ? [] : cells.codes.indices.filter { codes.contains(Int(cells.codes[$0])) }
  }
}

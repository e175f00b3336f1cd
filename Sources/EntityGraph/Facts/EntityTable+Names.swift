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

extension EntityTable {
  /// Hands all texts by which entities may be found to `take`; see ``NameIndex/Texts``.
  func names(
    of rows: Range<Int>, _ take: (_ entity: Int, _ name: Int, _ text: Span<UInt8>) -> Void
  ) {
    for row in rows {
      if let node = foreign(row) {
        nodes[node.graph].forEachName(node.row) { take(row, $0, $1) }
      } else {
        let place = Int(places[row].row)
        defined.forEachName(place) { take(row, $0, $1) }
        for other in members(ofDefined: place).dropFirst() {
          defined.ids.withSpan(Int(other)) { take(row, NameIndex.id, $0) }
        }
      }
    }
  }
}

extension EntityList {
  fileprivate func rows(called name: ExactName) -> [Int] {
    (0..<count).filter { isCalled(name, $0) }
  }

  fileprivate func forEachName(_ row: Int, _ take: (Int, Span<UInt8>) -> Void) {
    names.withSpan(row) { take(0, $0) }
    for (place, alias) in aliases.range(row).enumerated() {
      aliases.texts.withSpan(alias) { take(place + 1, $0) }
    }
    ids.withSpan(row) { take(NameIndex.id, $0) }
  }
}

extension ForeignNodes {
  fileprivate func rows(called name: ExactName) -> [Int] {
    Self.rows(of: names) { name.matches($0.bytes.span.extracting($0.range($1))) }
      + Self.rows(of: aliases) { $0[$1].parts(between: "; ").contains(name.text) }
      + rows(withoutNameAs: name)
  }

  /// Ids are unique, but the same letters may be composed otherwise.
  private func rows(withoutNameAs name: ExactName) -> [Int] {
    guard !name.isASCII else { return [] }
    return (0..<ids.count).filter { row in
      name.matches(ids.bytes.span.extracting(ids.range(row))) && self.name(row) == ids[row]
    }
  }

  fileprivate func forEachName(_ row: Int, _ take: (Int, Span<UInt8>) -> Void) {
    let id = ids.range(row)
    if let name = names?.range(row), !name.isEmpty, let names {
      take(0, names.texts.bytes.span.extracting(name))
    } else {
      take(0, ids.bytes.span.extracting(id))
    }
    for (place, alias) in aliases(row).enumerated() {
      var alias = alias
      alias.withUTF8 { unsafe take(place + 1, $0.span) }
    }
    take(NameIndex.id, ids.bytes.span.extracting(id))
  }

  private static func rows(
    of cells: TextCells?, where isWanted: (TextPool, Int) -> Bool
  ) -> [Int] {
    guard let cells else { return [] }
    let codes = Set((0..<cells.texts.count).filter { isWanted(cells.texts, $0) })
    return codes.isEmpty ? [] : cells.codes.indices.filter { codes.contains(Int(cells.codes[$0])) }
  }
}

import EntityGraph

/// How rows make the ids of an entity.
struct FTMRowID {
  private enum Parts {
    case column(Int)

    /// Columns, and the digest of what stands before their values.
    case keys([Int], SHA1)
  }

  private let parts: Parts

  /// What signs ids; `nil` where the mapping names no dataset.
  private let signature: KeyedSHA1?

  /// The ids that the texts of a single column make, negative for none; indexed by text.
  private var known: [Int32?] = []

  init(_ identity: FTMMappedEntity.Identity, dataset: String?) {
    signature = dataset.map { KeyedSHA1(Array($0.utf8)) }
    switch identity {
    case .column(let column): parts = .column(column)
    case .keys(let columns, let literal):
      var start = SHA1()
      start.update((dataset ?? "").utf8)
      start.update(literal.utf8)
      parts = .keys(columns, start)
    }
  }

  /// The number of the id that a row makes, negative where it makes none.
  mutating func number(_ row: FTMRow, _ texts: inout FTMEntities) -> Int32 {
    switch parts {
    case .column(let column): return number(of: row[column], &texts)
    case .keys(let columns, let start):
      if columns.count == 1 { return number(of: row[columns[0]], &texts) }
      let cells = columns.map { row[$0] }.filter { $0 >= 0 }
      guard !cells.isEmpty else { return FTMEntities.none }
      let plain = start.hexadecimal(of: cells, texts.spellings)
      return texts.number(of: signed(plain))
    }
  }

  /// The number of the id that the text of a single column makes.
  private mutating func number(of cell: Int32, _ texts: inout FTMEntities) -> Int32 {
    guard cell >= 0 else { return FTMEntities.none }
    while known.count <= cell { known.append(nil) }
    if let number = known[Int(cell)] { return number }
    let plain = plain(cell, texts.spellings)
    let number = plain.map { texts.number(of: signed($0)) } ?? FTMEntities.none
    known[Int(cell)] = number
    return number
  }

  private func plain(_ cell: Int32, _ texts: TextPool) -> [UInt8]? {
    switch parts {
    case .column: texts[Int(cell)].plainFTMID.map { Array($0.utf8) }
    case .keys(_, let start): start.hexadecimal(of: [cell], texts)
    }
  }

  private func signed(_ plain: [UInt8]) -> [UInt8] {
    guard let signature else { return plain }
    var signed = plain
    signed.reserveCapacity(plain.count + 41)
    signed.append(UInt8(ascii: "."))
    signed += signature.hexadecimal(of: plain.span)
    return signed
  }
}

extension SHA1 {
  /// The digest of what came so far and of texts in the order of their bytes.
  fileprivate func hexadecimal(of numbers: [Int32], _ texts: TextPool) -> [UInt8] {
    var digest = self
    for number in texts.ordered(numbers) { texts.withSpan(Int(number)) { digest.update($0) } }
    return digest.hexadecimal
  }
}

extension TextPool {
  /// Numbers of a few texts in the order of their bytes.
  fileprivate func ordered(_ numbers: [Int32]) -> [Int32] {
    numbers.count < 2
      ? numbers
      : numbers.sorted { utf8(Int($0)).lexicographicallyPrecedes(utf8(Int($1))) }
  }
}

extension String {
  /// An id as FollowTheMoney takes it, without a signature; `nil` for what it does not take.
  fileprivate var plainFTMID: String? {
    func isPlain(_ byte: UInt8) -> Bool {
      0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
    }
    guard let first = utf8.first, let last = utf8.last, isPlain(first), isPlain(last),
      utf8.allSatisfy({ isPlain($0) || $0 == 0x2D || $0 == 0x2E })
    else { return nil }
    return lastIndex(of: ".").map { String(self[..<$0]) } ?? self
  }
}

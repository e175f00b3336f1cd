import GraphKernels

extension NameIndex {
  /// How many entities are folded at a time.
  private static let blockLength = 8192

  /// Creates an index of the entities below `count`, which are in order of ids, on all cores.
  ///
  /// - Complexity: O(length of all names).
  package init(count: Int, _ texts: Texts) {
    let blocks = (count + Self.blockLength - 1) / Self.blockLength
    let parts = Parallel.map(blocks, threads: Parallel.threads(forItems: count)) { block in
      var part = FoldedNames()
      let first = block * Self.blockLength
      texts(first..<min(count, first + Self.blockLength)) { part.append($0, $1, $2) }
      return part
    }
    self.init(FoldedNames(parts))
  }

  private init(_ all: FoldedNames) {
    self.init(
      TextPool(bytes: all.bytes, ends: all.ends), entities: all.entities, names: all.names,
      withoutVowels: all.withoutVowels, hashOrder: Self.order(of: all.hashes))
  }

  /// A hash of folded bytes, the same on every machine.
  static func hash(_ text: Span<UInt8>) -> UInt32 {
    let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    var hash = UInt64(text.count)
    var word: UInt64 = 0
    for index in text.indices {
      word = word << 8 | UInt64(text[index])
      guard index & 7 == 7 || index == text.count - 1 else { continue }
      hash = (hash ^ word) &* factor
      (hash, word) = (hash ^ hash >> 32, 0)
    }
    return UInt32(truncatingIfNeeded: hash)
  }

  /// The numbers of hashes in order of these, equal ones ascending: sorted by their lowest 11 bits,
  /// then by those before.
  private static func order(of hashes: [UInt32]) -> [Int32] {
    var order = (0..<Int32(hashes.count)).map(\.self)
    var sorted = order
    for shift: UInt32 in [0, 11, 22] {
      var places = [Int](repeating: 0, count: 2049)
      for hash in hashes { places[Int(hash >> shift & 2047) + 1] += 1 }
      for digit in 1..<2049 { places[digit] += places[digit - 1] }
      for number in order {
        let digit = Int(hashes[Int(number)] >> shift & 2047)
        sorted[places[digit]] = number
        places[digit] += 1
      }
      swap(&order, &sorted)
    }
    return order
  }
}

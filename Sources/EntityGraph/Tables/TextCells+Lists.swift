import GraphKernels

extension TextCells {
  /// Lists of numbers that stand for texts, each spelled as one text with `; ` between; nothing where
  /// a list is empty.
  ///
  /// Equal lists that stand near each other are spelled once.
  ///
  /// - Complexity: O(numbers + length of the spelled texts), on all cores.
  package init(_ lists: RaggedArray<Int32>, of texts: TextPool) {
    let blocks = (lists.count + SpelledLists.rowsAtOnce - 1) / SpelledLists.rowsAtOnce
    let texts = texts.inMemory
    let parts = Parallel.map(blocks, threads: Parallel.threads(forItems: lists.count)) { block in
      let first = block * SpelledLists.rowsAtOnce
      var part = SpelledLists()
      lists.withElements { elements, ends in
        for row in first..<min(first + SpelledLists.rowsAtOnce, lists.count) {
          part.add(elements, RaggedArray<Int32>.range(row, ends), texts)
        }
      }
      return part
    }
    self.init(joining: parts.map(\.cells))
  }

  /// The cells of all parts, one part after the other.
  private init(joining parts: [TextCells]) {
    if parts.count == 1 {
      self = parts[0]
      return
    }
    var (bytes, ends, codes): ([UInt8], [Int], [Int32]) = ([], [], [])
    bytes.reserveCapacity(parts.reduce(0) { $0 + $1.texts.bytes.count })
    ends.reserveCapacity(parts.reduce(0) { $0 + $1.texts.count })
    codes.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    for part in parts {
      let (start, first) = (bytes.count, Int32(ends.count))
      bytes += part.texts.bytes
      ends += part.texts.ends.lazy.map { $0 + start }
      codes += part.codes.lazy.map { $0 == Self.absent ? $0 : $0 + first }
    }
    self.init(texts: TextPool(bytes: bytes, ends: ends), codes: codes)
  }
}

/// The lists of a run of rows as texts, equal ones once.
private struct SpelledLists {
  /// So many rows that what they have in common is found, and few enough that all cores have some.
  static let rowsAtOnce = 1 << 17

  private static let factor = UInt64.random(in: .min ... .max) | 1

  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var codes: [Int32] = []

  /// Where the list of each text lies.
  private var places: [Range<Int>] = []
  private var numbers = HashedNumbers([Int]())

  var cells: TextCells { TextCells(texts: TextPool(bytes: bytes, ends: ends), codes: codes) }

  /// Takes in the list of the next row.
  mutating func add(_ elements: Span<Int32>, _ list: Range<Int>, _ texts: TextPool) {
    guard !list.isEmpty else { return codes.append(TextCells.absent) }
    let hash = Self.hash(elements, list)
    let place = numbers.place(hash) { Self.areEqual(elements, places[Int($0)], list) }
    if let number = numbers[place] { return codes.append(number) }
    codes.append(Int32(places.count))
    numbers.append(hash, at: place)
    places.append(list)
    for number in list {
      if number > list.lowerBound { bytes += "; ".utf8 }
      bytes += texts.utf8(Int(elements[number]))
    }
    ends.append(bytes.count)
  }

  private static func hash(_ elements: Span<Int32>, _ list: Range<Int>) -> Int {
    var hash = UInt64(list.count)
    for place in list {
      hash = (hash ^ UInt64(UInt32(bitPattern: elements[place]))) &* factor
      hash ^= hash >> 32
    }
    return Int(truncatingIfNeeded: hash)
  }

  private static func areEqual(
    _ elements: Span<Int32>, _ one: Range<Int>, _ other: Range<Int>
  ) -> Bool {
    guard one.count == other.count else { return false }
    let step = other.lowerBound - one.lowerBound
    for place in one where elements[place] != elements[place + step] { return false }
    return true
  }
}

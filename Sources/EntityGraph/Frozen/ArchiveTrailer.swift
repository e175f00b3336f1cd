/// What stands at the end of an archive: what it is an archive of, and how large its parts are.
struct ArchiveTrailer: Equatable {
  /// How many numbers tell of which state of what it is an archive.
  static let originSize = 12

  /// Tells a trailer from whatever else stands at the end of a file.
  private static let magic: UInt64 = 0x6c61_6e6e_6168_636b
  private static let wordCount = 5 + originSize
  static let byteCount = (wordCount + 1) * 8

  /// The version of the layout and of the rules by which things were derived.
  let version: UInt64
  let origin: [UInt64]
  let blockCount: Int
  let sectionCount: Int

  /// The sum of the table of sections and of the sums of blocks.
  let tableSum: UInt64

  /// Where the table is.
  var tableOffset: Int { blockCount * BlockSum.blockSize }

  /// How many numbers the table has.
  var tableSize: Int { sectionCount * ArchiveSection.wordCount + blockCount }

  var words: [UInt64] {
    let words =
      [Self.magic, version, UInt64(blockCount), UInt64(sectionCount), tableSum] + origin
    return words + [Self.sum(words)]
  }

  init(version: UInt64, origin: [UInt64], blockCount: Int, sectionCount: Int, tableSum: UInt64) {
    precondition(origin.count == Self.originSize, "an origin has \(Self.originSize) numbers")
    (self.version, self.origin, self.tableSum) = (version, origin, tableSum)
    (self.blockCount, self.sectionCount) = (blockCount, sectionCount)
  }

  /// `nil` where the words are not those of a trailer.
  init?(_ words: [UInt64]) {
    guard words.count == Self.wordCount + 1, words[0] == Self.magic,
      words[Self.wordCount] == Self.sum(Array(words.dropLast())), words[2] < 1 << 40,
      words[3] < 1 << 20
    else { return nil }
    self.init(
      version: words[1], origin: Array(words[5..<Self.wordCount]), blockCount: Int(words[2]),
      sectionCount: Int(words[3]), tableSum: words[4])
  }

  /// The sum of a few numbers.
  static func sum(_ words: [UInt64]) -> UInt64 {
    var padded = words
    while !padded.count.isMultiple(of: 4) { padded.append(0) }
    return unsafe padded.withUnsafeBytes { unsafe BlockSum($0).value }
  }
}

/// Where one array lies in an archive.
struct ArchiveSection {
  static let wordCount = 3
  let offset: Int
  let count: Int
  let stride: Int

  var words: [UInt64] { [UInt64(offset), UInt64(count), UInt64(stride)] }
}

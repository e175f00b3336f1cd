import EntityGraph

/// How far the clock of a zone is from UTC, as the system's files of time zones tell.
///
/// > Olson, A., P. Eggert, K. Murchison. "The Time Zone Information Format (TZif)." RFC 9636, 2024.
/// > doi:10.17487/RFC9636
struct ZoneFile {
  /// The seconds since 1970 at which the offset changes, ascending.
  private let changes: [Int64]

  /// The offsets in seconds: the first before all changes, then one behind each.
  private let offsets: [Int]

  /// What holds behind the last change.
  private let rule: ZoneRule?

  /// - Returns: `nil` for anything but a file of version 2 or later.
  init?(_ bytes: [UInt8]) {
    var reader = BigEndianReader(bytes)
    guard let first = ZoneFileHeader(&reader), first.hasLongTimes,
      reader.skip(first.size(times: 4)),
      let header = ZoneFileHeader(&reader), header.types > 0,
      let changes = reader.numbers(header.times, bytes: 8),
      let types = reader.numbers(header.times, bytes: 1)?.map({ Int($0 & 0xFF) })
    else { return nil }
    var typeOffsets: [Int] = []
    for _ in 0..<header.types {
      guard let offset = reader.number(4), reader.skip(2) else { return nil }
      typeOffsets.append(Int(offset))
    }
    let isInOrder = zip(changes, changes.dropFirst()).allSatisfy { $0 < $1 }
    guard isInOrder, types.allSatisfy({ $0 < typeOffsets.count }), reader.skip(header.sizeOfRest)
    else { return nil }
    self.changes = changes
    offsets = [typeOffsets[0]] + types.map { typeOffsets[$0] }
    rule = reader.lineInBreaks.flatMap { ZoneRule($0) }
  }

  /// The offset in seconds at a second since 1970.
  ///
  /// - Complexity: O(log n) in the changes.
  func offset(at second: Int64) -> Int {
    if let last = changes.last, second < last {
      return offsets[changes.partitioningIndex { $0 > second }]
    }
    return rule?.offset(at: second) ?? offsets[offsets.count - 1]
  }
}

/// The header of one of the two blocks of a file.
private struct ZoneFileHeader {
  let hasLongTimes: Bool
  let times: Int
  let types: Int
  private let letters: Int
  private let leaps: Int
  private let marks: Int

  init?(_ reader: inout BigEndianReader) {
    guard reader.word(4) == "TZif", let version = reader.number(1), reader.skip(15),
      let counts = reader.numbers(6, bytes: 4)?.map({ Int($0) }),
      counts.allSatisfy({ 0..<1_000_000 ~= $0 })
    else { return nil }
    hasLongTimes = version >= Int64(UInt8(ascii: "2"))
    (marks, leaps, times) = (counts[0] + counts[1], counts[2], counts[3])
    (types, letters) = (counts[4], counts[5])
  }

  /// The bytes of the block, whose times have so many each.
  func size(times bytes: Int) -> Int {
    times * (bytes + 1) + types * 6 + letters + leaps * (bytes + 4) + marks
  }

  /// The bytes behind the types of local time, in a block of long times.
  var sizeOfRest: Int { letters + leaps * 12 + marks }
}

/// Numbers in bytes, the greatest byte first.
private struct BigEndianReader {
  private var bytes: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  mutating func skip(_ count: Int) -> Bool {
    guard count <= bytes.count else { return false }
    bytes = bytes.dropFirst(count)
    return true
  }

  mutating func word(_ count: Int) -> String? {
    guard count <= bytes.count else { return nil }
    defer { bytes = bytes.dropFirst(count) }
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  /// A number of so many bytes, negative where its first bit is set.
  mutating func number(_ count: Int) -> Int64? {
    guard count <= bytes.count, let first = bytes.first else { return nil }
    defer { bytes = bytes.dropFirst(count) }
    return bytes.prefix(count).reduce(first > 0x7F ? -1 : 0) { $0 << 8 | Int64($1) }
  }

  mutating func numbers(_ count: Int, bytes size: Int) -> [Int64]? {
    guard count * size <= bytes.count else { return nil }
    return (0..<count).compactMap { _ in number(size) }
  }

  /// What is left, between two line breaks.
  var lineInBreaks: String? {
    guard bytes.first == 0x0A, bytes.last == 0x0A, bytes.count > 1 else { return nil }
    return String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self)
  }
}

extension [Int64] {
  /// The first place at which `isBehind` is true; it is false of all before, and true of all behind.
  fileprivate func partitioningIndex(_ isBehind: (Int64) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

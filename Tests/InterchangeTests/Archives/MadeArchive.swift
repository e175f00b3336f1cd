import Foundation

@testable import Interchange

/// A zip archive that a test writes byte by byte, also one that no honest program would.
struct MadeArchive {
  struct Entry {
    var name: String
    var bytes: [UInt8]
    var isDeflated = false
    var isEncrypted = false

    /// The number of the method; `nil` for the one that the bytes are of.
    var method: Int?

    /// The size that the directory tells; `nil` for the right one.
    var size: Int?

    /// The mode that Unix has for it.
    var mode = 0o100644

    /// The entry whose bytes it shares.
    var overlapped: Int?
  }

  var entries: [Entry] = []

  init(_ files: [(name: String, text: String)] = []) {
    for (name, text) in files { add(name, text) }
  }

  mutating func add(_ name: String, _ text: String, isDeflated: Bool = false) {
    entries.append(Entry(name: name, bytes: Array(text.utf8), isDeflated: isDeflated))
  }

  var data: Data {
    var (content, directory, places) = ([UInt8](), [UInt8](), [Int]())
    for entry in entries {
      let place = entry.overlapped.map { places[$0] } ?? content.count
      places.append(place)
      let packed = entry.packed
      if entry.overlapped == nil {
        content += number(0x0403_4B50, 4) + entry.common(packed.count)
        content += Array(entry.name.utf8) + packed
      }
      directory += number(0x0201_4B50, 4) + number(0x031E, 2) + entry.common(packed.count)
      directory += number(0, 6) + number(entry.mode << 16, 4) + number(place, 4)
      directory += Array(entry.name.utf8)
    }
    let count = number(min(entries.count, 0xFFFF), 2)
    let end =
      number(0x0605_4B50, 4) + number(0, 4) + count + count + number(directory.count, 4)
      + number(content.count, 4) + number(0, 2)
    return Data(content + directory + end)
  }
}

extension MadeArchive.Entry {
  fileprivate var packed: [UInt8] { isDeflated ? deflated(bytes) : bytes }

  /// What stands both before the bytes and in the directory, up to the length of extra fields.
  fileprivate func common(_ packedCount: Int) -> [UInt8] {
    let method = method ?? (isDeflated ? 8 : 0)
    return number(20, 2) + number(isEncrypted ? 0x0801 : 0x0800, 2) + number(method, 2)
      + number(0, 4) + number(Int(checksum(bytes)), 4) + number(packedCount, 4)
      + number(size ?? bytes.count, 4) + number(name.utf8.count, 2) + number(0, 2)
  }
}

private func number(_ value: Int, _ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
}

/// The bytes as zip has them: as gzip has them, without its header and its sums.
private func deflated(_ bytes: [UInt8]) -> [UInt8] {
  var packed: [UInt8] = []
  guard let deflation = Deflation() else { return [] }
  unsafe bytes.withUnsafeBytes { unsafe deflation.append($0) { unsafe packed += $0 } }
  unsafe deflation.end { unsafe packed += $0 }
  return Array(packed.dropFirst(10).dropLast(8))
}

/// CRC-32 of ISO 3309, bit by bit.
private func checksum(_ bytes: [UInt8]) -> UInt32 {
  var sum = UInt32.max
  for byte in bytes {
    sum ^= UInt32(byte)
    for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
  }
  return ~sum
}

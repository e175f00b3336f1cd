/// The edges of a part of an edge list.
struct EdgeListChunk: Sendable {
  struct Trouble {
    /// Where in the text the line begins.
    let place: Int
    let isOutside: Bool
  }

  /// The two ends of each edge, one after the other.
  private(set) var ends: [CSRGraph.Vertex] = []
  private(set) var highest = -1
  private(set) var trouble: Trouble?

  init() {}

  /// Reads the lines of a range that begins and ends where lines do.
  ///
  /// - Parameters:
  ///   - bytes: The whole text.
  ///   - range: The part to read.
  ///   - limit: What every vertex number must be below.
  init(_ bytes: Span<UInt8>, _ range: Range<Int>, limit: Int) {
    var highest = -1
    var trouble: Trouble?
    unsafe ends = [CSRGraph.Vertex](unsafeUninitializedCapacity: range.count / 2 + 2) {
      slots, count in
      unsafe slots.askForLargePages()
      var place = range.lowerBound
      while place < range.upperBound {
        let line = place
        let first = Self.number(bytes, &place, range.upperBound)
        if first < 0 {
          guard Self.isEmptyLine(bytes, line, range.upperBound) else {
            trouble = Trouble(place: line, isOutside: false)
            return
          }
        } else {
          let second = Self.number(bytes, &place, range.upperBound)
          guard second >= 0 else {
            trouble = Trouble(place: line, isOutside: false)
            return
          }
          guard max(first, second) < limit else {
            trouble = Trouble(place: line, isOutside: true)
            return
          }
          highest = max(highest, first, second)
          unsafe slots[count] = CSRGraph.Vertex(truncatingIfNeeded: first)
          unsafe slots[count + 1] = CSRGraph.Vertex(truncatingIfNeeded: second)
          count += 2
        }
        while place < range.upperBound, unsafe bytes[unchecked: place] != UInt8(ascii: "\n") {
          place += 1
        }
        place += 1
      }
    }
    self.highest = highest
    self.trouble = trouble
  }

  /// The number after blanks and the byte after it passed over if it is a comma; -1 for none.
  ///
  /// Numbers of more than 18 digits are returned as too large for any vertex.
  @inline(__always)
  private static func number(_ bytes: Span<UInt8>, _ place: inout Int, _ end: Int) -> Int {
    while place < end, isBlank(unsafe bytes[unchecked: place]) { place += 1 }
    let start = place
    var number = 0
    while place < end {
      let digit = unsafe bytes[unchecked: place] &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      number = number &* 10 &+ Int(digit)
      place += 1
    }
    guard place > start else { return -1 }
    if place - start > 18 { number = .max }
    guard place < end else { return number }
    let next = unsafe bytes[unchecked: place]
    if next == UInt8(ascii: ",") {
      place += 1
    } else if next != UInt8(ascii: "\n"), !isBlank(next) {
      return -1
    }
    return number
  }

  @inline(__always)
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  private static func isEmptyLine(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var place = start
    while place < end, isBlank(bytes[place]) { place += 1 }
    guard place < end else { return true }
    return [UInt8(ascii: "\n"), UInt8(ascii: "#"), UInt8(ascii: "%")].contains(bytes[place])
  }
}

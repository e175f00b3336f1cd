/// Numbers the ends of periods in the order in which they first come, each once, after ``unknown`` and
/// ``open``.
///
/// A date is a text and two numbers in columns, and is made when it is shown. Nothing is hashed
/// before a number is asked for.
package struct BoundInterner: Sendable {
  static let unknown: Int32 = 0
  static let open: Int32 = 1

  static func isDate(_ bound: Int32) -> Bool { bound > open }

  /// How each is written, indexed by number; empty where it is not known.
  private(set) var texts = TextPool(["", ".."])

  /// The first second that each may mean, of what is no date the least number; indexed by number.
  private(set) var earliest = FrozenArray<Int64>([.min, .min])

  /// The last second that each may mean, of what is no date the greatest number; indexed by number.
  private(set) var latest = FrozenArray<Int64>([.max, .max])
  private var numbers = HashedNumbers()

  package var count: Int { earliest.count }

  package subscript(number: Int32) -> Period.Bound {
    switch number {
    case Self.unknown: .unknown
    case Self.open: .open
    default: .date(date(Int(number)))
    }
  }

  private func date(_ number: Int) -> PartialDate {
    PartialDate(text: texts[number], earliest: earliest[number], latest: latest[number])
  }

  mutating func number(of bound: Period.Bound) -> Int32 {
    switch bound {
    case .unknown: Self.unknown
    case .open: Self.open
    case .date(let date): number(of: date)
    }
  }

  private mutating func number(of date: PartialDate) -> Int32 {
    if numbers.isEmpty {
      numbers = HashedNumbers((0..<count).map { self.date($0).hashValue })
    }
    let hash = date.hashValue
    let place = numbers.place(hash) { isNumber($0, of: date) }
    if let number = numbers[place] { return number }
    texts.append(date.text)
    earliest.append(date.earliest)
    latest.append(date.latest)
    numbers.append(hash, at: place)
    return Int32(count - 1)
  }

  private func isNumber(_ number: Int32, of date: PartialDate) -> Bool {
    let place = Int(number)
    return Self.isDate(number) && earliest[place] == date.earliest && latest[place] == date.latest
      && texts.utf8(place).elementsEqual(date.text.utf8)
  }

  /// Whether each is a time that states its offset from UTC, indexed by number; `nil` where none is.
  ///
  /// - Complexity: O(all texts).
  var stateOffsets: [Bool]? {
    let stated = (0..<count).map { PartialDate.statesOffset(texts.utf8($0)) }
    return stated.contains(true) ? stated : nil
  }

  /// Takes in the ends that `other` has.
  ///
  /// - Returns: The number of each here, indexed by its number there.
  mutating func merge(_ other: BoundInterner) -> [Int32] {
    (0..<Int32(other.count)).map { number(of: other[$0]) }
  }
}

extension BoundInterner {
  var inMemory: BoundInterner {
    var copy = self
    (copy.earliest, copy.latest) = (earliest.inMemory, latest.inMemory)
    return copy
  }

  mutating func visited(by archive: Archive) {
    archive.visit(&texts)
    archive.visit(&earliest)
    archive.visit(&latest)
  }
}

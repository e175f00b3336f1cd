/// An open hash table of the numbers of distinct values, which are kept elsewhere.
struct HashedNumbers: Sendable {
  private struct Slot {
    /// A part of the value's hash.
    var hash: UInt32

    /// Negative where the slot is empty.
    var number: Int32

    static let empty = Slot(hash: 0, number: -1)
  }

  /// As many as a power of two, of which at most three quarters are taken.
  private var slots: [Slot] = []
  private var count = 0

  init() {}

  /// Of the hashes of all values, indexed by number.
  init(_ hashes: some RandomAccessCollection<Int>) {
    grow(for: hashes.count + 1)
    for (number, hash) in hashes.enumerated() {
      insert(Slot(hash: UInt32(truncatingIfNeeded: hash), number: Int32(number)))
    }
    count = hashes.count
  }

  /// Whether it has no place for any number yet.
  var isEmpty: Bool { slots.isEmpty }

  /// The number at a place; `nil` where the place is empty.
  subscript(place: Int) -> Int32? { slots[place].number < 0 ? nil : slots[place].number }

  /// The place of the number with this hash that `isIt` tells, or the empty place where it would be.
  @inline(__always)
  func place(_ hash: Int, where isIt: (Int32) -> Bool) -> Int {
    let hash = UInt32(truncatingIfNeeded: hash)
    let mask = slots.count - 1
    var place = Int(hash) & mask
    while case let found = slots[place], found.number >= 0 {
      if found.hash == hash, isIt(found.number) { return place }
      place = (place + 1) & mask
    }
    return place
  }

  /// Puts the next number at its empty place.
  mutating func append(_ hash: Int, at place: Int) {
    slots[place] = Slot(hash: UInt32(truncatingIfNeeded: hash), number: Int32(count))
    count += 1
    if (count + 1) * 4 > slots.count * 3 { grow(for: count + 1) }
  }

  /// The number of a value among those it is to number, and whether it is a new one, to be appended
  /// to them.
  @inline(__always)
  mutating func number<Values: RandomAccessCollection>(
    of value: Values.Element, among values: Values
  ) -> (number: Int32, isNew: Bool) where Values.Element: Hashable, Values.Index == Int {
    if isEmpty { self = HashedNumbers(values.lazy.map(\.hashValue)) }
    let hash = value.hashValue
    let place = place(hash) { values[Int($0)] == value }
    if let number = self[place] { return (number, false) }
    append(hash, at: place)
    return (Int32(count - 1), true)
  }

  private mutating func grow(for count: Int) {
    let old = slots
    var size = 8
    while size * 3 < count * 4 { size *= 2 }
    slots = Array(repeating: .empty, count: size)
    for taken in old where taken.number >= 0 { insert(taken) }
  }

  private mutating func insert(_ taken: Slot) {
    let mask = slots.count - 1
    var place = Int(taken.hash) & mask
    while slots[place].number >= 0 { place = (place + 1) & mask }
    slots[place] = taken
  }
}

/// Numbers values in the order in which they first come, each once.
///
/// An open hash table of numbers; a value is kept once, among ``values``. Nothing is hashed before a
/// number is asked for.
package struct Interner<Value: Hashable & Sendable>: Sendable {
  private struct Slot {
    /// A part of the value's hash.
    var hash: UInt32

    /// Negative where the slot is empty.
    var number: Int32
  }

  /// The distinct values, indexed by number.
  package private(set) var values: [Value] = []

  /// As many as a power of two, of which at most three quarters are taken.
  private var slots: [Slot] = []

  package init() {}

  /// Begins with `first` as number 0.
  package init(first: Value) { values = [first] }

  /// Takes over distinct values, numbered as they stand there.
  package init(distinct values: [Value]) { self.values = values }

  package mutating func number(of value: Value) -> Int32 {
    if (values.count + 1) * 4 > slots.count * 3 { grow() }
    let hash = Self.hash(value)
    let slot = slot(of: value, hash)
    if slots[slot].number >= 0 { return slots[slot].number }
    slots[slot] = Slot(hash: hash, number: Int32(values.count))
    values.append(value)
    return Int32(values.count - 1)
  }

  /// The number of a value that has one.
  ///
  /// - Complexity: O(values) where no number was asked for yet.
  package func known(_ value: Value) -> Int32? {
    guard !slots.isEmpty else { return values.firstIndex(of: value).map { Int32($0) } }
    let number = slots[slot(of: value, Self.hash(value))].number
    return number >= 0 ? number : nil
  }

  private static func hash(_ value: Value) -> UInt32 {
    UInt32(truncatingIfNeeded: value.hashValue)
  }

  /// Where a value is, or the empty slot where it would be.
  private func slot(of value: Value, _ hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while case let found = slots[slot], found.number >= 0 {
      if found.hash == hash, values[Int(found.number)] == value { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    let old = slots
    var size = 8
    while size * 3 < (values.count + 1) * 4 { size *= 2 }
    slots = Array(repeating: Slot(hash: 0, number: -1), count: size)
    if old.isEmpty {
      for (number, value) in values.enumerated() {
        place(Slot(hash: Self.hash(value), number: Int32(number)))
      }
    } else {
      for taken in old where taken.number >= 0 { place(taken) }
    }
  }

  private mutating func place(_ taken: Slot) {
    let mask = slots.count - 1
    var slot = Int(taken.hash) & mask
    while slots[slot].number >= 0 { slot = (slot + 1) & mask }
    slots[slot] = taken
  }
}

/// Numbers values in the order in which they first come, each once.
///
/// An open hash table of numbers; a value is kept once, among ``values``.
struct Interner<Value: Hashable & Sendable>: Sendable {
  private struct Slot {
    /// A part of the value's hash.
    var hash: UInt32

    /// Negative where the slot is empty.
    var number: Int32
  }

  /// The distinct values, indexed by number.
  private(set) var values: [Value] = []

  /// As many as a power of two, of which at most three quarters are taken.
  private var slots: [Slot] = []

  init() {}

  /// Begins with `first` as number 0.
  init(first: Value) { _ = number(of: first) }

  mutating func number(of value: Value) -> Int32 {
    if (values.count + 1) * 4 > slots.count * 3 { grow() }
    let hash = Self.hash(value)
    let slot = slot(of: value, hash)
    if slots[slot].number >= 0 { return slots[slot].number }
    slots[slot] = Slot(hash: hash, number: Int32(values.count))
    values.append(value)
    return Int32(values.count - 1)
  }

  /// The number of a value that has one.
  func known(_ value: Value) -> Int32? {
    guard !slots.isEmpty else { return nil }
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
    slots = Array(repeating: Slot(hash: 0, number: -1), count: max(8, old.count * 2))
    let mask = slots.count - 1
    for taken in old where taken.number >= 0 {
      var slot = Int(taken.hash) & mask
      while slots[slot].number >= 0 { slot = (slot + 1) & mask }
      slots[slot] = taken
    }
  }
}

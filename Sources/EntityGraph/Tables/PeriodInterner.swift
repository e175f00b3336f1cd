/// Numbers periods in the order in which they first come, each once.
///
/// A period is the numbers of its ends, and is made when it is shown. Periods are not hashed before
/// the number of one is asked for.
package struct PeriodInterner: Sendable {
  /// The distinct ends of all.
  private(set) var bounds = BoundInterner()

  /// The ends of each among ``bounds``, indexed by number.
  private(set) var starts = FrozenArray<Int32>()
  private(set) var ends = FrozenArray<Int32>()
  private var numbers = HashedNumbers()

  package init() {}

  /// Begins with `first` as number 0.
  init(first: Period) { append(distinct: first) }

  package var count: Int { starts.count }

  package subscript(number: Int32) -> Period {
    Period(from: bounds[starts[Int(number)]], until: bounds[ends[Int(number)]])
  }

  package mutating func number(of period: Period) -> Int32 {
    let start = bounds.number(of: period.start)
    return number(start, period.start == period.end ? start : bounds.number(of: period.end))
  }

  private mutating func number(_ start: Int32, _ end: Int32) -> Int32 {
    if numbers.isEmpty { numbers = HashedNumbers(zip(starts, ends).map(Self.hash)) }
    let hash = Self.hash(start, end)
    let place = numbers.place(hash) { starts[Int($0)] == start && ends[Int($0)] == end }
    if let number = numbers[place] { return number }
    starts.append(start)
    ends.append(end)
    numbers.append(hash, at: place)
    return Int32(count - 1)
  }

  private static func hash(_ start: Int32, _ end: Int32) -> Int {
    (Int64(start) << 32 | Int64(end)).hashValue
  }

  /// Appends a period that none here is equal to.
  package mutating func append(distinct period: Period) {
    numbers = HashedNumbers()
    starts.append(bounds.number(of: period.start))
    ends.append(bounds.number(of: period.end))
  }

  /// Takes in the periods of `other`.
  ///
  /// - Returns: The number of each here, indexed by its number there.
  mutating func merge(_ other: PeriodInterner) -> [Int32] {
    if count == 0 {
      self = other
      return Array(0..<Int32(count))
    }
    let bounds = bounds.merge(other.bounds)
    return zip(other.starts, other.ends).map { number(bounds[Int($0)], bounds[Int($1)]) }
  }

  /// How each is written, indexed by number.
  var spelled: TextPool {
    var pool = TextPool()
    for number in starts.indices { append(number, to: &pool) }
    return pool
  }

  /// Appends how a period is written to `pool`.
  func append(_ number: Int, to pool: inout TextPool) {
    let start = bounds.texts.utf8(Int(starts[number]))
    if starts[number] == ends[number], BoundInterner.isDate(starts[number]) {
      pool.append(utf8: start)
    } else {
      pool.append(utf8: start + [UInt8(ascii: "/")] + bounds.texts.utf8(Int(ends[number])))
    }
  }
}

extension PeriodInterner {
  var inMemory: PeriodInterner {
    var copy = self
    copy.bounds = bounds.inMemory
    (copy.starts, copy.ends) = (starts.inMemory, ends.inMemory)
    return copy
  }

  mutating func visited(by archive: Archive) {
    bounds.visited(by: archive)
    archive.visit(&starts)
    archive.visit(&ends)
  }
}

/// How two texts stand to each other by their bytes, which depends on no language.
enum ByteOrder {
  case before, same, after

  init(_ left: String, _ right: String) {
    var (left, right) = (left, right)
    self = left.withUTF8 { mine in
      right.withUTF8 { theirs in
        unsafe ByteOrder(UnsafeRawBufferPointer(mine), UnsafeRawBufferPointer(theirs))
      }
    }
  }

  /// Compares eight bytes at a time, then one.
  init(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) {
    let shared = min(left.count, right.count)
    var place = 0
    while place + 8 <= shared {
      let mine = unsafe left.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let theirs = unsafe right.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      if mine != theirs {
        self = mine.bigEndian < theirs.bigEndian ? .before : .after
        return
      }
      place += 8
    }
    while place < shared, unsafe left[place] == right[place] { place += 1 }
    if place < shared {
      self = unsafe left[place] < right[place] ? .before : .after
    } else {
      self = left.count == right.count ? .same : left.count < right.count ? .before : .after
    }
  }

  init<Number: Comparable>(_ left: Number, _ right: Number) {
    self = left < right ? .before : left == right ? .same : .after
  }

  /// The order by something else where this is the same.
  func then(_ next: () -> ByteOrder) -> ByteOrder { self == .same ? next() : self }
}

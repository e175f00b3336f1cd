// A host may look at what a plug-in describes as long as the process lives: nothing is ever freed.

/// A value that stays where it is.
func kept<Value>(_ value: Value) -> UnsafePointer<Value> {
  let place = UnsafeMutablePointer<Value>.allocate(capacity: 1)
  unsafe place.initialize(to: value)
  return unsafe UnsafePointer(place)
}

/// Pointers that stay where they are, as a list in C.
func kept<Value>(_ list: [UnsafePointer<Value>]) -> UnsafePointer<UnsafePointer<Value>?> {
  let places = UnsafeMutablePointer<UnsafePointer<Value>?>.allocate(
    capacity: unsafe max(list.count, 1))
  for place in unsafe list.indices { unsafe (places + place).initialize(to: list[place]) }
  return unsafe UnsafePointer(places)
}

/// A text that stays where it is, up to its first NUL.
func kept(_ text: String) -> UnsafePointer<CChar> {
  let bytes = text.utf8CString
  let places = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
  for (place, byte) in bytes.enumerated() { unsafe (places + place).initialize(to: byte) }
  return unsafe UnsafePointer(places)
}

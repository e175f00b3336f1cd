import LibC

/// Texts as a function in C takes them, for the length of its call.
enum LentTexts {
  /// Calls `body` with the texts, NULL for those that are not there.
  static func lend(_ texts: [String?], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Void) {
    let places = UnsafeMutablePointer<UnsafePointer<CChar>?>.allocate(
      capacity: max(texts.count, 1))
    for (place, text) in texts.enumerated() {
      let copy = unsafe text.flatMap { unsafe strdup($0) }
      unsafe (places + place).initialize(to: unsafe copy.map { unsafe UnsafePointer($0) })
    }
    unsafe body(places)
    for place in texts.indices { unsafe free(UnsafeMutablePointer(mutating: places[place])) }
    unsafe places.deallocate()
  }
}

/// Whether texts are the same but for one letter inserted, left out, changed or swapped with its
/// neighbor; what they begin and end with alike is set aside first.
enum TypingError {
  /// Whether at most one letter in UTF-8 parts the texts.
  static func isAtMostOne(between first: Span<UInt8>, and second: Span<UInt8>) -> Bool {
    guard abs(first.count - second.count) <= 4 else { return false }
    var (start, mine, theirs) = differing(first, second)
    guard mine + theirs > 0 else { return true }
    while start > 0, isInside(first, start) || isInside(second, start) {
      (start, mine, theirs) = (start - 1, mine + 1, theirs + 1)
    }
    while isInside(first, start + mine) || isInside(second, start + theirs) {
      (mine, theirs) = (mine + 1, theirs + 1)
    }
    return isOne(
      first.extracting(start..<start + mine), second.extracting(start..<start + theirs))
  }

  /// Whether at most one byte parts the texts.
  static func isAtMostOneByte(between first: Span<UInt8>, and second: Span<UInt8>) -> Bool {
    guard abs(first.count - second.count) <= 1 else { return false }
    let (start, mine, theirs) = differing(first, second)
    switch (mine, theirs) {
    case (0...1, 0...1): return true
    case (2, 2):
      return first[start] == second[start + 1] && first[start + 1] == second[start]
    default: return false
    }
  }

  /// Where the texts begin to differ, and for how many bytes of each.
  private static func differing(
    _ first: Span<UInt8>, _ second: Span<UInt8>
  ) -> (start: Int, first: Int, second: Int) {
    let shorter = min(first.count, second.count)
    var start = 0
    while start < shorter, first[start] == second[start] { start += 1 }
    var (mine, theirs) = (first.count, second.count)
    while min(mine, theirs) > start, first[mine - 1] == second[theirs - 1] {
      (mine, theirs) = (mine - 1, theirs - 1)
    }
    return (start, mine - start, theirs - start)
  }

  /// Whether a place is inside a letter.
  private static func isInside(_ text: Span<UInt8>, _ place: Int) -> Bool {
    place < text.count && text[place] & 0xC0 == 0x80
  }

  /// Whether one error makes one of what differs between texts of the other.
  private static func isOne(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Bool {
    guard first.letterCount > 1 || second.letterCount > 1 else { return true }
    guard first.letterCount == 2, second.letterCount == 2, first.count == second.count else {
      return false
    }
    var split = 1
    while isInside(first, split) { split += 1 }
    let rest = second.count - split
    return first.extracting(..<split).isEqual(to: second.extracting(rest...))
      && first.extracting(split...).isEqual(to: second.extracting(..<rest))
  }
}

import Wording

/// A line of a text, cut to what surrounds a mark, and the line of carets under it.
struct MarkedText {
  let lines: [String]

  /// How many characters are shown on either side of the mark.
  private static let mostAround = 34

  /// How many characters of what is marked are shown.
  private static let mostMarked = 30

  init(_ text: String, _ range: Range<Int>) {
    let letters = text.map { $0.isWhitespace ? " " : $0 }
    let start = range.lowerBound
    let end = min(range.upperBound, start + Self.mostMarked)
    let (first, last) = (max(0, start - Self.mostAround), min(letters.count, end + Self.mostAround))
    let before = (first > 0 ? "…" : "") + String(letters[first..<start])
    let marked = String(letters[start..<end])
    let after = String(letters[end..<last]) + (last < letters.count ? "…" : "")
    lines = [
      before + marked + after,
      String(repeating: " ", count: before.displayWidth)
        + String(repeating: "^", count: max(1, marked.displayWidth)),
    ]
  }
}

import GraphKernels

/// Texts that follow each other in a pool, and where they lie among their bytes.
struct TextRun {
  let texts: Range<Int>

  /// Where each ends, counted from where the first begins.
  private let ends: [Int]

  fileprivate init(_ texts: Range<Int> = 0..<0, ends: [Int] = []) {
    (self.texts, self.ends) = (texts, ends)
  }

  /// Where a text lies, counted from where the first begins.
  func range(_ text: Int) -> Range<Int> {
    let place = text - texts.lowerBound
    return (place == 0 ? 0 : ends[place - 1])..<ends[place]
  }

  /// The text that a byte belongs to, `first` or one after it: by steps twice as long each time, then
  /// by halving.
  func text(at byte: Int, from first: Int) -> Int {
    var (low, step) = (first - texts.lowerBound, 1)
    while low + step < ends.count, ends[low + step - 1] <= byte {
      low += step
      step *= 2
    }
    let near = low..<min(low + step, ends.count)
    return texts.lowerBound + near.partitioningIndex { ends[$0] > byte }
  }
}

extension TextPool {
  /// Hands over texts that follow each other with their bytes, where they lie; none where the file is
  /// damaged.
  ///
  /// - Complexity: O(texts), and the length of their bytes where these were not checked yet.
  func withRun<Result>(_ texts: Range<Int>, _ body: (TextRun, Span<UInt8>) -> Result) -> Result {
    let pool = laid
    let start = texts.lowerBound == 0 ? 0 : pool.ends[texts.lowerBound - 1]
    let ends = pool.ends.elements(texts).map { $0 &- start }
    guard start >= 0, zip([0] + ends, ends).allSatisfy({ $0 <= $1 }) else {
      pool.noteDamage()
      return body(TextRun(), Span())
    }
    return unsafe pool.bytes.withBytes(start..<start + (ends.last ?? 0)) { bytes in
      let isWhole = bytes.count == ends.last ?? 0
      return unsafe body(
        isWhole ? TextRun(texts, ends: ends) : TextRun(),
        bytes.assumingMemoryBound(to: UInt8.self).span)
    }
  }
}

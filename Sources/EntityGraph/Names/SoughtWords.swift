import Spelling

/// Folded text to be compared with names as a whole and with as many words of them.
struct SoughtWords {
  private let text: [UInt8]
  private let scalars: [Unicode.Scalar]
  private let wordCount: Int
  private let letters: LetterSet

  init(_ text: [UInt8]) {
    self.text = text
    scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    wordCount = scalars.count { $0 == " " } + 1
    letters = LetterSet(text.span)
  }

  var count: Int { scalars.count }

  /// Whether the whole of `name`, or as many words of it that stand side by side, is the text but for
  /// one typing error at most.
  func isAlmost(_ name: Span<UInt8>) -> Bool {
    guard name.count + 1 >= count else { return false }
    if TypingError.isAtMostOne(between: text.span, and: name) { return true }
    var isAlmost = false
    forEachRun(name) { run in
      isAlmost = isAlmost || TypingError.isAtMostOne(between: text.span, and: name.extracting(run))
    }
    return isAlmost
  }

  /// The least edit distance to the whole of `name` or to any as many words of it that stand side by
  /// side, or `nil` when it is more than `limit`.
  func distance(to name: Span<UInt8>, limit: Int) -> Int? {
    guard mayBeNear(name, limit) else { return nil }
    var least = distance(toRun: name, limit)
    forEachRun(name) { run in
      least = distance(toRun: name.extracting(run), least.map { $0 - 1 } ?? limit) ?? least
    }
    return least
  }

  private func mayBeNear(_ name: Span<UInt8>, _ limit: Int) -> Bool {
    limit >= 0 && name.count + limit >= count && letters.isIn(LetterSet(name), butFor: limit)
  }

  private func distance(toRun name: Span<UInt8>, _ limit: Int) -> Int? {
    guard mayBeNear(name, limit), name.letterCount <= count + limit else { return nil }
    let name = unsafe name.withUnsafeBufferPointer {
      unsafe String(decoding: $0, as: UTF8.self)
    }
    return EditDistance.between(scalars, Array(name.unicodeScalars), limit: limit)
  }

  /// Where as many words as are sought stand side by side in a name that has more.
  private func forEachRun(_ name: Span<UInt8>, _ body: (Range<Int>) -> Void) {
    var last = name.word(from: 0)
    for _ in 1..<wordCount { last = last.flatMap { name.word(from: $0.upperBound) } }
    var start = 0
    while let end = last?.upperBound {
      guard start > 0 || end < name.count else { return }
      body(start..<end)
      start = (name.word(from: start)?.upperBound ?? end) + 1
      last = name.word(from: end)
    }
  }
}

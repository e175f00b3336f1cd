extension TextRun {
  /// The texts that contain one of `needles`, none of which is empty, or are among `others`;
  /// ascending.
  ///
  /// - Complexity: O(length of the texts · needles).
  func texts(
    in bytes: Span<UInt8>, containing needles: [[UInt8]], or others: ArraySlice<Int32> = []
  ) -> [Int32] {
    var isFound = [Bool](repeating: false, count: texts.count)
    for text in others where texts.contains(Int(text)) {
      isFound[Int(text) - texts.lowerBound] = true
    }
    for needle in needles { mark(&isFound, bytes, containing: needle) }
    return isFound.indices.lazy.filter { isFound[$0] }.map { Int32(texts.lowerBound + $0) }
  }

  /// Looks through the bytes of all texts at once; what reaches over the end of one is in none.
  private func mark(
    _ isFound: inout [Bool], _ bytes: Span<UInt8>, containing needle: [UInt8]
  ) {
    var (text, place) = (texts.lowerBound, 0)
    while let found = bytes.firstPlace(of: needle, from: place) {
      text = self.text(at: found, from: text)
      let end = range(text).upperBound
      let isInside = found + needle.count <= end
      if isInside { isFound[text - texts.lowerBound] = true }
      place = isInside ? end : found + 1
    }
  }
}

extension Span<UInt8> {
  fileprivate func firstPlace(of needle: [UInt8], from start: Int) -> Int? {
    unsafe extracting(start...).withUnsafeBytes { bytes in
      unsafe needle.withUnsafeBytes { needle in
        unsafe bytes.firstPlace(of: needle).map { start + $0 }
      }
    }
  }
}

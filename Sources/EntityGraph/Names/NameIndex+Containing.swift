extension NameIndex {
  /// The texts of a range that contain one of `needles`, none of which is empty, or are among
  /// `others`; ascending.
  ///
  /// - Complexity: O(length of the texts · needles).
  func texts(
    _ range: Range<Int>, containing needles: [[UInt8]], or others: ArraySlice<Int32> = []
  ) -> [Int32] {
    var isFound = [Bool](repeating: false, count: range.count)
    for text in others { isFound[Int(text) - range.lowerBound] = true }
    for needle in needles { mark(&isFound, range, containing: needle) }
    return isFound.indices.lazy.filter { isFound[$0] }.map { Int32(range.lowerBound + $0) }
  }

  /// Looks through the bytes of all texts at once; what reaches over the end of one is in none.
  private func mark(_ isFound: inout [Bool], _ range: Range<Int>, containing needle: [UInt8]) {
    guard let last = range.last else { return }
    let folded = searched
    var text = range.lowerBound
    var place = folded.range(text).lowerBound
    let end = folded.ends[last]
    while let found = find(needle, in: place..<end) {
      text = self.text(at: found, from: text)
      let isInside = found + needle.count <= folded.ends[text]
      if isInside { isFound[text - range.lowerBound] = true }
      place = isInside ? folded.ends[text] : found + 1
    }
  }

  private func find(_ needle: [UInt8], in range: Range<Int>) -> Int? {
    unsafe searched.bytes.withUnsafeBytes { bytes in
      unsafe needle.withUnsafeBytes { needle in
        let place = unsafe UnsafeRawBufferPointer(rebasing: bytes[range]).firstPlace(of: needle)
        return place.map { range.lowerBound + $0 }
      }
    }
  }

  /// The text that a byte belongs to, `first` or one after it: by steps twice as long each time, then
  /// by halving.
  private func text(at byte: Int, from first: Int) -> Int {
    let folded = searched
    var (low, step) = (first, 1)
    while low + step < count, folded.ends[low + step - 1] <= byte {
      low += step
      step *= 2
    }
    var high = min(low + step, count)
    while low < high {
      let middle = (low + high) / 2
      if folded.ends[middle] <= byte { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

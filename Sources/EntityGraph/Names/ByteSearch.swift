extension UnsafeRawBufferPointer {
  /// Where `needle`, which is not empty, first stands.
  ///
  /// > Muła, W. "SIMD-friendly algorithms for substring searching." 2016: sixteen places at a time are
  /// > asked for its first and its last byte.
  ///
  /// - Complexity: O(bytes) where few places have both, else O(bytes · length of the needle).
  func firstPlace(of needle: UnsafeRawBufferPointer) -> Int? {
    let (last, places) = (needle.count - 1, count - needle.count + 1)
    let (firstByte, lastByte) = unsafe (
      SIMD16(repeating: needle[0]), SIMD16(repeating: needle[last])
    )
    var place = 0
    while place + 16 <= places {
      let begins = unsafe loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self) .== firstByte
      let ends =
        unsafe loadUnaligned(fromByteOffset: place + last, as: SIMD16<UInt8>.self) .== lastByte
      let lanes = unsafe unsafeBitCast(begins .& ends, to: SIMD2<UInt64>.self)
      if let found = unsafe first(lanes[0], place, needle) { return found }
      if let found = unsafe first(lanes[1], place + 8, needle) { return found }
      place += 16
    }
    while place < places {
      if unsafe has(needle, at: place) { return place }
      place += 1
    }
    return nil
  }

  /// The first place with `needle` among eight; each byte of `lanes` says whether one may have it.
  @inline(__always)
  private func first(_ lanes: UInt64, _ start: Int, _ needle: UnsafeRawBufferPointer) -> Int? {
    var lanes = lanes.littleEndian
    while lanes != 0 {
      let lane = lanes.trailingZeroBitCount / 8
      if unsafe has(needle, at: start + lane) { return start + lane }
      lanes &= ~(0xFF << UInt64(lane * 8))
    }
    return nil
  }

  @inline(__always)
  private func has(_ needle: UnsafeRawBufferPointer, at place: Int) -> Bool {
    for index in 0..<needle.count where unsafe self[place + index] != needle[index] { return false }
    return true
  }
}

/// A sum of 64 bits over a block of bytes, which changes with every byte of it.
struct BlockSum {
  /// How many bytes of a file have a sum of their own.
  static let blockSize = 1 << 16

  private var lanes: SIMD4<UInt64> = [
    0x9e37_79b9_7f4a_7c15, 0xbf58_476d_1ce4_e5b9, 0x94d0_49bb_1331_11eb, 0xd6e8_feb8_6659_fd93,
  ]

  /// - Precondition: The number of bytes is a multiple of 32.
  init(_ bytes: UnsafeRawBufferPointer) {
    for offset in stride(from: 0, to: bytes.count, by: 32) {
      let words = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
      for lane in 0..<4 {
        let mixed = (lanes[lane] ^ words[lane]) &* 0x9fb2_1c65_1e98_df25
        lanes[lane] = mixed ^ mixed &>> 32
      }
    }
  }

  var value: UInt64 {
    (0..<4).reduce(0) { sum, lane in
      let mixed = (sum ^ lanes[lane]) &* 0x9fb2_1c65_1e98_df25
      return mixed ^ mixed &>> 29
    }
  }
}

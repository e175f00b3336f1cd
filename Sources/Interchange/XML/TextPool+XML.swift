import EntityGraph

extension TextPool {
  /// The texts as contents of elements; these very texts where nothing has to be escaped.
  var asContents: TextPool { escaped { $0.append(content: $1) } }

  /// The texts as values of attributes in double quotes; these very texts where nothing has to be
  /// escaped.
  var asAttributes: TextPool { escaped { $0.append(attribute: $1) } }

  private func escaped(_ append: (inout [UInt8], ArraySlice<UInt8>) -> Void) -> TextPool {
    guard bytes.mayNeedEscaping else { return self }
    var escaped: [UInt8] = []
    var ends: [Int] = []
    escaped.reserveCapacity(bytes.count + bytes.count / 8)
    ends.reserveCapacity(count)
    for text in 0..<count {
      append(&escaped, utf8(text))
      ends.append(escaped.count)
    }
    return TextPool(bytes: escaped, ends: ends)
  }
}

extension [UInt8] {
  /// Whether there is a byte that may stand for something XML does not take as it is.
  fileprivate var mayNeedEscaping: Bool {
    unsafe withUnsafeBytes { bytes in
      let whole = bytes.count & ~15
      for place in stride(from: 0, to: whole, by: 16) {
        let some = unsafe bytes.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
        let found =
          some .< 0x20 .| some .== 0x26 .| some .== 0x3C .| some .== 0x3E .| some .== 0x22
          .| some .== 0xEF
        if any(found) { return true }
      }
      return unsafe bytes[whole...].contains {
        $0 < 0x20 || "&<>\"".utf8.contains($0) || $0 == 0xEF
      }
    }
  }
}

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
      let whole = bytes.count & ~7
      for place in stride(from: 0, to: whole, by: 8) {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        if word.mayNeedEscaping { return true }
      }
      var rest: UInt64 = 0x6161_6161_6161_6161
      for place in whole..<bytes.count { rest = rest << 8 | UInt64(unsafe bytes[place]) }
      return rest.mayNeedEscaping
    }
  }
}

extension UInt64 {
  /// Whether one of eight bytes is a control character, `"`, `&`, `<`, `>` or the first of U+FFFE;
  /// now and then also where none is.
  fileprivate var mayNeedEscaping: Bool {
    let controls = (self &- 0x2020_2020_2020_2020) & ~self
    let quoteOrAmpersand = (self & 0xFBFB_FBFB_FBFB_FBFB ^ 0x2222_2222_2222_2222).zeroBytes
    let angles = (self & 0xFDFD_FDFD_FDFD_FDFD ^ 0x3C3C_3C3C_3C3C_3C3C).zeroBytes
    let noncharacters = (self ^ 0xEFEF_EFEF_EFEF_EFEF).zeroBytes
    let found = controls | quoteOrAmpersand | angles | noncharacters
    return found & 0x8080_8080_8080_8080 != 0
  }

  /// The highest bit of each byte that is zero, among other bits.
  private var zeroBytes: UInt64 { (self &- 0x0101_0101_0101_0101) & ~self }
}

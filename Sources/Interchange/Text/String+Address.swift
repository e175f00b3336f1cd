extension String {
  /// Whether it is an address with a scheme, such as `https://example.org/1`, in the characters that
  /// RFC 3986 has.
  var isAddress: Bool {
    guard let colon = utf8.firstRange(of: "://".utf8), colon.lowerBound > utf8.startIndex,
      colon.upperBound < utf8.endIndex
    else { return false }
    let others = "-._~:/?#[]@!$&'()*+,;=%".utf8
    return utf8.allSatisfy {
      switch $0 {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      default: others.contains($0)
      }
    }
  }
}

/// The digests of messages under one key.
///
/// > Krawczyk, H., Bellare, M. and Canetti, R. "HMAC: Keyed-Hashing for Message Authentication."
/// > RFC 2104, 1997. doi:10.17487/RFC2104
struct KeyedSHA1 {
  /// What is left of the key, inside and outside.
  private var (inner, outer) = (SHA1(), SHA1())

  init(_ key: [UInt8]) {
    let short = key.count > SHA1.blockSize ? SHA1.digest(key) : key
    let padded = short + [UInt8](repeating: 0, count: SHA1.blockSize - short.count)
    inner.update(padded.map { $0 ^ 0x36 })
    outer.update(padded.map { $0 ^ 0x5C })
  }

  /// The digest of a message in forty small hexadecimal digits.
  ///
  /// - Complexity: O(n) in its length.
  func hexadecimal(of message: Span<UInt8>) -> [UInt8] {
    var (inner, outer) = (inner, outer)
    inner.update(message)
    outer.update(digestOf: inner)
    return outer.hexadecimal
  }
}

extension String {
  /// The text of a header with its encoded words, such as `=?utf-8?Q?Andr=C3=A9?=`, put into plain
  /// letters; those in a character set that is not known stay as they are.
  ///
  /// > Moore, K. "MIME Part Three: Message Header Extensions for Non-ASCII Text." RFC 2047, 1996.
  /// > doi:10.17487/RFC2047
  var withoutEncodedWords: String {
    var (decoded, rest, isBehindWord) = ("", self[...], false)
    while let start = rest.firstRange(of: "=?"), let word = EncodedWord(rest[start.lowerBound...]) {
      let between = rest[..<start.lowerBound]
      if !isBehindWord || !between.allSatisfy(\.isWhitespace) { decoded += between }
      decoded += word.text
      rest = rest[start.lowerBound...].dropFirst(word.length)
      isBehindWord = true
    }
    return decoded + rest
  }
}

/// One encoded word at the beginning of a text.
private struct EncodedWord {
  let text: String

  /// How many characters it takes.
  let length: Int

  init?(_ text: Substring) {
    let parts = text.dropFirst(2).split(
      separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, parts[3].first == "=",
      let bytes = Self.bytes(parts[2], parts[1].uppercased()),
      let decoded = Self.text(bytes, parts[0].split(separator: "*").first?.lowercased() ?? "")
    else { return nil }
    self.text = decoded
    length = 2 + parts[0].count + 1 + parts[1].count + 1 + parts[2].count + 2
  }

  private static func bytes(_ text: Substring, _ encoding: String) -> [UInt8]? {
    if encoding == "B" { return bytes(ofBase64: text) }
    guard encoding == "Q" else { return nil }
    var (bytes, place) = ([UInt8](), text.utf8.startIndex)
    while place < text.utf8.endIndex {
      let byte = text.utf8[place]
      place = text.utf8.index(after: place)
      guard byte == UInt8(ascii: "=") else {
        bytes.append(byte == UInt8(ascii: "_") ? 0x20 : byte)
        continue
      }
      guard let end = text.utf8.index(place, offsetBy: 2, limitedBy: text.utf8.endIndex),
        let value = UInt8(text[place..<end], radix: 16)
      else { return nil }
      bytes.append(value)
      place = end
    }
    return bytes
  }

  private static func bytes(ofBase64 text: Substring) -> [UInt8]? {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var (bytes, bits, count) = ([UInt8](), UInt32(0), 0)
    for byte in text.utf8 where byte != UInt8(ascii: "=") {
      guard let digit = digits.firstIndex(of: byte) else { return nil }
      (bits, count) = (bits << 6 | UInt32(digit), count + 6)
      guard count >= 8 else { continue }
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
    return bytes
  }

  private static func text(_ bytes: [UInt8], _ characterSet: String) -> String? {
    switch characterSet {
    case "utf-8", "us-ascii": String(validating: bytes, as: UTF8.self)
    case "iso-8859-1", "iso-8859-15", "windows-1252":
      String(decoding: TextEncoding.decodedWindows1252(bytes), as: UTF8.self)
    default: nil
    }
  }
}

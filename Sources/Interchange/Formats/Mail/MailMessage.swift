/// A message while its lines are read: its header, those of messages that are attached to it, and what
/// tells its text from others.
struct MailMessage {
  private enum Part {
    case header, text

    /// The fields of a part that is a message, and that message's own header.
    case fieldsOfAttachment, headerOfAttachment
  }

  private(set) var header: MailHeader

  /// The headers of messages that are attached, and of those that are attached to them.
  private(set) var attached: [MailHeader] = []

  /// How many attached messages are encoded, so that their headers cannot be read.
  private(set) var encodedCount = 0

  /// The same for texts that are alike but for empty lines.
  private(set) var digest = emptyDigest

  /// The digest of no text.
  static let emptyDigest: UInt64 = 14_695_981_039_346_656_037

  private var part = Part.header
  private var isEncoded = false

  /// The bytes of all its fields, with those of attached messages.
  var fieldBytes: Int { attached.reduce(header.byteCount) { $0 + $1.byteCount } }

  init(line: Int) { header = MailHeader(line: line) }

  mutating func take(_ line: [UInt8], number: Int) {
    switch part {
    case .header:
      if line.isEmpty || !header.take(Self.text(line)) { part = .text }
    case .text:
      hash(line)
      guard Self.beginsAttachedMessage(line) else { return }
      (part, isEncoded) = (.fieldsOfAttachment, false)
    case .fieldsOfAttachment:
      hash(line)
      if Self.saysEncoded(line) { isEncoded = true }
      guard line.isEmpty else { return }
      if isEncoded {
        encodedCount += 1
        part = .text
      } else {
        attached.append(MailHeader(line: number + 1))
        part = .headerOfAttachment
      }
    case .headerOfAttachment:
      hash(line)
      if line.isEmpty || !attached[attached.count - 1].take(Self.text(line)) { part = .text }
    }
  }

  private static func text(_ line: [UInt8]) -> String { String(decoding: line, as: UTF8.self) }

  private static func beginsAttachedMessage(_ line: [UInt8]) -> Bool {
    line.first.map { "cC".utf8.contains($0) } == true
      && text(line).lowercased().filter { $0 != " " }.hasPrefix("content-type:message/rfc822")
  }

  private static func saysEncoded(_ line: [UInt8]) -> Bool {
    let text = text(line).lowercased()
    return text.hasPrefix("content-transfer-encoding:") && text.contains("base64")
  }

  /// Takes a line into the digest.
  ///
  /// > Fowler, G., Noll, L. C., Vo, K.-P., Eastlake, D. "The FNV Non-Cryptographic Hash Algorithm."
  /// > RFC 9923, 2025.
  private mutating func hash(_ line: [UInt8]) {
    guard line.contains(where: { $0 > 0x20 }) else { return }
    for byte in line + [0x0A] { digest = (digest ^ UInt64(byte)) &* 1_099_511_628_211 }
  }
}

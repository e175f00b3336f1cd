import TestSupport

/// Bends samples of real files into files nobody would write.
struct Mutator {
  private static let tokens: [[UInt8]] = [
    "<node id=\"a\">", "</graph>", "<edge source=\"a\" target=\"b\"/>", "<graph>", "<!DOCTYPE a [",
    "<!ENTITY x \"y\">", "&x;", "&#0;", "&#xFFFFFFFF;", "]]>", "<![CDATA[", "<!--", "\u{0}",
    "\u{FEFF}",
    "\"", "\"\"", "\\u0000", "\\ud800", "{\"", "[[[[[[[[", "]", "}", "null", "NaN", "-INF", "1e999",
    "99999999999999999999", "-9223372036854775808", "*Vertices 2147483648", "*Arcs", "graph [",
    "node [ id 1", "\r", "\r\n", "\t", ";", ",", "#", "%%MatrixMarket", ":ID", ":START_ID",
    "id,schema",
  ].map { Array($0.utf8) }

  private let samples: [[UInt8]]
  private var generator: SplitMix64

  init(_ samples: [[UInt8]], seed: UInt64) {
    self.samples = samples
    generator = SplitMix64(seed: seed)
  }

  /// The number of a sample, and the sample with one to eight things changed.
  mutating func next() -> (sample: Int, bytes: [UInt8]) {
    let sample = Int.random(in: 0..<samples.count, using: &generator)
    var bytes = samples[sample]
    for _ in 0..<Int.random(in: 1...8, using: &generator) { change(&bytes) }
    return (sample, bytes)
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: bytes.replaceSubrange(piece(of: bytes), with: [])
    case 1:
      bytes.insert(
        contentsOf: Self.tokens.randomElement(using: &generator) ?? [], at: place(in: bytes))
    case 2: bytes.insert(contentsOf: bytes[piece(of: bytes)], at: place(in: bytes))
    case 3: bytes.removeSubrange(place(in: bytes)...)
    case 4: splice(into: &bytes)
    case 5: repeatPiece(of: &bytes)
    default: flip(&bytes)
    }
  }

  private mutating func flip(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(
      in: 0...255, using: &generator)
  }

  private mutating func splice(into bytes: inout [UInt8]) {
    let other = samples[Int.random(in: 0..<samples.count, using: &generator)]
    bytes.replaceSubrange(piece(of: bytes), with: other[piece(of: other)])
  }

  private mutating func repeatPiece(of bytes: inout [UInt8]) {
    let piece = Array(bytes[piece(of: bytes)].prefix(100))
    let count = Int.random(in: 2...2000, using: &generator)
    bytes.insert(contentsOf: repeatElement(piece, count: count).joined(), at: place(in: bytes))
  }

  private mutating func place(in bytes: [UInt8]) -> Int {
    .random(in: 0...bytes.count, using: &generator)
  }

  private mutating func piece(of bytes: [UInt8]) -> Range<Int> {
    let (one, other) = (place(in: bytes), place(in: bytes))
    return min(one, other)..<max(one, other)
  }
}

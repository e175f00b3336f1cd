import EntityGraph

/// The texts that the cells of a workbook share, each without its formats and its phonetic runs.
struct SharedTexts: XMLHandler {
  enum Name: String, CaseIterable {
    case item = "si"
    case text = "t"
    case phonetic = "rPh"
  }

  /// The bytes that all texts may have, as they are held in memory.
  static let mostBytes = 64_000_000
  static let mostTexts = 4_000_000

  private(set) var texts = TextPool()
  private var item: [UInt8] = []
  private var isInText = false
  private var phoneticDepth = 0
  private var byteCount = 0

  mutating func start(_ element: XMLElement<Name>) throws(XMLRefusal) {
    switch element.name {
    case .item: item.removeAll(keepingCapacity: true)
    case .text: isInText = phoneticDepth == 0
    case .phonetic: phoneticDepth += 1
    case nil: break
    }
    guard byteCount <= Self.mostBytes, texts.count <= Self.mostTexts else {
      throw XMLRefusal(
        "the texts of the workbook, which are held in memory, have more than \(Self.mostBytes) bytes,"
          + " or are more than \(Self.mostTexts); save its sheets as CSV", line: element.line)
    }
  }

  mutating func text(_ text: Span<UInt8>) {
    if isInText { item.append(text) }
  }

  mutating func end(_ name: Name?) {
    switch name {
    case .item:
      item.decodeEscapes(from: 0)
      texts.append(utf8: item)
      byteCount += item.count
    case .text: isInText = false
    case .phonetic: phoneticDepth -= 1
    case nil: break
    }
  }
}

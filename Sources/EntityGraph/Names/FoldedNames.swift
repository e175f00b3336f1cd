/// The columns of an index of names, or of a part of one, in the making.
struct FoldedNames {
  private var folded = FoldedText()
  private(set) var ends: [Int] = []
  private(set) var entities: [Int32] = []
  private(set) var names: [Int32] = []
  private(set) var withoutVowels: [Int32] = []
  private(set) var hashes: [UInt32] = []

  var bytes: [UInt8] { folded.bytes }

  init() {}

  /// The parts, one behind the other.
  init(_ parts: [FoldedNames]) {
    for part in parts {
      let (start, first) = (folded.bytes.count, Int32(ends.count))
      folded.append(part.folded)
      ends.append(contentsOf: part.ends.lazy.map { $0 + start })
      entities.append(contentsOf: part.entities)
      names.append(contentsOf: part.names)
      withoutVowels.append(contentsOf: part.withoutVowels.lazy.map { $0 + first })
      hashes.append(contentsOf: part.hashes)
    }
  }

  mutating func append(_ entity: Int, _ name: Int, _ text: Span<UInt8>) {
    let lacksVowels = fold(text)
    guard folded.bytes.count > folded.start else { return }
    if lacksVowels { withoutVowels.append(Int32(ends.count)) }
    hashes.append(NameIndex.hash(folded.bytes.span.extracting(folded.start...)))
    ends.append(folded.bytes.count)
    entities.append(Int32(entity))
    names.append(Int32(name))
  }

  /// Whether letters that leave out vowels are among those of `text`, which is folded.
  private mutating func fold(_ text: Span<UInt8>) -> Bool {
    if folded.begin(ascii: text) { return false }
    let text = unsafe text.withUnsafeBufferPointer {
      unsafe String(decoding: $0, as: UTF8.self)
    }
    folded.begin(text)
    return text.lacksVowels
  }
}

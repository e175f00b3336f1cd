import EntityGraph

/// A text that equals only a text of the same bytes.
///
/// Strings compare by canonical equivalence: é in one character and in two are equal. A file must
/// keep them apart.
struct ExactText: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: Self, right: Self) -> Bool {
    left.text.withBytes { left in right.text.withBytes { left.isEqual(to: $0) } }
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { bytes in
      unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    }
  }
}

extension [String] {
  /// The texts without repetitions, in order of first appearance.
  package var eachOnce: [String] {
    guard count > 1 else { return self }
    var seen: Set<ExactText> = []
    return filter { seen.insert(ExactText($0)).inserted }
  }
}

/// Splits words by GNU's conventions: `--name value`, `--name=value`, `-k3`, `-k 3`, `-abc`, `--`.
///
/// Where GNU reads `-k=3` as the value `=3`, it is read as `3`: nobody means the other.
/// Letters are characters as a reader sees them, so `-é` is one option however it is encoded.
struct WordReader {
  enum Word: Equatable { case option(String), argument(String) }

  private var words: ArraySlice<String>
  private var attached: Substring?
  private var onlyArguments = false

  /// The word that was read last, as it was written.
  private(set) var written = ""

  init(_ words: some Sequence<String>) { self.words = Array(words)[...] }

  mutating func next() -> Word? {
    if let letters = attached, let letter = letters.first {
      attached = letters.count > 1 ? letters.dropFirst() : nil
      return .option("-\(letter)")
    }
    guard let word = words.popFirst() else { return nil }
    written = word
    if onlyArguments || word == "-" || word.first != "-" { return .argument(word) }
    if word == "--" {
      onlyArguments = true
      return next()
    }
    return word.hasPrefix("--") ? long(word) : cluster(word)
  }

  /// The text that belongs to the option just read; nil when the line ends there.
  mutating func value() -> String? {
    defer { attached = nil }
    guard let text = attached else { return words.popFirst() }
    return String(text.withoutSign ?? text)
  }

  /// The text after `=` when the option just read has one.
  mutating func explicitValue() -> String? {
    guard let text = attached?.withoutSign else { return nil }
    attached = nil
    return String(text)
  }

  private mutating func long(_ word: String) -> Word {
    guard let sign = word.unicodeScalars.firstIndex(of: "=") else { return .option(word) }
    attached = word[sign...]
    return .option(String(word[..<sign]))
  }

  private mutating func cluster(_ word: String) -> Word {
    attached = word.count > 2 ? word.dropFirst(2) : nil
    return .option(String(word.prefix(2)))
  }
}

extension Substring {
  /// What follows a leading `=`, even where it begins with a combining mark.
  fileprivate var withoutSign: Substring? {
    unicodeScalars.first == "=" ? Substring(unicodeScalars.dropFirst()) : nil
  }
}

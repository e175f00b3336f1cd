import EntityGraph

/// The documents of a file that cites sources: the file itself, and each source as the file grades it.
///
/// A letter is of a source; where a file gives one source several, each makes a document of its own.
struct I2Sources {
  private let file: String
  private var firstLetters: [String: Reliability?] = [:]

  init(_ file: String) { self.file = file }

  /// The document that something stands in which cites a source, or none, of a type such as
  /// `Witness`.
  mutating func document(
    citing reference: String?, _ type: String?, _ letter: Reliability?,
    in facts: inout FactCollection
  ) -> Document.ID {
    let name = reference.map { "\(file)/\($0)" } ?? file
    let usual = firstLetters[name] ?? (reference == nil ? nil : letter)
    firstLetters[name] = .some(usual)
    let id = letter == usual ? name : "\(name) (\(letter?.rawValue ?? "ungraded"))"
    let words = [reference ?? file, type.map { "(\($0))" }].compactMap(\.self)
    var document = Document(id: Document.ID(id), title: words.joined(separator: " "))
    document.reliability = letter
    facts.add(document)
    return document.id
  }
}

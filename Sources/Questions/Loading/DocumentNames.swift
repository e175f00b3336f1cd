import EntityGraph
import Interchange

/// Calls documents that files do not name by the names of the files, but no two different files alike.
///
/// The first file of a name has it; another one has the folders in front that it takes to tell them
/// apart, and what came through a pipe a fingerprint behind. A file that was read before is called as
/// it was then.
struct DocumentNames {
  /// The documents so far, and where those were read that are called by files.
  private var origins: [Document.ID: String?] = [:]

  /// What a file's documents are called that it does not name itself.
  struct Name {
    let text: String
    let origin: String

    /// What there is to say of it; `nil` where it is called as its file is.
    fileprivate(set) var note: InputNote?
  }

  /// Takes in the documents of a case.
  mutating func add(_ documents: [Document]) {
    for document in documents { origins[document.id] = .some(document.origin) }
  }

  /// The name for the file at `path`, which was asked for as `word`.
  ///
  /// - Throws: ``ReadingError`` where it came through a pipe and cannot be read.
  mutating func name(
    of file: OpenGraphFile, at path: String, asked word: String, isKept: Bool
  ) throws(ReadingError) -> Name {
    let print = isKept ? String(try file.fingerprint, radix: 16) : nil
    let origin = print.map { "content:\($0)" } ?? FileKind.realPath(path) ?? path
    let base = path == word ? try file.documentName : Self.lastPart(of: word)
    let name = name(origin, Self.candidates(base, origin, print), word)
    origins[Document.ID(name.text)] = .some(origin)
    return name
  }

  private func name(_ origin: String, _ candidates: [String], _ word: String) -> Name {
    let known = origins.filter { $0.value == origin }.keys.min()?.rawValue
    if let known { return Name(text: known, origin: origin) }
    let free = candidates.first { isFree(Document.ID($0)) } ?? origin
    var name = Name(text: free, origin: origin)
    if free != candidates[0], case let taken?? = origins[Document.ID(candidates[0])] {
      let place = taken.hasPrefix("/") ? "'\(taken)'" : "other content"
      name.note = InputNote(
        "is the document '\(free)', as '\(candidates[0])' is that of \(place)", in: word)
    } else if origins[Document.ID(free)] != nil {
      name.note = InputNote(
        "is taken to be the document '\(free)' of the case, which does not say where it was read",
        in: word)
    }
    return name
  }

  /// Whether no document has the id, or one of which nobody knows where it was read.
  private func isFree(_ id: Document.ID) -> Bool { (origins[id] ?? nil) == nil }

  /// Names from the shortest on.
  private static func candidates(
    _ base: String, _ origin: String, _ print: String?
  ) -> [String] {
    if let print { return [base, "\(base)-\(print.prefix(8))", "\(base)-\(print)"] }
    var folders = origin.split(separator: "/").map(String.init)
    if folders.last == base { folders.removeLast() }
    return (0...folders.count).map { (folders.suffix($0) + [base]).joined(separator: "/") }
  }

  private static func lastPart(of word: String) -> String {
    if word == PassingInput.standardInput { return "standard-input" }
    return word.split(separator: "/").last.map(String.init) ?? word
  }
}

extension FactBatch {
  /// Keeps where the document was read that has the name of its file.
  ///
  /// - Returns: What there is to say of that name.
  mutating func place(_ name: DocumentNames.Name) -> InputNote? {
    for place in documents.indices where documents[place].id.rawValue == name.text {
      documents[place].url = documents[place].url ?? name.origin
    }
    return documents.contains { $0.origin != nil } ? name.note : nil
  }
}

extension Document {
  /// Where it was read that has the name of its file: the path, or what tells the content of what came
  /// through a pipe; `nil` where that is not known.
  var origin: String? {
    url.flatMap { $0.hasPrefix("/") || $0.hasPrefix("content:") ? $0 : nil }
  }
}

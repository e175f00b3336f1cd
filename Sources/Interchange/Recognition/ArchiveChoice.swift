/// What of an archive is read: its one file that can be, or those that make one input.
struct ArchiveChoice {
  private struct Candidate {
    let entry: ArchiveEntry
    let format: GraphFormat

    /// Whether the content tells it, and not the name alone.
    let isTold: Bool
  }

  private static let mostNames = 5

  private let archive: Archive
  private var candidates: [Candidate] = []

  /// The files that can be read by nobody, or not here.
  private var others: [ArchiveEntry] = []
  private var nested: [ArchiveEntry] = []

  /// Why the first file that could not be opened could not.
  private var failure: ReadingError?

  init(from archive: Archive) {
    self.archive = archive
    for entry in archive.entries where !entry.isOfSystem {
      do throws(ReadingError) {
        add(entry, try InputFile(entry, of: archive).head)
      } catch {
        failure = failure ?? error
        others.append(entry)
      }
    }
    guard candidates.contains(where: \.isTold) else { return }
    others += candidates.filter { !$0.isTold }.map(\.entry)
    candidates.removeAll { !$0.isTold }
  }

  private mutating func add(_ entry: ArchiveEntry, _ head: [UInt8]) {
    let choices = archive.limits.choices
    if Archive.isOne(head) || head.starts(with: Inflation.mark) {
      nested.append(entry)
    } else if let told = FileHead(head).format(extension: nil, choices), told.isRead {
      candidates.append(Candidate(entry: entry, format: told, isTold: true))
    } else if let named = GraphFormat(extensionOf: entry.name), named.isRead, !head.isEmpty {
      candidates.append(Candidate(entry: entry, format: named, isTold: false))
    } else {
      others.append(entry)
    }
  }

  /// Opens what is read.
  ///
  /// - Throws: ``ReadingError`` where nothing is, or several files could be.
  func file() throws(ReadingError) -> InputFile {
    if let chat { return try open(chat.entry, called: archive.path.lastComponent.withoutExtension) }
    guard let first = candidates.first else { throw nothing }
    guard candidates.count == 1 || areTablesOfOffshoreLeaks || areOnePair else { throw several }
    return try open(first.entry)
  }

  /// The text of a chat of WhatsApp, beside whatever was sent in it.
  private var chat: Candidate? {
    let chats = candidates.filter { candidate in
      let name = candidate.entry.name.lastComponent
      return candidate.format == .whatsApp
        && (name == "_chat.txt" || name.hasPrefix("WhatsApp Chat"))
    }
    return chats.count == 1 ? chats[0] : nil
  }

  private var areTablesOfOffshoreLeaks: Bool { candidates.allSatisfy { $0.format == .icij } }

  private var areOnePair: Bool {
    let names = candidates.map(\.entry.name)
    guard names.count == 2 else { return false }
    if let pair = CSVPair(of: names[0]) { return pair == CSVPair(of: names[1]) }
    return GraphalyticsPair(of: names[0]).map { $0 == GraphalyticsPair(of: names[1]) } ?? false
  }

  private func open(
    _ entry: ArchiveEntry, called name: String? = nil
  ) throws(ReadingError) -> InputFile {
    let read = name == nil ? candidates.map(\.entry) : [entry]
    let rest = archive.entries.filter { !$0.isOfSystem && !read.contains($0) }
    return try InputFile(entry, of: archive, called: name, besides: rest.map(\.name))
  }
}

extension ArchiveChoice {
  private var several: ReadingError {
    error(
      "holds several files that can be read, \(Self.listed(candidates.map(\.entry.name)));"
        + " unpack it and name those you mean")
  }

  private var nothing: ReadingError {
    if let failure { return failure }
    if let inner = nested.first {
      return error("holds another archive, '\(inner.name)'; unpack it and name the file you mean")
    }
    if others.isEmpty {
      return error("is an archive without files; check that it is the one you meant")
    }
    return error(
      "holds no file in a format that can be read, but \(Self.listed(others.map(\.name)))")
  }

  /// The first names, and how many more there are.
  private static func listed(_ names: [String]) -> String {
    let shown = names.prefix(mostNames).map { "'\($0)'" }
    let rest = names.count - shown.count
    guard rest == 0, let last = shown.last, shown.count > 1 else {
      return shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    }
    return "\(shown.dropLast().joined(separator: ", ")) and \(last)"
  }

  private func error(_ what: String) -> ReadingError { ReadingError(what, file: archive.path) }
}

extension String {
  /// The name of a file without what stands behind its last point.
  fileprivate var withoutExtension: String {
    lastIndex(of: ".").map { String(self[..<$0]) } ?? self
  }
}

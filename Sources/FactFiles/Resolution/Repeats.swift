import EntityGraph

/// Gives copies the claims of their originals.
struct Repeats {
  private let sections: [Document.ID: DocumentSection]
  private let originals: [Document.ID: Document.ID]
  private let complaints: Complaints

  /// By document; a copy's own claims at first, with those it repeats once it was asked for.
  private var claims: [Document.ID: [Claim]]
  private var finished: Set<Document.ID> = []

  /// Takes the claims of the files' documents and of those that are only known.
  init(
    _ files: [FactFile], _ documents: [Document], claims: [Document.ID: [Claim]],
    _ complaints: Complaints
  ) {
    let sections = files.compactMap { file in
      file.document.map { (Document.ID($0.id?.value ?? ""), $0) }
    }
    self.sections = Dictionary(sections) { first, _ in first }
    let pairs = documents.compactMap { document in
      document.republishes.map { (document.id, $0) }
    }
    self.originals = Dictionary(pairs) { first, _ in first }
    self.claims = claims
    self.complaints = complaints
  }

  /// Returns the claims of a document: its own, then those it repeats.
  mutating func claims(of id: Document.ID) -> [Claim] {
    var waiting: [Document.ID] = []
    var next = id
    while finished.insert(next).inserted, sections[next] != nil, let original = originals[next] {
      waiting.append(next)
      next = original
    }
    for copy in waiting.reversed() { addRepeated(to: copy) }
    return claims[id] ?? []
  }

  /// Gives a copy what it repeats of its original, which has all of its own already.
  private mutating func addRepeated(to id: Document.ID) {
    guard let section = sections[id], let original = originals[id] else { return }
    let said = claims[original] ?? []
    let own = claims[id] ?? []
    var seen = Set(own.map(\.identity))
    let repeated = section.repeats.flatMap { self.repeated($0, from: said, of: original, in: id) }
    claims[id] = own + repeated.filter { seen.insert($0.identity).inserted }
  }

  private func repeated(
    _ entry: DocumentSection.Repeat, from claims: [Claim], of original: Document.ID,
    in copy: Document.ID
  ) -> [Claim] {
    entry.originals.flatMap { word in
      let place = Passage(word.value.asLocator)
      let found = claims.filter { $0.locator.map { place.covers(Passage($0)) } ?? false }
      if found.isEmpty {
        complaints.warn(.nothingToRepeat(locator: place.text, in: original), at: word.place)
      }
      return found.map { $0.moved(to: copy, at: entry.copy) }
    }
  }
}

/// A place in a document: one paragraph or several, or any other text.
struct Passage {
  let text: String
  private let paragraphs: ClosedRange<Int>?

  init(_ locator: String) {
    text = locator
    let numbers = locator.hasPrefix("¶") ? locator.dropFirst().split(separator: "-") : []
    let ends = numbers.compactMap { Int($0) }
    let isRange = ends.count == numbers.count && !ends.isEmpty && ends[0] <= ends[ends.count - 1]
    paragraphs = isRange ? ends[0]...ends[ends.count - 1] : nil
  }

  /// Whether all of the other passage lies in this one.
  func covers(_ other: Passage) -> Bool {
    guard let paragraphs, let others = other.paragraphs else { return text == other.text }
    return paragraphs.lowerBound <= others.lowerBound && others.upperBound <= paragraphs.upperBound
  }
}

extension Claim {
  fileprivate func moved(to document: Document.ID, at locator: String) -> Claim {
    var claim = self
    claim.document = document
    claim.locator = locator
    return claim
  }
}

import EntityGraph

/// Gives copies the claims of their originals.
struct Repeats {
  private let documents: [Document.ID: Document]

  /// The documents whose claims are told anew; a copy among them has only its own at first.
  private let renewed: Set<Document.ID>

  /// Of a document in the files, where each entry of its `repeats` stands.
  private let places: [Document.ID: [Place]]
  private let diagnostics: Diagnostics
  private var claims: [Document.ID: [Claim]]
  private var finished: Set<Document.ID> = []

  /// - Parameters:
  ///   - documents: All there are.
  ///   - renewed: Those whose claims are told anew.
  ///   - claims: By document; of the renewed ones only their own.
  ///   - files: Where the documents stand.
  ///   - diagnostics: What hears of places at which there is nothing to repeat.
  init(
    _ documents: [Document], renewed: Set<Document.ID>, claims: [Document.ID: [Claim]],
    _ files: [FactFile], _ diagnostics: Diagnostics
  ) {
    self.documents = Dictionary(documents.map { ($0.id, $0) }) { first, _ in first }
    self.renewed = renewed
    self.claims = claims
    self.diagnostics = diagnostics
    let places = files.compactMap(\.document).map { section in
      (Document.ID(section.id?.value ?? ""), section.repeats.flatMap(\.originals).map(\.place))
    }
    self.places = Dictionary(places) { first, _ in first }
  }

  /// Returns the claims of a renewed document: its own, then those it repeats.
  mutating func claims(of id: Document.ID) -> [Claim] {
    var waiting: [Document.ID] = []
    var next = id
    while finished.insert(next).inserted, renewed.contains(next),
      let original = documents[next]?.republishes
    {
      waiting.append(next)
      next = original
    }
    for copy in waiting.reversed() { addRepeated(to: copy) }
    return claims[id] ?? []
  }

  /// Gives a copy what it repeats of its original, which has all of its own already.
  private mutating func addRepeated(to id: Document.ID) {
    guard let copy = documents[id], let original = copy.republishes else { return }
    let own = claims[id] ?? []
    var seen = Set(own.map(\.identity))
    let repeated = copy.repeated(from: claims[original] ?? []) { entry, number in
      guard let place = places[id]?[number] else { return }
      diagnostics.warn(.nothingToRepeat(locator: entry.original, in: original), at: place)
    }
    claims[id] = own + repeated.filter { seen.insert($0.identity).inserted }
  }
}

extension Document {
  /// What a copy has of the claims of its original.
  func repeated(
    from claims: [Claim], missing: (Repeat, Int) -> Void = { _, _ in }
  ) -> [Claim] {
    let passages = claims.map { $0.locator.map(Passage.init) }
    return repeats.enumerated().flatMap { number, entry in
      let place = Passage(entry.original)
      let found = passages.indices.filter { passages[$0].map(place.covers) ?? false }
      if found.isEmpty { missing(entry, number) }
      return found.map { claims[$0].moved(to: id, at: entry.locator) }
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

import GraphKernels

/// Who stands behind claims, so that these go where one of them is left out: whom a claim names, the
/// document that it stands in, those which that copies, and their authors and publishers.
///
/// It says of all at once what ``RelationFilter/without`` says of some. Sources that are one entity
/// are one.
struct Backers: Sendable {
  /// In order; indexed by backer.
  let ids: [Source.ID]

  /// Whether each speaks, and is not merely a document that somebody else speaks in.
  let areSources: [Bool]

  private let areDocuments: [Bool]

  /// Those who pass on all of a document; indexed by document.
  private let ofDocuments: [[Int32]]

  /// Those whom a claim names; indexed by chain.
  private let ofChains: [[Int32]]

  /// The first whom a claim names; indexed by chain.
  private let first: [Int32]

  /// Who speaks where a document quotes nobody; indexed by document.
  private let own: [Int32]

  /// - Complexity: O(documents + sources + chains).
  init(_ graph: Graph) {
    let (facts, documents) = (graph.facts, graph.facts.documents)
    let dictionaries = facts.dictionaries
    let passers = documents.numbers.map(documents.passers(of:))
    let named = dictionaries.sources.all()
    func one(_ id: Source.ID) -> Source.ID {
      Source.ID(graph.idOfOne(Entity.ID(id.rawValue)).rawValue)
    }
    ids = Set((passers.joined() + named).map(one)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(ids, 0..<Int32(ids.count)))
    func number(_ id: Source.ID) -> Int32 { numbers[one(id)] ?? CodedClaim.none }
    func distinct(_ backers: some Sequence<Int32>) -> [Int32] { Set(backers).sorted() }
    let ofSources = named.map(number)
    ofDocuments = passers.map { distinct($0.lazy.map(number)) }
    ofChains = dictionaries.chains.map { distinct($0.lazy.map { ofSources[Int($0)] }) }
    first = dictionaries.chains.map { $0.first.map { ofSources[Int($0)] } ?? CodedClaim.none }
    own = facts.voices.own.map { ofSources[Int($0)] }
    areDocuments = ids.map { documents.number(of: Document.ID($0.rawValue)) != nil }
    var areSources = [Bool](repeating: false, count: ids.count)
    let publishing = documents.defined.flatMap { [$0.author, $0.publisher].compactMap(\.self) }
    for backer in ofChains.joined() + own + publishing.map(number) {
      areSources[Int(backer)] = true
    }
    self.areSources = areSources
  }

  /// The number of a source or document; `nil` where no claim can hang on it.
  func number(of id: Source.ID) -> Int32? {
    let place = ids.indices.partitioningIndex { ids[$0] >= id }
    return place < ids.count && ids[place] == id ? Int32(place) : nil
  }

  /// Whether it is a document, which passes on what it says.
  func isDocument(_ backer: Int32) -> Bool { areDocuments[Int(backer)] }

  /// Whoever passes on all of a document.
  func passers(of document: Int32) -> [Int32] { ofDocuments[Int(document)] }

  /// Whoever stands behind a claim, each once.
  func behind(_ claim: CodedClaim) -> [Int32] {
    let passing = ofDocuments[Int(claim.document)]
    guard claim.chain != 0 else { return passing }
    return passing + ofChains[Int(claim.chain)].filter { !passing.contains($0) }
  }

  func stands(_ backer: Int32, behind claim: CodedClaim) -> Bool {
    ofDocuments[Int(claim.document)].contains(backer)
      || ofChains[Int(claim.chain)].contains(backer)
  }

  /// Who said it first.
  func first(of claim: CodedClaim) -> Int32 {
    claim.chain == 0 ? own[Int(claim.document)] : first[Int(claim.chain)]
  }

  /// Those who stand behind every one of some claims.
  ///
  /// - Complexity: O(claims) at most; it ends where nobody is left.
  func behindAll(_ claims: some Collection<Int32>, of facts: Facts) -> [Int32] {
    guard let first = claims.first else { return [] }
    var left = behind(facts[first])
    for number in claims.dropFirst() where !left.isEmpty {
      let claim = facts[number]
      left.removeAll { !stands($0, behind: claim) }
    }
    return left
  }
}

extension DocumentTable {
  /// A document and those which it copies, with their authors and publishers.
  fileprivate func passers(of document: Int) -> [Source.ID] {
    var (passers, copied): ([Source.ID], Set<Int>) = ([], [])
    var next: Int? = document
    while let number = next, copied.insert(number).inserted {
      let definition = definition(number)
      passers.append(Source.ID(id(number).rawValue))
      passers += [definition?.author, definition?.publisher].compactMap(\.self)
      next = definition?.republishes.flatMap { self.number(of: $0) }
    }
    return passers
  }
}

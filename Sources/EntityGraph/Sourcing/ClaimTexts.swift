import GraphKernels

/// Which of the words that are sought each text has that claims are made of: each text is looked at
/// once, however many claims have it.
///
/// A claim is made of its paraphrase, its place, what it says in the words of its kind and value, and
/// the names, aliases and ids of whom it speaks of and whom it quotes.
struct ClaimTexts: Sendable {
  private let words: ClaimWords
  private let events: ListInterner

  /// A bit for each word that is found; indexed by row of the entity, by chain, and so on.
  private let entities: [UInt64]
  private let chains: [UInt64]
  private let predicates: [UInt64]
  private let values: [UInt64]
  private let locators: [UInt64]
  private let paraphrases: [UInt64]
  private let attributes: [UInt64]

  /// - Complexity: O(length of all texts), on all cores.
  init(_ graph: Graph, _ words: ClaimWords) {
    let (facts, dictionaries) = (graph.facts, graph.facts.dictionaries)
    self.words = words
    events = dictionaries.events
    let entities = graph.nameIndex.found(words, graph.entityCount)
    self.entities = entities
    let sources = dictionaries.sources.all().map { source in
      facts.entities.row(of: Entity.ID(source.rawValue)).map { entities[$0] }
        ?? words.found(inText: source.rawValue)
    }
    chains = dictionaries.chains.map { $0.reduce(0) { $0 | sources[Int($1)] } }
    predicates = dictionaries.predicates.values.map { predicate in
      words.found(inText: facts.vocabulary.text(of: predicate))
    }
    let values = dictionaries.values.spelled.found(words)
    self.values = values
    locators = dictionaries.locators.pool.found(words)
    paraphrases = dictionaries.paraphrases.found(words)
    let names = dictionaries.attributeNames.pool.found(words)
    attributes = dictionaries.attributes.map { codes in
      stride(from: codes.startIndex, to: codes.endIndex, by: 2).reduce(0) {
        $0 | names[Int(codes[$1])] | values[Int(codes[$1 + 1])]
      }
    }
  }

  /// Whether a claim has all words, be that in one of its texts or in several.
  func match(_ claim: CodedClaim) -> Bool {
    var found = entities[Int(claim.subject)] | predicates[Int(claim.predicate)]
    found |= claim.form == .property ? values[Int(claim.object)] : entities[Int(claim.object)]
    found |= chains[Int(claim.chain)] | attributes[Int(claim.attributes)]
    if claim.locator >= 0 { found |= locators[Int(claim.locator)] }
    if claim.paraphrase >= 0 { found |= paraphrases[Int(claim.paraphrase)] }
    if claim.channel >= 0 { found |= entities[Int(claim.channel)] }
    if claim.events != 0 {
      for event in events[claim.events] { found |= entities[Int(event)] }
    }
    return found == words.all
  }
}

extension Vocabulary {
  /// The words for what a claim says of its subject.
  fileprivate func text(of predicate: ClaimDictionaries.Predicate) -> String {
    guard predicate.form != .property else { return predicate.name.rawValue }
    let kind = kind(RelationKind.ID(predicate.name.rawValue))
    return "\(kind.id) \(kind.phrase) \(kind.inversePhrase)"
  }
}

extension NameIndex {
  /// The words that names, aliases and ids of entities have, a bit each; indexed by entity.
  fileprivate func found(_ words: ClaimWords, _ count: Int) -> [UInt64] {
    let hits = hits { run, bytes in
      run.texts(in: bytes, containing: words.words).map { text in
        (text, words.found(in: bytes.extracting(run.range(Int(text)))))
      }
    }
    var found = [UInt64](repeating: 0, count: count)
    for hit in hits { found[Int(entities[Int(hit.text)])] |= hit.measure }
    return found
  }
}

extension TextPool {
  /// How many texts are folded into one buffer.
  private static var blockLength: Int { 1024 }

  /// The words that each text has, a bit each; indexed by text.
  ///
  /// - Complexity: O(length of the texts), on all cores.
  fileprivate func found(_ words: ClaimWords) -> [UInt64] {
    let blocks = (count + Self.blockLength - 1) / Self.blockLength
    return Parallel.map(blocks, threads: Parallel.threads(forItems: count)) { block in
      let first = block * Self.blockLength
      var folded = FoldedText()
      return (first..<Swift.min(count, first + Self.blockLength)).map { text in
        if !withSpan(text, { folded.begin(ascii: $0) }) { folded.begin(self[text]) }
        return words.found(in: folded.bytes.span.extracting(folded.start...))
      }
    }.flatMap(\.self)
  }
}

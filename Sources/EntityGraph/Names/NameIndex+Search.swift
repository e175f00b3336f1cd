import GraphKernels
import Spelling

extension NameIndex {
  /// The shortest text in which a typing error is forgiven.
  static let shortestMistyped = 4

  /// How many texts are looked through at a time.
  private static let blockLength = 16384

  /// A text with what is made of it, such as how it fits.
  typealias Hit<Measure> = (text: Int32, measure: Measure)

  /// Returns the entities that `text` may stand for, best match first, then in the order of ids.
  ///
  /// Each entity appears once, with the best fit among its name, aliases and id. A typing error is
  /// forgiven in texts of four letters or more.
  ///
  /// - Complexity: O(length of all names), on all cores.
  package func search(_ text: String, _ texts: Texts) -> [NameMatch] {
    guard let sought = SoughtName(text) else { return [] }
    var hits = hits { sought.hits(in: self, $0, $1) }
    let ids = Set(ids(equalTo: text, foldedTo: sought.needle, texts))
    for place in hits.indices where ids.contains(hits[place].text) { hits[place].measure = .id }
    return inOrder(bestOfEach(hits)).map { match($0.text, $0.measure) }
  }

  /// What `body` finds in all texts, in their order, run by run on all cores.
  func hits<Measure>(_ body: (TextRun, Span<UInt8>) -> [Hit<Measure>]) -> [Hit<Measure>] {
    let blocks = (count + Self.blockLength - 1) / Self.blockLength
    return Parallel.map(blocks, threads: Parallel.threads(forItems: count)) { block in
      let first = block * Self.blockLength
      return folded.withRun(first..<min(count, first + Self.blockLength), body)
    }.flatMap(\.self)
  }

  /// The best hit of each entity, the first of those that are as good.
  func bestOfEach<Measure: Comparable>(_ hits: [Hit<Measure>]) -> [Hit<Measure>] {
    var best: [Hit<Measure>] = []
    for hit in hits {
      guard let last = best.last, entities[Int(last.text)] == entities[Int(hit.text)] else {
        best.append(hit)
        continue
      }
      if hit.measure < last.measure { best[best.count - 1] = hit }
    }
    return best
  }

  /// The best first, then in the order of texts.
  func inOrder<Measure: Comparable>(_ hits: [Hit<Measure>]) -> [Hit<Measure>] {
    hits.sorted { ($0.measure, $0.text) < ($1.measure, $1.text) }
  }
}

extension NameIndex {
  /// Returns the entities whose name, alias or id is most like `text`, nearest first, then in the
  /// order of ids; none with more typing errors than a word of so many letters may have.
  ///
  /// - Parameters:
  ///   - text: What was asked for and not found.
  ///   - limit: How many to return at most.
  /// - Returns: The entities, each once, with the text that is nearest.
  /// - Complexity: O(length of all names · length of the text), on all cores.
  package func closest(to text: String, limit: Int) -> [NameMatch] {
    let sought = SoughtWords(Array(text.folded.utf8))
    guard sought.count > 0, limit > 0 else { return [] }
    let mostErrors = EditDistance.mostErrors(inLetters: sought.count)
    let near = hits { run, bytes in
      run.texts.compactMap { text in
        sought.distance(to: bytes.extracting(run.range(text)), limit: mostErrors)
          .map { (Int32(text), $0) }
      }
    }
    return inOrder(bestOfEach(near)).prefix(limit).map { match($0.text, .similar) }
  }
}

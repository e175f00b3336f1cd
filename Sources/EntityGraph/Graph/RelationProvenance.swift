import GraphKernels

/// In which documents relations stand, and who tells them, as lists of numbers; indexed by the rows
/// that were asked for.
///
/// The claims that count are those that assert a relation; of one that nobody asserts, all that
/// speak of it.
package struct RelationProvenance: Sendable {
  /// The documents of these claims, each once, in the order of the claims.
  package private(set) var documents = RaggedArray<Int32>()

  /// The sources behind them, each once: who said it first, then who passed it on.
  package private(set) var claimants = RaggedArray<Int32>()

  /// What these claims say in words, as far as they do.
  package private(set) var paraphrases = RaggedArray<Int32>()

  /// The rows that some assert and others do not, in ascending order.
  package private(set) var objected: [Int] = []

  /// How many rows one thread goes through at a time.
  private static let rowsAtOnce = 1 << 16

  /// - Complexity: O(claims of these relations), on all cores.
  init(of rows: [Int32], in table: DerivedTable) {
    let (facts, claims) = (table.facts, table.claims.inMemory)
    let (voices, chains) = (facts.voices.inMemory, facts.dictionaries.chains.inMemory)
    let blocks = (rows.count + Self.rowsAtOnce - 1) / Self.rowsAtOnce
    let parts = Parallel.map(blocks, threads: Parallel.threads(forItems: rows.count)) { block in
      let places = block * Self.rowsAtOnce..<min((block + 1) * Self.rowsAtOnce, rows.count)
      var part = ProvenanceBuilder(facts, voices, chains, firstRow: places.lowerBound)
      claims.withElements { elements, ends in
        unsafe facts.allClaims.withElements { coded in
          let coded = unsafe coded.span
          for place in places {
            let range = RaggedArray<Int32>.range(Int(rows[place]), ends)
            part.add(elements, coded.isEmpty ? 0..<0 : range, coded)
          }
        }
      }
      return part
    }
    documents = RaggedArray(joining: parts.map(\.documents.lists))
    claimants = RaggedArray(joining: parts.map(\.claimants.lists))
    paraphrases = RaggedArray(joining: parts.map(\.paraphrases))
    objected = parts.flatMap(\.objected)
  }
}

/// The provenance of a run of rows on its way into lists.
private struct ProvenanceBuilder {
  private(set) var documents: DistinctLists
  private(set) var claimants: DistinctLists
  private(set) var paraphrases = RaggedArray<Int32>()
  private(set) var objected: [Int] = []
  private var row: Int
  private let own: FrozenArray<Int32>
  private let chains: ListInterner

  init(_ facts: Facts, _ voices: Voices, _ chains: ListInterner, firstRow: Int) {
    documents = DistinctLists(numberCount: facts.documents.count)
    claimants = DistinctLists(numberCount: facts.dictionaries.sources.count)
    (row, own, self.chains) = (firstRow, voices.own, chains)
  }

  /// Takes in the claims of the next row.
  @inline(__always)
  mutating func add(_ claims: Span<Int32>, _ places: Range<Int>, _ coded: Span<CodedClaim>) {
    paraphrases.appendEmptyRow()
    var assertingCount = 0
    for place in places where coded[Int(claims[place])].asserts { assertingCount += 1 }
    for place in places {
      let claim = coded[Int(claims[place])]
      if assertingCount == 0 || claim.asserts { add(claim) }
    }
    if assertingCount > 0, assertingCount < places.count { objected.append(row) }
    documents.endRow()
    claimants.endRow()
    row += 1
  }

  @inline(__always)
  private mutating func add(_ claim: CodedClaim) {
    documents.add(claim.document)
    if claim.chain == 0 {
      claimants.add(own[Int(claim.document)])
    } else {
      for source in chains[claim.chain] { claimants.add(source) }
    }
    if claim.paraphrase >= 0 { paraphrases.extendLastRow(by: claim.paraphrase) }
  }
}

/// Lists of numbers while they are filled, each number once in a list.
private struct DistinctLists {
  private var elements: [Int32] = []
  private var ends: [Int] = []

  /// The last list that has each number; indexed by number.
  private var lastLists: [Int32]

  init(numberCount: Int) { lastLists = Array(repeating: -1, count: numberCount) }

  var lists: RaggedArray<Int32> { RaggedArray(elements, ends: ends) }

  /// Adds a number to the list at hand, where it is not there yet.
  @inline(__always)
  mutating func add(_ number: Int32) {
    guard lastLists[Int(number)] != Int32(ends.count) else { return }
    lastLists[Int(number)] = Int32(ends.count)
    elements.append(number)
  }

  mutating func endRow() { ends.append(elements.count) }
}

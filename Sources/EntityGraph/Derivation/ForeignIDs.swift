/// Gives every edge of foreign graphs an id that no other relation has.
///
/// The file's own where no other edge of it has the same; with the file's name in front where
/// another input has it too. Else ends, kind and time, with a number where needed.
struct ForeignIDs: Sendable {
  /// The ids of all edges, indexed by foreign graph, then by row.
  let pools: [TextPool]
  private let order = Lazy<[TextPlace]>()

  init(_ derived: DerivedTable, _ foreign: [ForeignEdges]) {
    var naming = EdgeNaming(derived, foreign.map { EdgeIDs($0.edges.ids) })
    pools = foreign.indices.map { naming.pool($0, foreign[$0], derived.facts) }
  }

  /// The graph and the row of an edge.
  func place(of id: String) -> TextPlace? {
    let order = TextOrder(tables: pools)
    let places = self.order.value { order.places() }
    return order.number(of: id, among: FrozenArray(places)).map { places[$0] }
  }
}

/// Ids on their way to edges.
private struct EdgeNaming {
  private let given: [EdgeIDs]
  private var used: FingerprintSet

  /// The fingerprints of ids that several inputs have.
  private var shared: Set<UInt64> = []

  /// By the fingerprints of texts.
  private var numbers = NameNumbers<UInt64>()

  init(_ derived: DerivedTable, _ given: [EdgeIDs]) {
    self.given = given
    used = given.first?.unique ?? FingerprintSet()
    for row in 0..<derived.count { insert(FingerprintSet.fingerprint(derived.id(row).utf8)) }
    for ids in given.dropFirst() {
      for row in 0..<ids.count {
        if let fingerprint = ids.uniqueFingerprint(row) { insert(fingerprint) }
      }
    }
  }

  private mutating func insert(_ fingerprint: UInt64) {
    if !used.insert(fingerprint) { shared.insert(fingerprint) }
  }

  mutating func pool(_ graph: Int, _ edges: ForeignEdges, _ facts: Facts) -> TextPool {
    let ids = given[graph]
    if shared.isEmpty, let whole = ids.wholePool { return whole }
    let spelling = EdgeSpelling(edges, facts)
    let file = Array("\(edges.document)/".utf8)
    var pool = TextPool()
    var spelt: [UInt8] = []
    for row in 0..<edges.edges.count {
      if let (id, fingerprint) = ids.uniqueID(row) {
        pool.append(
          utf8: !shared.isEmpty && shared.contains(fingerprint) ? unused(file + id)[...] : id)
      } else {
        spelling.spell(row, into: &spelt)
        pool.append(utf8: unused(spelt))
      }
    }
    return pool
  }

  /// Returns `id`, followed by a number from 2 on where it was given already.
  private mutating func unused(_ id: [UInt8]) -> [UInt8] {
    let fingerprint = FingerprintSet.fingerprint(id)
    if used.insert(fingerprint) { return id }
    return numbers.name(for: id, key: fingerprint, in: &used, numbered: { $0 + "/\($1)".utf8 }) {
      $0.insert(FingerprintSet.fingerprint($1))
    }
  }
}

/// Spells ids of edges by ends, kind and time, as ``RelationNames`` does.
private struct EdgeSpelling {
  private let edges: ForeignGraph.Edges
  private let nodes: TextPool
  private let kinds: ForeignKinds

  /// The kinds, indexed by code, a slash on each side.
  private let kindTexts: TextPool

  /// The times, indexed by code, each with a slash in front; empty where there is none.
  private let times: TextPool

  init(_ edges: ForeignEdges, _ facts: Facts) {
    self.edges = edges.edges
    nodes = facts.entities.order.tables[edges.graph + 1]
    kinds = edges.kinds
    kindTexts = TextPool((0..<edges.kinds.codeCount).lazy.map { "/\(edges.kinds.id($0))/" })
    let texts = edges.edges.periods?.texts ?? TextPool()
    times = TextPool(
      (0..<texts.count).lazy.map { code in
        let validity = Validity(isMomentary: false, period: Spells(texts[code])?.hull)
        return validity.idPart.map { "/\($0)" } ?? ""
      })
  }

  func spell(_ row: Int, into id: inout [UInt8]) {
    id.removeAll(keepingCapacity: true)
    id.append(contentsOf: nodes.utf8(Int(edges.subjects[row])))
    id.append(contentsOf: kindTexts.utf8(kinds.code(row)))
    id.append(contentsOf: nodes.utf8(Int(edges.objects[row])))
    if let code = edges.periods?.codes[row], code != TextCells.absent {
      id.append(contentsOf: times.utf8(Int(code)))
    }
  }
}

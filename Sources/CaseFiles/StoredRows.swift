import EntityGraph
import GraphKernels

/// The entities and claims of a case, read by several connections at once.
struct StoredRows {
  private(set) var entities = EntityList()
  private(set) var claims: [CodedClaim] = []

  private enum Part {
    case entities(EntityList)
    case claims([[CodedClaim]])
  }

  /// - Throws: What is wrong first: with entities, then with the claims of each document.
  init(in connections: [Database], _ bounds: ClaimBounds) throws(CaseFileError) {
    let threads = connections.count
    let runs = Self.runs(bounds.documents, count: threads == 1 ? 1 : threads * 6)
    let parts = Parallel.map(1 + runs.count, threads: threads) { part, thread in
      Result { () throws(CaseFileError) in
        try Self.part(part == 0 ? nil : runs[part - 1], in: connections[thread], bounds)
      }
    }
    var claims: [[CodedClaim]] = []
    for part in parts {
      switch try part.get() {
      case .entities(let all): entities = all
      case .claims(let pieces): claims += pieces
      }
    }
    self.claims = Array(joining: &claims, threads: threads)
  }

  /// The claims of a run of documents; without one all entities.
  private static func part(
    _ run: ClosedRange<Int64>?, in database: Database, _ bounds: ClaimBounds
  ) throws(CaseFileError) -> Part {
    guard let run else { return .entities(try EntityTable(database: database).all()) }
    return .claims(try ClaimRows(database: database, bounds: bounds).read(run))
  }

  /// All numbers of claims, in runs of about as many documents each.
  private static func runs(_ documents: Int, count: Int) -> [ClosedRange<Int64>] {
    let starts = [.min] + (1..<count).map { Int64($0 * documents / count + 1) << 32 }
    return zip(starts, starts.dropFirst().map { $0 - 1 } + [.max]).compactMap {
      $0 <= $1 ? $0...$1 : nil
    }
  }
}

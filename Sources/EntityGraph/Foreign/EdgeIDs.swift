/// The ids that the file of a foreign graph gives its edges, and which of them are of use.
struct EdgeIDs {
  private let cells: TextCells?

  /// The fingerprints of ids that several edges of the file have.
  private var repeated: Set<UInt64> = []

  /// The fingerprints of the ids that one edge alone has.
  private(set) var unique: FingerprintSet

  init(_ cells: TextCells?) {
    self.cells = cells
    unique = FingerprintSet(capacity: cells?.count ?? 0)
    for row in 0..<(cells?.count ?? 0) {
      guard let fingerprint = fingerprint(row) else { continue }
      if !unique.insert(fingerprint) { repeated.insert(fingerprint) }
    }
    guard !repeated.isEmpty else { return }
    unique = FingerprintSet(capacity: cells?.count ?? 0)
    for row in 0..<(cells?.count ?? 0) {
      if let fingerprint = uniqueFingerprint(row) { unique.insert(fingerprint) }
    }
  }

  /// The file's own pool, where it has one id for each edge, in their order, and no other.
  var wholePool: TextPool? {
    guard let cells, repeated.isEmpty, cells.texts.count == cells.count,
      cells.codes.indices.allSatisfy({ cells.codes[$0] == Int32($0) })
    else { return nil }
    return cells.texts
  }

  var count: Int { cells?.count ?? 0 }

  /// The bytes of the id of an edge that no other of the file has; else `nil`.
  func uniqueID(_ row: Int) -> (bytes: ArraySlice<UInt8>, fingerprint: UInt64)? {
    guard let bytes = bytes(row) else { return nil }
    let fingerprint = FingerprintSet.fingerprint(bytes)
    return !repeated.isEmpty && repeated.contains(fingerprint) ? nil : (bytes, fingerprint)
  }

  func uniqueFingerprint(_ row: Int) -> UInt64? { uniqueID(row)?.fingerprint }

  private func fingerprint(_ row: Int) -> UInt64? {
    bytes(row).map { FingerprintSet.fingerprint($0) }
  }

  private func bytes(_ row: Int) -> ArraySlice<UInt8>? {
    guard let cells, cells.codes[row] != TextCells.absent else { return nil }
    return cells.texts.utf8(Int(cells.codes[row]))
  }
}

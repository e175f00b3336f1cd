import EntityGraph

/// The ids of edges, of which some have none; of several with one id only the first has it.
///
/// While every id is longer than the one before, or as long and greater, as with `e1`, `e2`, they
/// differ without any table to prove it.
struct EdgeIDs {
  private var ordered = TextPool()
  private var last: [UInt8] = []

  /// `nil` while the ids ascend.
  private var texts: TextInterner?
  private var codes: [Int32] = []

  /// How many edges had the id of an earlier one.
  private(set) var repeatedCount = 0

  mutating func append(_ id: Span<UInt8>?) {
    guard let id else { return codes.append(TextCells.absent) }
    if texts == nil, isAfterLast(id) {
      codes.append(Int32(ordered.count))
      setLast(id)
      unsafe id.withUnsafeBufferPointer { unsafe ordered.append(utf8: $0) }
    } else {
      intern(id)
    }
  }

  private mutating func intern(_ id: Span<UInt8>) {
    if texts == nil { startTable() }
    let known = texts?.count ?? 0
    let code = texts?.number(of: id) ?? TextCells.absent
    let isNew = code == known
    codes.append(isNew ? code : TextCells.absent)
    if !isNew { repeatedCount += 1 }
  }

  private mutating func startTable() {
    var table = TextInterner()
    for number in 0..<ordered.count { _ = table.number(of: Array(ordered.utf8(number)).span) }
    texts = table
    ordered = TextPool()
  }

  private mutating func setLast(_ id: Span<UInt8>) {
    last.removeAll(keepingCapacity: true)
    last.append(id)
  }

  private func isAfterLast(_ id: Span<UInt8>) -> Bool {
    if ordered.isEmpty || id.count != last.count { return ordered.isEmpty || id.count > last.count }
    for position in id.indices where id[position] != last[position] {
      return id[position] > last[position]
    }
    return false
  }

  /// `nil` where no edge has an id.
  var cells: TextCells? {
    let pool = texts?.pool ?? ordered
    return pool.isEmpty ? nil : TextCells(texts: pool, codes: codes)
  }
}

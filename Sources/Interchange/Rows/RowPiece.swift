import EntityGraph

/// One part of the markup of each row: a value between two fixed texts, and nothing at all in rows
/// that have no value.
struct RowPiece {
  enum Values {
    /// No value: the first text alone, in every row.
    case none

    /// Ready markup, indexed by row.
    case texts(TextPool)

    /// Ready markup, and the number of each row's text or -1; indexed by row.
    case codedTexts(TextPool, [Int32])
    case wholeNumbers(ValueCells<Int>)
    case numbers(ValueCells<Double>)

    /// Numbers of 32 bits.
    case floats(ValueCells<Double>)
    case flags(ValueCells<Bool>)
  }

  let start: [UInt8]
  let values: Values
  let end: [UInt8]

  init(_ start: String, _ values: Values = .none, _ end: String = "") {
    self.start = Array(start.utf8)
    self.values = values
    self.end = Array(end.utf8)
  }
}

extension [RowPiece] {
  /// Calls `body` while the values of all pieces lie still in memory.
  func withPinned(_ body: (UnsafeBufferPointer<PinnedPiece>) -> Void) {
    var pinned: [PinnedPiece] = []
    unsafe self[...].pin(after: &pinned, body)
  }
}

extension ArraySlice<RowPiece> {
  fileprivate func pin(
    after pinned: inout [PinnedPiece], _ body: (UnsafeBufferPointer<PinnedPiece>) -> Void
  ) {
    guard let first else { return unsafe pinned.withUnsafeBufferPointer { unsafe body($0) } }
    first.withPinned { piece in
      pinned.append(piece)
      unsafe dropFirst().pin(after: &pinned, body)
    }
  }
}

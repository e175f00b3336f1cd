import EntityGraph

/// A piece whose values lie still in memory, so that no row counts references to them.
@safe
struct PinnedPiece: BitwiseCopyable {
  fileprivate enum Kind {
    case fixed, texts, codedTexts, wholeNumbers, numbers, floats, flags
  }

  fileprivate let kind: Kind
  private let start: UnsafeBufferPointer<UInt8>
  private let end: UnsafeBufferPointer<UInt8>
  fileprivate var bytes = unsafe UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  fileprivate var ends = unsafe UnsafeBufferPointer<Int>(start: nil, count: 0)
  fileprivate var codes = unsafe UnsafeBufferPointer<Int32>(start: nil, count: 0)
  fileprivate var values = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
  fileprivate var present = unsafe UnsafeBufferPointer<UInt64>(start: nil, count: 0)

  fileprivate init(
    _ kind: Kind, _ start: UnsafeBufferPointer<UInt8>, _ end: UnsafeBufferPointer<UInt8>
  ) {
    self.kind = kind
    unsafe self.start = unsafe start
    unsafe self.end = unsafe end
  }

  /// Appends the markup of a row.
  @inline(__always)
  func append(row: Int, to buffer: inout ByteBuffer) {
    switch kind {
    case .fixed: unsafe buffer.append(start)
    case .texts: appendText(row, to: &buffer)
    case .codedTexts:
      let code = unsafe codes[row]
      if code >= 0 { appendText(Int(code), to: &buffer) }
    case .wholeNumbers: append(row, Int.self, to: &buffer) { $0.append($1) }
    case .numbers: append(row, Double.self, to: &buffer) { $0.append($1) }
    case .floats: append(row, Double.self, to: &buffer) { $0.append(Float($1)) }
    case .flags: append(row, Bool.self, to: &buffer) { $0.append($1) }
    }
  }

  /// Reads into the text of each row where they are many, so that the waits for memory overlap.
  ///
  /// - Returns: A sum over what was read, to make sure that it is.
  func touch(_ rows: Range<Int>) -> Int {
    guard case .codedTexts = kind, unsafe ends.count > Self.fewTexts else { return 0 }
    return rows.reduce(0) { sum, row in
      let code = unsafe Int(codes[row])
      guard code > 0 else { return sum }
      let first = unsafe ends[code - 1]
      return unsafe first < bytes.count ? sum &+ Int(bytes[first]) : sum
    }
  }

  /// So many texts as stay in a core's cache.
  private static let fewTexts = 4096

  @inline(__always)
  private func appendText(_ text: Int, to buffer: inout ByteBuffer) {
    let first = unsafe text == 0 ? 0 : ends[text - 1]
    unsafe buffer.append(start)
    unsafe buffer.append(UnsafeBufferPointer(rebasing: bytes[first..<ends[text]]))
    unsafe buffer.append(end)
  }

  @inline(__always)
  private func append<Value: BitwiseCopyable>(
    _ row: Int, _ type: Value.Type, to buffer: inout ByteBuffer,
    _ appendValue: (inout ByteBuffer, Value) -> Void
  ) {
    guard unsafe present[row >> 6] & (1 << UInt64(row & 63)) != 0 else { return }
    unsafe buffer.append(start)
    appendValue(
      &buffer,
      unsafe values.load(fromByteOffset: row * MemoryLayout<Value>.stride, as: type))
    unsafe buffer.append(end)
  }
}

extension ByteBuffer {
  fileprivate mutating func append(_ flag: Bool) {
    var text = flag ? "true" : "false"
    text.withUTF8 { unsafe append($0) }
  }
}

extension RowPiece {
  /// Calls `body` while the values lie still in memory.
  func withPinned(_ body: (PinnedPiece) -> Void) {
    unsafe start.withUnsafeBufferPointer { start in
      unsafe end.withUnsafeBufferPointer { end in
        unsafe withPinnedValues(start, end, body)
      }
    }
  }

  private func withPinnedValues(
    _ start: UnsafeBufferPointer<UInt8>, _ end: UnsafeBufferPointer<UInt8>,
    _ body: (PinnedPiece) -> Void
  ) {
    switch values {
    case .none: unsafe body(PinnedPiece(.fixed, start, end))
    case .texts(let texts): unsafe PinnedPiece(.texts, start, end).pin(texts, [], body)
    case .codedTexts(let texts, let codes):
      unsafe PinnedPiece(.codedTexts, start, end).pin(texts, codes, body)
    case .wholeNumbers(let cells):
      unsafe PinnedPiece(.wholeNumbers, start, end).pin(cells.values, cells.present, body)
    case .numbers(let cells):
      unsafe PinnedPiece(.numbers, start, end).pin(cells.values, cells.present, body)
    case .floats(let cells):
      unsafe PinnedPiece(.floats, start, end).pin(cells.values, cells.present, body)
    case .flags(let cells):
      unsafe PinnedPiece(.flags, start, end).pin(cells.values, cells.present, body)
    }
  }
}

extension PinnedPiece {
  fileprivate func pin(_ texts: TextPool, _ codes: [Int32], _ body: (PinnedPiece) -> Void) {
    unsafe texts.bytes.withUnsafeBufferPointer { bytes in
      unsafe texts.ends.withUnsafeBufferPointer { ends in
        unsafe codes.withUnsafeBufferPointer { codes in
          var piece = self
          unsafe (piece.bytes, piece.ends, piece.codes) = unsafe (bytes, ends, codes)
          body(piece)
        }
      }
    }
  }

  fileprivate func pin<Value>(_ values: [Value], _ present: RowSet, _ body: (PinnedPiece) -> Void) {
    unsafe values.withUnsafeBytes { values in
      unsafe present.bits.withUnsafeBufferPointer { present in
        var piece = self
        unsafe (piece.values, piece.present) = unsafe (values, present)
        body(piece)
      }
    }
  }
}

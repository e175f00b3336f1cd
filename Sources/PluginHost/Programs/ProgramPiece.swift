/// A piece of what is sent to a program.
enum ProgramPiece {
  case bytes([UInt8])
  case column(LentColumn.Values)

  /// Hands over its bytes, where they lie.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    switch self {
    case .bytes(let bytes): unsafe bytes.withUnsafeBytes(body)
    case .column(.positions(let values, _)): unsafe values.withUnsafeBytes(body)
    case .column(.seconds(let values, _)): unsafe values.withUnsafeBytes(body)
    case .column(.numbers(let values, _)): unsafe values.withUnsafeBytes(body)
    case .column(.doubles(let values, _)): unsafe values.withUnsafeBytes(body)
    case .column(.bytes(let values, _)): unsafe values.withUnsafeBytes(body)
    case .column(.text(let values, _)): unsafe values.withUnsafeBytes(body)
    }
  }
}

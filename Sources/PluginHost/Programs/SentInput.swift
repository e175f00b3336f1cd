import LibC

/// What a program gets on its standard input, as far as it has taken it.
struct SentInput {
  private let pieces: [ProgramPiece]
  private var piece = 0
  private var offset = 0

  init(_ pieces: [ProgramPiece]) { self.pieces = pieces }

  var isSent: Bool { piece == pieces.count }

  /// Sends as much as the pipe takes.
  ///
  /// - Returns: Whether the program reads on.
  mutating func send(to pipes: ProgramPipes) -> Bool {
    let (length, written) = unsafe pieces[piece].withBytes { bytes in
      (bytes.count, unsafe pipes.write(UnsafeRawBufferPointer(rebasing: bytes[offset...])))
    }
    guard let written else { return false }
    offset += written
    if offset == length { (piece, offset) = (piece + 1, 0) }
    return true
  }
}

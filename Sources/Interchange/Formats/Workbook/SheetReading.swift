/// The lines of a sheet, made while they are read.
final class SheetReading<Handler: SheetHandler>: ByteSource {
  private let file: InputFile
  private let start: Handler
  private var handler: Handler
  private var stream: XMLStream<Handler.Name>?
  private var position = 0
  private var hasEnded = false

  /// - Parameters:
  ///   - file: The part of the workbook that has the sheet.
  ///   - handler: What makes lines of it.
  init(_ file: InputFile, _ handler: Handler) {
    self.file = file
    start = handler
    self.handler = handler
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    while position == handler.lines.bytes.count {
      handler.lines.removeAll()
      position = 0
      if try !goOn() { return 0 }
    }
    let count = min(buffer.count, handler.lines.bytes.count - position)
    unsafe buffer.copyBytes(from: handler.lines.bytes[position..<position + count])
    position += count
    return count
  }

  /// Makes more lines.
  ///
  /// - Returns: Whether there may be some.
  private func goOn() throws(ReadingError) -> Bool {
    guard !hasEnded else { return false }
    if stream == nil { stream = try XMLStream(file) }
    if try stream?.advance(into: &handler) != true {
      handler.lines.end()
      hasEnded = true
    }
    return true
  }

  func rewind() throws(ReadingError) {
    stream = nil
    try file.rewind()
    (handler, position, hasEnded) = (start, 0, false)
  }

  /// Notes what the cells lost, after all were read.
  func note(in notes: inout ReadingNotes) {
    handler.remarks.note(in: &notes)
    let (besides, broken) = (handler.lines.cellsBesides, handler.lines.cellsOfSeveralLines)
    if besides > 0 { notes.note("a cell left of the table is left out", besides) }
    if broken > 0 { notes.note("a line break within a cell is read as a space", broken) }
  }
}

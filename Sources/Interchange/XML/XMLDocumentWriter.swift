import CLibXML2

/// Writes one XML document in UTF-8: elements by libxml2, long runs of ready markup as bytes.
///
/// What goes wrong with the file is noted by the file and asked of it at the end.
@safe
struct XMLDocumentWriter: ~Copyable {
  private let file: AtomicFile
  private let output: xmlOutputBufferPtr
  private let writer: xmlTextWriterPtr

  /// Starts a document in `file`; `nil` when memory has run out.
  init?(_ file: AtomicFile) {
    let context = unsafe Unmanaged.passUnretained(file).toOpaque()
    guard
      let output = unsafe xmlOutputBufferCreateIO(
        { context, bytes, count in
          guard let context = unsafe context, let bytes = unsafe bytes else { return -1 }
          let file = unsafe Unmanaged<AtomicFile>.fromOpaque(context).takeUnretainedValue()
          unsafe file.append(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
          return count
        }, nil, context, nil)
    else { return nil }
    guard let writer = unsafe xmlNewTextWriter(output) else {
      unsafe xmlOutputBufferClose(output)
      return nil
    }
    self.file = file
    unsafe self.output = unsafe output
    unsafe self.writer = unsafe writer
    note(unsafe xmlTextWriterStartDocument(writer, nil, "UTF-8", nil))
    note(unsafe xmlTextWriterSetIndent(writer, 1))
    note(unsafe xmlTextWriterSetIndentString(writer, "  "))
  }

  deinit { unsafe xmlFreeTextWriter(writer) }

  func startElement(_ name: String) { note(unsafe xmlTextWriterStartElement(writer, name)) }

  /// Writes an attribute of the element just started.
  func attribute(_ name: String, _ value: String) {
    note(unsafe xmlTextWriterWriteAttribute(writer, name, value))
  }

  func endElement() { note(unsafe xmlTextWriterEndElement(writer)) }

  /// Writes markup as it stands.
  func markup(_ markup: String) { note(unsafe xmlTextWriterWriteRaw(writer, markup)) }

  /// Writes markup as it stands, past the writer; for many rows at once.
  func markup(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBytes { bytes in
      let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      note(unsafe xmlOutputBufferWrite(output, CInt(bytes.count), start))
    }
  }

  /// Writes the markup of many rows, made by several threads, past the writer.
  func rows(_ count: Int, _ pieces: [RowPiece], threads: Int) {
    note(unsafe xmlTextWriterFlush(writer))
    RowBlocks(pieces: pieces, rowCount: count).write(to: file, threads: threads)
  }

  /// Ends the document and hands what is left of it to the file.
  func end() {
    note(unsafe xmlTextWriterEndDocument(writer))
    note(unsafe xmlTextWriterFlush(writer))
  }

  /// Takes down that libxml2 refused; the file's own troubles never come this way.
  private func note(_ result: CInt) {
    if result < 0 { file.failForMemory() }
  }
}

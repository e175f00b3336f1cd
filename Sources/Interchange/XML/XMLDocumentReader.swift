/// Reads XML documents from anywhere: one pass, in the memory of a few pieces, whatever their size.
///
/// UTF-8, UTF-16, Latin-1 and what else libxml2 knows. Nothing outside the file is ever loaded. A
/// mere DOCTYPE is read over, a declaration of an entity ends the reading.
enum XMLDocumentReader {
  /// Shows all that stands in `file` to `handler`.
  ///
  /// - Throws: ``ReadingError`` for what the handler refuses, and else for the first place where the
  ///   document is not well-formed, has an entity declaration, or goes beyond the file's limits.
  static func read<Handler: XMLHandler>(
    _ file: InputFile, into handler: inout Handler
  ) throws(ReadingError) {
    let stream = try XMLStream<Handler.Name>(file)
    while try stream.advance(into: &handler) {}
  }
}

import EntityGraph

/// Reads the headers of messages: a mailbox in the format mbox, or one message.
///
/// > Hall, E. "The application/mbox Media Type." RFC 4155, 2005. doi:10.17487/RFC4155
struct MailReader {
  /// - Throws: ``ReadingError`` where the file cannot be read, or has no messages.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    var lines = LineReader(file)
    var mail = MailFacts(file)
    var header: MailHeader? = MailHeader(line: 1)
    var isBehindBlank = true
    while try lines.next() {
      if isBehindBlank, lines.line.starts(with: "From ".utf8) {
        header = MailHeader(line: lines.number + 1)
      } else if header != nil {
        let line = String(decoding: lines.line, as: UTF8.self)
        if line.isEmpty || header?.take(line) != true { mail.add(header.take()) }
      }
      isBehindBlank = lines.line.isEmpty
    }
    mail.add(header.take())
    lines.note(in: &mail.facts.notes)
    return mail.facts.reading()
  }
}

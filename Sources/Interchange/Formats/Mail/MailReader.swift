import EntityGraph

/// Reads the headers of messages: a mailbox in the format mbox, or one message.
///
/// > Hall, E. "The application/mbox Media Type." RFC 4155, 2005. doi:10.17487/RFC4155
struct MailReader {
  /// - Throws: ``ReadingError`` where the file cannot be read, or has no messages.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    var lines = LineReader(file)
    var mail = MailFacts(file)
    var message = MailMessage(line: 1)
    var isBehindBlank = true
    while try lines.next() {
      if isBehindBlank, lines.line.starts(with: "From ".utf8) {
        mail.add(message)
        message = MailMessage(line: lines.number + 1)
      } else {
        message.take(lines.line, number: lines.number)
        guard message.fieldBytes <= file.limits.textLength else {
          throw ReadingError(
            "the fields of a message have more than \(file.limits.textLength) bytes; shorten them",
            file: file.path, line: lines.number)
        }
      }
      isBehindBlank = lines.line.isEmpty
    }
    mail.add(message)
    lines.note(in: &mail.facts.notes)
    return mail.facts.reading()
  }
}

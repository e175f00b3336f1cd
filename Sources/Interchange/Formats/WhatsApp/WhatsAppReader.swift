import EntityGraph

/// Reads a chat that WhatsApp exported as text.
struct WhatsAppReader {
  /// - Throws: ``ReadingError`` where the days cannot be told from the months, or nothing was said.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    var lines = LineReader(file)
    var entries: [(entry: WhatsAppEntry, line: Int)] = []
    var notes = ReadingNotes()
    while try lines.next() {
      let line = String(decoding: lines.line, as: UTF8.self)
      if let entry = WhatsAppEntry(line) {
        entries.append((entry, lines.number))
      } else if entries.isEmpty {
        notes.note("a line before the first message is left out", line: lines.number)
      } else {
        if WhatsAppEntry.looksLikeOne(line) {
          notes.note(
            "a line that begins with a date in another layout is kept as part of the message before it",
            line: lines.number)
        }
        entries[entries.count - 1].entry.goOn(line)
        guard entries[entries.count - 1].entry.text.utf8.count <= file.limits.textLength else {
          throw ReadingError(
            "a message has more than \(file.limits.textLength) bytes; shorten it",
            file: file.path, line: lines.number)
        }
      }
    }
    for place in entries.indices { entries[place].entry.recognize() }
    lines.note(in: &notes)
    var dates = DateOrderEvidence()
    for (entry, _) in entries { dates.add(entry.stamp) }
    let order = try dates.order(said: file.limits.choices.dates, file)
    var chat = WhatsAppChat(entries.map(\.entry), file, notes)
    for (entry, line) in entries { chat.add(entry, line: line, order) }
    return chat.facts.reading()
  }
}

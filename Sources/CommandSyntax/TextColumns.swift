import Wording

/// Lays text out in a terminal of a given width, in characters.
struct TextColumns {
  let width: Int

  /// The words of `text` in lines, each after `indent` spaces; a word longer than the line stays
  /// whole.
  func wrapped(_ text: String, indent: Int = 0) -> [String] {
    text.split(whereSeparator: \.isWhitespace).lines(upTo: max(width - indent, 1))
      .map { String(repeating: " ", count: indent) + $0 }
  }

  /// Paragraphs between empty lines, each wrapped; a line that begins with a blank stays as it is.
  func paragraphs(_ text: String) -> [String] {
    var lines: [String] = []
    for paragraph in text.paragraphs {
      if !lines.isEmpty { lines.append("") }
      lines += paragraph.first?.isWhitespace == true ? [paragraph] : wrapped(paragraph)
    }
    return lines
  }

  /// A command after two spaces, in lines that a shell takes for one; nothing in quotes is parted.
  func command(_ command: String) -> [String] {
    var words: [Substring] = []
    for part in command.split(separator: " ", omittingEmptySubsequences: false) {
      if let last = words.last, last.filter({ $0 == "\"" }).count % 2 == 1 {
        words[words.count - 1] = last + " " + part
      } else {
        words.append(part)
      }
    }
    let lines = command.count + 2 > width ? words.lines(upTo: max(width - 6, 1)) : [command]
    return lines.enumerated().map { number, line in
      (number == 0 ? "  " : "    ") + line + (number + 1 < lines.count ? " \\" : "")
    }
  }

  /// Terms on the left, their meanings on the right from `column` on, or below where it is narrow.
  func table(_ rows: [(term: String, meaning: String)], column: Int) -> [String] {
    rows.flatMap { row(term: $0.term, meaning: $0.meaning, column: column) }
  }

  private func row(term: String, meaning: String, column: Int) -> [String] {
    let term = "  \(term)"
    let isNarrow = width - column < 24
    let lines = wrapped(meaning, indent: isNarrow ? 8 : column)
    guard let first = lines.first else { return [term] }
    if isNarrow || term.count + 2 > column { return [term] + lines }
    return [term.padded(to: column) + first.dropFirst(column)] + lines.dropFirst()
  }

  /// The column after the longest term that leaves room for its meaning.
  func column(for terms: [String]) -> Int {
    let fitting = terms.map { $0.count + 4 }.filter { $0 <= min(30, width / 2) }
    return fitting.max() ?? 10
  }
}

extension String {
  /// What stands between empty lines.
  var paragraphs: [String] {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    let groups = lines.split { line in line.allSatisfy(\.isWhitespace) }
    return groups.map { $0.joined(separator: "\n") }
  }
}

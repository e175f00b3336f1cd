extension Sequence<Substring> {
  /// The words in lines of at most `width` columns of a terminal; a longer word has a line of its own.
  package func lines(upTo width: Int) -> [String] {
    var (lines, room) = ([String](), 0)
    for word in self {
      let length = word.displayWidth + 1
      if !lines.isEmpty, length <= room {
        lines[lines.count - 1] += " \(word)"
        room -= length
      } else {
        lines.append(String(word))
        room = width - word.displayWidth
      }
    }
    return lines
  }
}

extension String {
  /// The text filled up with spaces on the right.
  package func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - displayWidth))
  }

  /// The text filled up with spaces on the left.
  package func rightAligned(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - displayWidth)) + self
  }

  package var trimmedRight: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

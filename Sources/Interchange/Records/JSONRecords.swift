import EntityGraph

/// The objects of a JSON file, whether they stand one a line, in a list, or in a list under a key.
struct JSONRecords {
  private enum Layout {
    case lines
    case lists([JSONPart])
  }

  private let file: InputFile
  private var layout: Layout
  private let text: JSONText?

  /// Opens the objects that stand one a line.
  init(linesOf file: InputFile) { (self.file, layout, text) = (file, .lines, nil) }

  /// Opens the objects of the list that the file is, or that stands under one of the keys of the
  /// object that it is.
  ///
  /// - Throws: ``ReadingError`` where the file is no JSON, or has no such list.
  init(of file: InputFile, under keys: [String]) throws(ReadingError) {
    try self.init(of: file, underEach: keys)
    if case .lists(let lists) = layout { layout = .lists([lists[0]]) }
  }

  /// Opens the objects of the list that the file is, or of all the lists under these keys of the
  /// object that it is.
  ///
  /// - Throws: ``ReadingError`` where the file is no JSON, or has no such list.
  init(of file: InputFile, underEach keys: [String]) throws(ReadingError) {
    let text = try JSONText(try file.wholeJSON(), of: file.path, file.limits)
    let lists =
      [text.root]
      + keys.compactMap { key in
        text.root.members.first { $0.key == key }?.part
      }
    let found = lists.filter(\.isList)
    guard !found.isEmpty else {
      throw ReadingError(
        "has no list \(keys.map { "'\($0)'" }.joined(separator: " or ")); check that the file is whole",
        file: file.path)
    }
    (self.file, self.text, layout) = (file, text, .lists(found))
  }

  /// Opens the objects of the list that the file is, or else those that stand one a line.
  ///
  /// - Throws: ``ReadingError`` where the list is no JSON.
  init(listOrLinesOf file: InputFile) throws(ReadingError) {
    let first = file.head.first { (0x21..<0x80).contains($0) }
    if first == UInt8(ascii: "[") {
      try self.init(of: file, under: [])
    } else {
      self.init(linesOf: file)
    }
  }

  /// Whether the file is held in memory as a whole.
  var isHeld: Bool { text != nil }

  /// The value under a key of the object that the file is; `nil` where there is none.
  ///
  /// - Throws: ``ReadingError`` where it has too many others inside.
  func value(under key: String) throws(ReadingError) -> JSONValue? {
    try text?.root.members.first { $0.key == key }?.part.value()
  }

  /// Hands over each object with its first line, and the values that are none as `nil`.
  ///
  /// - Throws: ``ReadingError`` of the body, or where a line is no JSON.
  func forEach(
    _ notes: inout ReadingNotes, _ body: (JSONValue, _ line: Int) throws(ReadingError) -> Void
  ) throws(ReadingError) {
    var others = OtherValues()
    switch layout {
    case .lists(let lists):
      for list in lists {
        try list.forEachRecord { value, lines throws(ReadingError) in
          if value.members == nil {
            others.add(line: lines.first)
          } else {
            try body(value, lines.first)
          }
        }
      }
    case .lines:
      try forEachLine(&notes) { value, line throws(ReadingError) in
        if value.members == nil { others.add(line: line) } else { try body(value, line) }
      }
    }
    others.note("a value that is no object is left out", in: &notes)
    if text?.hasRepeatedKeys == true { notes.note(JSONText.repeatedKeyNote) }
  }

  private func forEachLine(
    _ notes: inout ReadingNotes, _ body: (JSONValue, Int) throws(ReadingError) -> Void
  ) throws(ReadingError) {
    try file.rewind()
    var lines = LineReader(file)
    while try lines.next() {
      guard lines.line.contains(where: { $0 > 0x20 }) else { continue }
      let text = try JSONText(lines.line, of: file.path, line: lines.number, file.limits)
      try body(text.root.value(), lines.number)
      if text.hasRepeatedKeys { notes.note(JSONText.repeatedKeyNote, line: lines.number) }
    }
    lines.note(in: &notes)
  }
}

extension JSONValue {
  /// The texts of a list, or the one that a text is; none of anything else.
  var texts: [String] { text.map { [$0] } ?? list?.compactMap(\.text) ?? [] }

  /// A whole number, also one that is spelled as a text.
  var integer: Int? {
    if case .wholeNumber(let number) = self { return number }
    return text.flatMap { Int($0) }
  }

  /// A finite number, also one that is spelled as a text.
  var decimal: Double? {
    let number: Double? =
      switch self {
      case .wholeNumber(let number): Double(number)
      case .number(let number): number
      case .text(let text): Double(text)
      default: nil
      }
    return number.flatMap { $0.isFinite ? $0 : nil }
  }

  /// A date, or a time of which a fraction of a second is left out.
  var date: PartialDate? { text.flatMap { PartialDate(timestamp: $0) } }
}

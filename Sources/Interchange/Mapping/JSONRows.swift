import EntityGraph

/// The objects of a list in JSON in the columns of a mapping.
///
/// A column is the path to a value from the objects of the outermost list, such as `address.city`; on
/// the way through inner lists that the mapping goes along, it leads into the object at hand.
struct JSONRows {
  private var lastLine = 0
  private var numberInLine = 0
  private static let mostNames = 200

  private let file: InputFile
  private let columns: [MappedColumns.Column]
  private let lists: [[String]]
  private let isOfLines: Bool

  /// Whether some object has the column; indexed by column.
  private var isThere: [Bool]
  private var names: [String] = []

  /// Opens the objects at the path, in the whole file, or in each line that is an object.
  init(_ file: InputFile, _ columns: [MappedColumns.Column], _ path: ListPath?) {
    (self.file, self.columns) = (file, columns)
    isOfLines = Self.isOfLines(file)
    lists = path?.lists ?? (isOfLines ? [] : [[]])
    isThere = columns.map { _ in false }
  }

  /// Whether the first line of the file is an object by itself, and another line follows it.
  static func isOfLines(_ file: InputFile) -> Bool {
    let head = file.head.drop { $0 <= 0x20 }
    let line = head.prefix { $0 != 0x0A }
    guard line.first == UInt8(ascii: "{"), head[line.endIndex...].contains(where: { $0 > 0x20 })
    else { return false }
    guard let text = try? JSONText(Array(line), of: file.path, file.limits) else {
      return false
    }
    return text.root.isObject
  }

  /// Hands over each row.
  ///
  /// - Throws: ``ReadingError`` of the body; where the file is no JSON, or has no list at the path.
  mutating func forEach(
    _ notes: inout ReadingNotes, _ body: (MappedRow) throws(ReadingError) -> Void
  ) throws(ReadingError) {
    if isOfLines {
      var lines = LineReader(file)
      while try lines.next() {
        guard lines.line.contains(where: { $0 > 0x20 }) else { continue }
        let text = try JSONText(lines.line, of: file.path, line: lines.number, file.limits)
        try walk(text.root, &notes, startingAt: lines.number, body)
        if text.hasRepeatedKeys { notes.note(JSONText.repeatedKeyNote, line: lines.number) }
      }
      lines.note(in: &notes)
    } else {
      let text = try JSONText(try file.wholeJSON(), of: file.path, file.limits)
      try walk(text.root, &notes, startingAt: nil, body)
      if text.hasRepeatedKeys { notes.note(JSONText.repeatedKeyNote) }
    }
  }

  /// Goes into the first list, of which one object is held at a time.
  private mutating func walk(
    _ root: JSONPart, _ notes: inout ReadingNotes, startingAt line: Int?,
    _ body: (MappedRow) throws(ReadingError) -> Void
  ) throws(ReadingError) {
    guard let first = lists.first else {
      return try add(root.value(), line ?? 1, &notes, body)
    }
    if first.isEmpty, root.isObject { return try add(root.value(), line ?? 1, &notes, body) }
    var part: JSONPart? = root
    for key in first { part = part?.members.first { $0.key == key }?.part }
    guard let part, part.isList else {
      if line != nil, part == nil { return }
      throw noList(in: root, first)
    }
    try part.forEachRecord { value, lines throws(ReadingError) in
      try add(value, line ?? lines.first, &notes, body)
    }
  }

  private func noList(in root: JSONPart, _ keys: [String]) -> ReadingError {
    let lists = root.members.filter(\.part.isList).map { "$.\($0.key)[*]" }
    let found =
      lists.isEmpty ? "it has none at its top" : "there are \(lists.joined(separator: ", "))"
    let wanted = "$\(keys.map { ".\($0)" }.joined())"
    return ReadingError(
      "has no list at '\(wanted)'; write the path to its list behind 'each:' in the mapping, \(found)",
      file: file.path)
  }

  private mutating func add(
    _ value: JSONValue, _ line: Int, _ notes: inout ReadingNotes,
    _ body: (MappedRow) throws(ReadingError) -> Void
  ) throws(ReadingError) {
    guard value.members != nil else {
      return notes.note("a value that is no object is left out", line: line)
    }
    keepNames(of: value)
    try add([Level(path: "", value: value)], Array(lists.dropFirst()), line, body)
  }

  /// Hands over the rows of the objects in the innermost list.
  private mutating func add(
    _ levels: [Level], _ rest: [[String]], _ line: Int,
    _ body: (MappedRow) throws(ReadingError) -> Void
  ) throws(ReadingError) {
    guard let keys = rest.first, let level = levels.last else {
      let row = columns.indices.map { values(of: $0, in: levels) }
      numberInLine = line == lastLine ? numberInLine + 1 : 1
      lastLine = line
      return try body(MappedRow(line: line, numberInLine: numberInLine, values: row))
    }
    let path = (level.path.isEmpty ? keys : [level.path] + keys).joined(separator: ".")
    for value in level.value.value(at: keys)?.list ?? [] {
      try add(levels + [Level(path: path, value: value)], Array(rest.dropFirst()), line, body)
    }
  }

  private mutating func values(of column: Int, in levels: [Level]) -> [String] {
    let name = columns[column].name
    for level in levels.reversed() {
      guard let rest = level.rest(of: name) else { continue }
      var texts: [String] = []
      if level.value.collect(rest, &texts) { isThere[column] = true }
      return texts.map(\.inOneLine).filter { !$0.isEmpty }
    }
    return []
  }

  private mutating func keepNames(of value: JSONValue) {
    guard names.count < Self.mostNames else { return }
    for member in value.members ?? [] where !names.contains(member.key) { names.append(member.key) }
  }

  /// - Throws: ``ReadingError`` where no object has a column that is needed.
  func check(_ mapping: String) throws(ReadingError) {
    guard !names.isEmpty,
      let lost = columns.indices.first(where: { !isThere[$0] && !columns[$0].isOptional })
    else { return }
    throw columns[lost].error(among: names, in: file.path, mapping)
  }
}

/// An object on the way to the innermost list, and the path to it in names of columns.
private struct Level {
  let path: String
  let value: JSONValue

  /// What is left of the name of a column from here on; `nil` where it does not lead here.
  func rest(of name: String) -> Substring? {
    if path.isEmpty || name == path { return name.dropFirst(path.count) }
    return name.hasPrefix(path + ".") ? name.dropFirst(path.count + 1) : nil
  }
}

extension JSONValue {
  fileprivate func value(at keys: [String]) -> JSONValue? {
    keys.reduce(self) { (value: JSONValue?, key) in value?[key] }
  }

  /// Adds the texts at a path of keys with dots between them.
  ///
  /// - Returns: Whether there is something at the path, be it null.
  fileprivate func collect(_ path: Substring, _ texts: inout [String]) -> Bool {
    if case .list(let values) = self {
      var isThere = false
      for value in values where value.collect(path, &texts) { isThere = true }
      return isThere
    }
    if path.isEmpty {
      if members == nil, let spelled { texts.append(spelled) }
      return true
    }
    guard let members else { return false }
    if let exact = members.first(where: { $0.key == path }) {
      return exact.value.collect("", &texts)
    }
    guard let dot = path.firstIndex(of: "."),
      let inner = members.first(where: { $0.key == path[..<dot] })
    else { return false }
    return inner.value.collect(path[path.index(after: dot)...], &texts)
  }
}

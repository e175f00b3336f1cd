import EntityGraph

/// The first rows of a table, or objects of a list, by which a first mapping is written.
struct TableSample {
  private static let mostRows = 1000
  private static let mostColumns = 200
  private static let linesLookedAt = 20

  struct SampleColumn {
    let name: String

    /// The values that are not empty, in order.
    var values: [String] = []

    /// Whether some cell has several.
    var isList = false
  }

  private(set) var columns: [SampleColumn] = []
  private(set) var rowCount = 0

  /// Whether the file goes on behind the sample.
  private(set) var isCut = false

  /// The list whose objects are sampled; `nil` where the file itself is the list.
  private(set) var each: String?

  /// Lists of objects inside of the objects, by which rows could be told instead.
  private(set) var innerLists: [String] = []

  /// Whether the first row has no names, so that the columns got some.
  private(set) var hasOwnNames = true

  init(_ file: InputFile) throws(ReadingError) {
    if file.isJSON { try sampleObjects(file) } else { try sampleRows(file) }
  }
}

extension TableSample {
  private mutating func sampleRows(_ file: InputFile) throws(ReadingError) {
    let lines = TextEncoding.narrowed(file.head)
      .split(maxSplits: Self.linesLookedAt + 1) { $0 == 0x0A || $0 == 0x0D }
      .prefix(Self.linesLookedAt).map(Array.init)
    guard !lines.isEmpty else { return }
    let delimiter = CSVDelimiter.likely(
      in: lines[lines.count / 2], file.head, file.limits.choices)
    let header = Self.header(lines.map { DelimitedLine.cells(of: $0, delimiter).count })
    var rows = CSVRows(file)
    rows.delimiter = delimiter
    for _ in 0..<header { _ = try rows.nextLine() }
    guard try rows.next() else { return }
    let names = (0..<min(rows.cellCount, Self.mostColumns)).map { rows.text($0).inOneLine }
    hasOwnNames = names.contains { !$0.isEmpty } && names.allSatisfy(Self.canBeName)
    let called = hasOwnNames ? names : names.indices.map { "column \($0 + 1)" }
    columns = called.map { SampleColumn(name: $0) }
    if !hasOwnNames { take(rows) }
    while try rows.next() {
      guard rowCount < Self.mostRows else {
        isCut = true
        return
      }
      take(rows)
    }
  }

  /// The first line of the table, as so many cells as it has most lines have.
  private static func header(_ counts: [Int]) -> Int {
    let often = Dictionary(counts.filter { $0 > 1 }.map { ($0, 1) }, uniquingKeysWith: +)
    let usual = often.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    return usual.flatMap { counts.firstIndex(of: $0) } ?? 0
  }

  private static func canBeName(_ text: String) -> Bool {
    Double(text) == nil && !DateLikeColumns.isDate(text)
  }

  private mutating func take(_ rows: CSVRows) {
    rowCount += 1
    for place in columns.indices where !rows.isEmpty(place) {
      let value = rows.text(place).inOneLine
      if !value.isEmpty, !value.saysNothing { columns[place].values.append(value) }
    }
  }
}

extension TableSample {
  private mutating func sampleObjects(_ file: InputFile) throws(ReadingError) {
    if JSONRows.isOfLines(file) {
      var lines = LineReader(file)
      while try lines.next(), rowCount < Self.mostRows {
        guard lines.line.contains(where: { $0 > 0x20 }) else { continue }
        let text = try JSONText(lines.line, of: file.path, line: lines.number, file.limits)
        take(try text.root.value())
      }
      return
    }
    let text = try JSONText(try file.wholeJSON(), of: file.path, file.limits)
    guard let list = Self.list(in: text.root, path: "$", depth: 0) else {
      throw ReadingError(
        "has no list of objects, of which each could be a row; check that it is the file you meant",
        file: file.path)
    }
    if list.path != "$" { each = list.path + "[*]" }
    try list.part.forEachPart { part throws(ReadingError) in
      if rowCount < Self.mostRows { take(try part.value()) } else { isCut = true }
    }
  }

  /// The first list of objects, the outermost before those within.
  private static func list(
    in part: JSONPart, path: String, depth: Int
  ) -> (part: JSONPart, path: String)? {
    if part.isList {
      var isOfObjects = false
      try? part.forEachPart { if $0.isObject { isOfObjects = true } }
      return isOfObjects ? (part, path) : nil
    }
    guard depth < 3 else { return nil }
    let members = part.members.map { ($0.part, "\(path)\(step($0.key))") }
    let ordered = members.filter(\.0.isList) + members.filter { !$0.0.isList }
    return ordered.lazy.compactMap { list(in: $0.0, path: $0.1, depth: depth + 1) }.first
  }

  private static func step(_ key: String) -> String {
    key.contains { ".[]*'".contains($0) } ? "[\"\(key)\"]" : ".\(key)"
  }

  private mutating func take(_ value: JSONValue) {
    guard value.members != nil else { return }
    rowCount += 1
    take(value, "")
  }

  private mutating func take(_ value: JSONValue, _ path: String) {
    for member in value.members ?? [] {
      let name = path.isEmpty ? member.key : "\(path).\(member.key)"
      if member.value.members != nil {
        take(member.value, name)
      } else if let list = member.value.list {
        take(list, name)
      } else if let text = member.value.spelled {
        add([text], name)
      } else {
        add([], name)
      }
    }
  }

  private mutating func take(_ list: [JSONValue], _ name: String) {
    if list.contains(where: { $0.members != nil }) {
      if !innerLists.contains(name) { innerLists.append(name) }
    } else {
      add(list.compactMap(\.spelled), name)
    }
  }

  private mutating func add(_ texts: [String], _ name: String) {
    let known = columns.firstIndex { $0.name == name }
    guard known != nil || columns.count < Self.mostColumns else { return }
    if known == nil { columns.append(SampleColumn(name: name)) }
    let place = known ?? columns.count - 1
    if texts.count > 1 { columns[place].isList = true }
    columns[place].values += texts.map(\.inOneLine).filter { !$0.isEmpty && !$0.saysNothing }
  }
}

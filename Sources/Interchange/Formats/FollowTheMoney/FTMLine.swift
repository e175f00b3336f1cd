/// One line with an entity as most files write it, taken in without a value in between; any other is
/// left to ``FTMRecord``, which this agrees with.
///
/// Its texts are strings or lists of strings, its keys have no escapes and none stands twice.
struct FTMLine {
  /// The bytes of a text, without its quotes, and whether it has escapes.
  fileprivate struct Text {
    let range: Range<Int>
    let hasEscapes: Bool
  }

  private struct Value {
    let key: Range<Int>
    let text: Text
  }

  private var id: Range<Int>?
  private var schema: Range<Int>?
  private var caption: Text?
  private var firstSeen: Range<Int>?
  private var datasets: [Text] = []
  private var hasDatasets = false
  private var referents: [Text] = []
  private var others: [Range<Int>] = []
  private var members: [Range<Int>] = []
  private var keys: [Range<Int>] = []
  private var values: [Value] = []

  /// Takes in what a line says.
  ///
  /// - Returns: Whether it was such a line; nothing was taken in of any other.
  mutating func add(
    _ bytes: [UInt8], of file: InputFile, line: Int, to entities: inout FTMEntities
  ) -> Bool {
    guard bytes.count <= file.limits.jsonValues,
      (try? JSONValidator.check(bytes.span, file.limits)) != nil
    else { return false }
    clear()
    guard scan(bytes.span), let id, let schema else { return false }
    let span = bytes.span
    let number = entities.number(of: span.extracting(id))
    let schemaNumber = entities.number(of: span.extracting(schema))
    let place = entities.declare(number, schema: schemaNumber, line: line)
    if let caption { entities.setCaption(span.number(caption, &entities), of: place) }
    for former in referents { entities.add(formerID: span.number(former, &entities), to: place) }
    for key in others {
      entities.notes.note(FTMRecord.leftOut(String(span.extracting(key))), line: line)
    }
    if datasets.count > 1 { entities.notes.note(FTMRecord.severalDatasets, line: line) }
    var origin = FTMOrigin(locator: number)
    origin.isNobodys = hasDatasets && datasets.isEmpty
    if let dataset = datasets.first { origin.dataset = span.number(dataset, &entities) }
    if let firstSeen { origin.firstSeen = entities.number(of: span.extracting(firstSeen)) }
    let origins = entities.add(origin)
    var speakers: [Int32] = []
    for value in values {
      let property = entities.number(of: span.extracting(value.key))
      let text = span.number(value.text, &entities)
      if FTMProvenance.isOne(property) { speakers += [property, text] }
      entities.add(FTMValue(property: property, text: text, origin: origins), to: place)
    }
    entities.setSpeakers(speakers, of: origins)
    return true
  }

  private mutating func clear() {
    (id, schema, caption, firstSeen, hasDatasets) = (nil, nil, nil, nil, false)
    datasets.removeAll(keepingCapacity: true)
    referents.removeAll(keepingCapacity: true)
    others.removeAll(keepingCapacity: true)
    members.removeAll(keepingCapacity: true)
    keys.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
  }
}

extension FTMLine {
  /// Finds the parts of a line.
  ///
  /// - Returns: Whether all are plain.
  private mutating func scan(_ line: Span<UInt8>) -> Bool {
    var position = 0
    line.skipJSONBlanks(&position)
    guard line[position] == UInt8(ascii: "{") else { return false }
    position += 1
    while line.isAtJSONPart(&position) {
      guard let key = line.plainKey(&position) else { return false }
      members.append(key)
      guard take(key, line, &position) else { return false }
    }
    guard line.sort(&members), line.sort(&keys), line.sort(&others) else { return false }
    sortValues(line)
    return true
  }

  private mutating func take(
    _ key: Range<Int>, _ line: Span<UInt8>, _ position: inout Int
  ) -> Bool {
    let name = line.extracting(key)
    switch name.count {
    case 2 where name.spells("id"): return take(line, &position, \.id)
    case 4 where name.spells("prop"): return false
    case 6 where name.spells("schema"): return take(line, &position, \.schema)
    case 7 where name.spells("caption"):
      caption = line.text(&position)
      return caption != nil
    case 8 where name.spells("datasets"):
      hasDatasets = true
      return line.forEachText(&position) { datasets.append($0) }
    case 9 where name.spells("referents"):
      return line.forEachText(&position) { referents.append($0) }
    case 10 where name.spells("properties"): return takeProperties(line, &position)
    case 10 where name.spells("first_seen"): return take(line, &position, \.firstSeen)
    default:
      if line[position] != UInt8(ascii: "n") { others.append(key) }
      line.skipJSONValue(&position)
      return true
    }
  }

  private mutating func take(
    _ line: Span<UInt8>, _ position: inout Int, _ part: WritableKeyPath<Self, Range<Int>?>
  ) -> Bool {
    guard let text = line.text(&position), !text.hasEscapes else { return false }
    self[keyPath: part] = text.range
    return true
  }

  private mutating func takeProperties(_ line: Span<UInt8>, _ position: inout Int) -> Bool {
    guard line[position] == UInt8(ascii: "{") else { return false }
    position += 1
    while line.isAtJSONPart(&position) {
      guard let key = line.plainKey(&position) else { return false }
      keys.append(key)
      if let text = line.text(&position) {
        values.append(Value(key: key, text: text))
      } else if !line.forEachText(&position, { values.append(Value(key: key, text: $0)) }) {
        return false
      }
    }
    return true
  }

  /// Puts values in order of their keys, those of one key as they stand.
  private mutating func sortValues(_ line: Span<UInt8>) {
    let isSorted = values.indices.dropFirst().allSatisfy {
      !line.precedes(values[$0].key, values[$0 - 1].key)
    }
    if isSorted { return }
    let order = values.indices.sorted {
      line.precedes(values[$0].key, values[$1].key) || values[$0].key == values[$1].key && $0 < $1
    }
    values = order.map { values[$0] }
  }
}

extension Span<UInt8> {
  /// The key at the position, which moves to the value behind it; `nil` where it has escapes, or
  /// letters whose order is not that of their bytes.
  fileprivate func plainKey(_ position: inout Int) -> Range<Int>? {
    position += 1
    let start = position
    while self[position] != UInt8(ascii: "\"") {
      if self[position] == UInt8(ascii: "\\") || self[position] >= 0x80 { return nil }
      position += 1
    }
    let key = start..<position
    position += 1
    skipJSONBlanks(&position)
    position += 1
    skipJSONBlanks(&position)
    return key
  }

  /// The string at the position, which moves behind it; `nil` where something else is there.
  fileprivate func text(_ position: inout Int) -> FTMLine.Text? {
    guard self[position] == UInt8(ascii: "\"") else { return nil }
    position += 1
    let start = position
    var hasEscapes = false
    while self[position] != UInt8(ascii: "\"") {
      let isEscape = self[position] == UInt8(ascii: "\\")
      if isEscape { hasEscapes = true }
      position += isEscape ? 2 : 1
    }
    position += 1
    return FTMLine.Text(range: start..<position - 1, hasEscapes: hasEscapes)
  }

  /// Hands over the strings of a list, behind which the position moves.
  ///
  /// - Returns: Whether it is a list with nothing else in it.
  fileprivate func forEachText(_ position: inout Int, _ body: (FTMLine.Text) -> Void) -> Bool {
    guard self[position] == UInt8(ascii: "[") else { return false }
    position += 1
    while isAtJSONPart(&position) {
      guard let text = text(&position) else { return false }
      body(text)
    }
    return true
  }

  fileprivate func number(_ text: FTMLine.Text, _ entities: inout FTMEntities) -> Int32 {
    guard text.hasEscapes else { return entities.number(of: extracting(text.range)) }
    var position = text.range.lowerBound - 1
    return entities.number(of: jsonText(&position))
  }

  fileprivate func precedes(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    for (mine, theirs) in zip(left, right) where self[mine] != self[theirs] {
      return self[mine] < self[theirs]
    }
    return left.count < right.count
  }

  /// Puts texts in order of their bytes.
  ///
  /// - Returns: Whether each is there once.
  fileprivate func sort(_ texts: inout [Range<Int>]) -> Bool {
    if !texts.indices.dropFirst().allSatisfy({ precedes(texts[$0 - 1], texts[$0]) }) {
      let order = texts.sorted { precedes($0, $1) }
      texts = order
    }
    return texts.indices.dropFirst().allSatisfy { precedes(texts[$0 - 1], texts[$0]) }
  }
}

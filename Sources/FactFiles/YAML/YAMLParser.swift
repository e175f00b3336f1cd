/// Builds nodes from libyaml's events.
///
/// Aliases are refused, so no text can grow while it is read.
struct YAMLParser: ~Copyable {
  static let maximumDepth = 64

  private var events: YAMLEvents
  private let file: String
  private let diagnostics: Diagnostics

  /// The text read last, and the key whose value it is.
  private var last: (key: String?, event: YAMLEvent)?

  /// Returns the root of the text, `nil` where there is none; throws what ends the reading.
  static func root(
    of text: some Collection<UInt8>, in file: String, _ diagnostics: Diagnostics
  ) throws(FactFileError) -> YAMLNode? {
    try unsafe Array(text).withUnsafeBufferPointer { bytes throws(FactFileError) -> YAMLNode? in
      var parser = unsafe YAMLParser(
        events: YAMLEvents(bytes), file: file, diagnostics: diagnostics)
      return try parser.document()
    }
  }

  private init(events: consuming YAMLEvents, file: String, diagnostics: Diagnostics) {
    self.events = events
    self.file = file
    self.diagnostics = diagnostics
  }

  private mutating func document() throws(FactFileError) -> YAMLNode? {
    _ = try next()
    guard try next().kind == .documentStart else { return nil }
    let root = try node(from: next(), depth: 1, key: nil)
    _ = try next()
    let end = try next()
    guard end.kind == .streamEnd else { throw FactFileError(.secondDocument, at: place(of: end)) }
    return root
  }

  private mutating func next() throws(FactFileError) -> YAMLEvent {
    do throws(YAMLFailure) {
      return try events.next()
    } catch {
      throw FactFileError(error, in: file, after: last)
    }
  }

  private func place(of event: YAMLEvent) -> Place {
    Place(file: file, line: event.line, column: event.column)
  }

  private mutating func node(
    from event: YAMLEvent, depth: Int, key: String?
  ) throws(FactFileError) -> YAMLNode {
    let place = place(of: event)
    if event.isAnchored || event.isAlias { throw FactFileError(.anchorOrAlias, at: place) }
    if let tag = event.tag { diagnostics.add(.tag(tag), at: place) }
    if case .text(let text, _) = event.kind {
      last = (key, event)
      if event.isCutShort { diagnostics.add(.cutShort, at: place) }
      return YAMLNode(content: .text(text), place: place)
    }
    guard depth <= Self.maximumDepth else { throw FactFileError(.tooDeep, at: place) }
    let content = try event.isListStart ? list(depth, key) : mapping(depth)
    return YAMLNode(content: content, place: place)
  }

  private mutating func list(
    _ depth: Int, _ key: String?
  ) throws(FactFileError) -> YAMLNode.Content {
    var items: [YAMLNode] = []
    while case let event = try next(), !event.isEnd {
      items.append(try node(from: event, depth: depth + 1, key: key))
    }
    return .list(items)
  }

  private mutating func mapping(_ depth: Int) throws(FactFileError) -> YAMLNode.Content {
    var pairs: [YAMLNode.Pair] = []
    var seen = SeenKeys()
    while case let event = try next(), !event.isEnd {
      let key = try node(from: event, depth: depth + 1, key: nil)
      guard case .text(let name) = key.content, name.utf8.count <= 200, !name.hasControls else {
        throw FactFileError(.keyNotText, at: key.place)
      }
      let value = try node(from: next(), depth: depth + 1, key: name)
      if let first = seen.update(name, key.place) {
        diagnostics.add(.repeatedKey(name, first: first), at: key.place)
      } else {
        pairs.append(YAMLNode.Pair(key: Located(value: name, place: key.place), value: value))
      }
    }
    return .mapping(pairs)
  }
}

/// The keys of one mapping, each with the place where it stood last.
private struct SeenKeys {
  /// The first of them, which are compared one by one.
  private var few: [String] = []

  /// Indexed as ``few``.
  private var places: [Place] = []
  private var others: [String: Place] = [:]

  /// Takes in a key.
  ///
  /// - Returns: Where it stood before; `nil` for a new one.
  mutating func update(_ name: String, _ place: Place) -> Place? {
    if let known = few.firstIndex(of: name) {
      defer { places[known] = place }
      return places[known]
    }
    guard few.count >= 16 else {
      few.append(name)
      places.append(place)
      return nil
    }
    return others.updateValue(place, forKey: name)
  }
}

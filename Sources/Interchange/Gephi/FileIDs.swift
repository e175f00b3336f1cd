import EntityGraph

/// The ids of nodes or edges as a file can have them.
struct FileIDs {
  /// Indexed by node or edge; unique.
  let written: TextPool

  /// The rows whose ids could not be written as they are, in ascending order.
  let changed: [Int]

  /// The own ids of those rows; `nil` when there are none.
  let originals: TextCells?

  /// - Complexity: O(n) in the length of the ids.
  init(_ ids: TextPool, _ profile: ExportProfile) {
    changed = (0..<ids.count).filter { !profile.takes(id: ids.utf8($0)) }
    if changed.isEmpty {
      (written, originals) = (ids, nil)
    } else {
      written = ids.replacing(changed) { profile.safe(id: $0) }
      originals = ids.only(changed)
    }
  }
}

extension TextPool {
  /// The texts with those of `rows` replaced; one that another row has gets a number behind it.
  fileprivate func replacing(
    _ rows: [Int], by replacement: (ArraySlice<UInt8>) -> [UInt8]
  ) -> TextPool {
    var (taken, replaced, rest) = (untaken(rows), TextPool(), rows[...])
    var numbers = NameNumbers<[UInt8]>()
    for row in 0..<count {
      guard rest.first == row else {
        replaced.append(utf8: utf8(row))
        continue
      }
      rest.removeFirst()
      let text = replacement(utf8(row))
      replaced.append(
        utf8: numbers.name(
          for: text, key: text, in: &taken, numbered: { $0 + Array("_\($1)".utf8) },
          take: { $0.insert($1) }))
    }
    return replaced
  }

  /// The texts of all rows but `rows`.
  private func untaken(_ rows: [Int]) -> TextInterner {
    var (texts, rest) = (TextInterner(), rows[...])
    for row in 0..<count {
      if rest.first == row { rest.removeFirst() } else { _ = texts.insert(Array(utf8(row))) }
    }
    return texts
  }

  /// The texts of `rows`, and none in the others.
  fileprivate func only(_ rows: [Int]) -> TextCells {
    var (texts, codes) = (TextPool(), [Int32](repeating: TextCells.absent, count: count))
    for row in rows {
      codes[row] = Int32(texts.count)
      texts.append(utf8: utf8(row))
    }
    return TextCells(texts: texts, codes: codes)
  }
}

extension TextInterner {
  /// Takes in a text; returns whether it is new.
  fileprivate mutating func insert(_ text: [UInt8]) -> Bool {
    let before = count
    _ = number(of: text.span)
    return count > before
  }
}

extension ExportProfile {
  /// Whether readers take an id, given in UTF-8, as it is.
  func takes(id: some Collection<UInt8>) -> Bool {
    guard !id.isEmpty else { return false }
    if id.allSatisfy(takesEverywhere) { return true }
    if self == .strict, id.allSatisfy({ $0 < 0x80 }) { return false }
    return safe(id: id).elementsEqual(id)
  }

  /// The id, in UTF-8, with `_` for what readers do not take.
  func safe(id: some Collection<UInt8>) -> [UInt8] {
    if self == .strict, !id.isEmpty, id.allSatisfy({ $0 < 0x80 }) {
      return id.map { takesEverywhere($0) ? $0 : UInt8(ascii: "_") }
    }
    let scalars = String(decoding: id, as: UTF8.self).unicodeScalars
    var safe = ""
    for place in scalars.indices {
      let isAtEnd = place == scalars.startIndex || scalars.index(after: place) == scalars.endIndex
      safe.unicodeScalars.append(takes(scalars[place], isAtEnd: isAtEnd) ? scalars[place] : "_")
    }
    return safe.isEmpty ? [UInt8(ascii: "_")] : Array(safe.utf8)
  }

  /// Whether readers take a byte wherever it stands in an id, as a character of its own.
  private func takesEverywhere(_ byte: UInt8) -> Bool {
    switch self {
    case .gephi, .plain: 0x21...0x7E ~= byte
    case .strict:
      switch byte {
      case 0x61...0x7A, 0x41...0x5A, 0x2D...0x2E, 0x30...0x3A, 0x5F: true
      default: false
      }
    }
  }

  private func takes(_ scalar: Unicode.Scalar, isAtEnd: Bool) -> Bool {
    switch self {
    case .strict: scalar.isNameCharacter
    case .gephi, .plain:
      !scalar.isForbiddenInXML && scalar != "\n" && scalar != "\r"
        && !(isAtEnd && scalar.value <= 0x20)
    }
  }
}

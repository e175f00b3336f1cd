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
    var lastOrdinal: [Int32: Int] = [:]
    for row in 0..<count {
      guard rest.first == row else {
        replaced.append(utf8: utf8(row))
        continue
      }
      rest.removeFirst()
      var text = replacement(utf8(row))
      if !taken.insert(text) {
        let base = (text: text, number: taken.number(of: text.span))
        var ordinal = lastOrdinal[base.number, default: 1]
        repeat {
          ordinal += 1
          text = base.text + Array("_\(ordinal)".utf8)
        } while !taken.insert(text)
        lastOrdinal[base.number] = ordinal
      }
      replaced.append(utf8: text)
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

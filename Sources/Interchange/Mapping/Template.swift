/// A text with places that the cells of each row fill, such as `co-{number}`.
package struct Template: Hashable, Sendable {
  package enum Piece: Hashable, Sendable {
    case text(String)

    /// What stands in the column of that number.
    case column(Int)

    /// The line where the row begins, which is written `{#}`; with `.2` for the second row in one.
    case line
  }

  package let pieces: [Piece]

  /// The columns that it needs.
  let columns: [Int]

  package init(_ pieces: [Piece]) {
    self.pieces = pieces
    columns = pieces.compactMap { if case .column(let number) = $0 { number } else { nil } }
  }

  /// The text, where it is the same in every row.
  package var constant: String? {
    switch pieces.count {
    case 0: return ""
    case 1: if case .text(let text) = pieces[0] { return text }
    default: break
    }
    return nil
  }
}

extension Template {
  /// Why a text is no template.
  package enum Flaw: Error, Hashable {
    case unclosed, doubledBraces, nameless
  }

  /// Reads `co-{number}`: columns between braces, with `?` behind those that may be missing; `\{` is
  /// a brace.
  ///
  /// - Throws: ``Flaw`` where braces are not as they must be.
  package init(
    _ text: String, line: Int?, columns: inout MappedColumns
  ) throws(Flaw) {
    var pieces: [Piece] = []
    var (words, rest) = ("", text[...])
    while let character = rest.popFirst() {
      switch character {
      case "\\" where rest.first == "{" || rest.first == "}": words.append(rest.removeFirst())
      case "{":
        if rest.first == "{" { throw .doubledBraces }
        guard let end = rest.firstIndex(of: "}") else { throw .unclosed }
        if !words.isEmpty { pieces.append(.text(words)) }
        words = ""
        pieces.append(try Self.piece(String(rest[..<end]), line, &columns))
        rest = rest[rest.index(after: end)...]
      default: words.append(character)
      }
    }
    if !words.isEmpty { pieces.append(.text(words)) }
    self.init(pieces)
  }

  private static func piece(
    _ written: String, _ line: Int?, _ columns: inout MappedColumns
  ) throws(Flaw) -> Piece {
    let isOptional = written.hasSuffix("?")
    let name = String(isOptional ? written.dropLast() : written[...]).trimmingBlanks
    if name == "#" { return .line }
    guard !name.isEmpty else { throw .nameless }
    guard !name.contains("{") else { throw .unclosed }
    return .column(columns.number(of: name, isOptional: isOptional, line: line))
  }
}

extension Template {
  /// The text in a row; `nil` where all its columns are empty there.
  ///
  /// Of several values in a cell the first counts.
  func text(_ row: borrowing MappedRow) -> String? {
    filled(row, needsAll: false)
  }

  /// The text in a row; `nil` where one of its columns is empty there.
  func wholeText(_ row: borrowing MappedRow) -> String? {
    filled(row, needsAll: true)
  }

  private func filled(_ row: borrowing MappedRow, needsAll: Bool) -> String? {
    if pieces.count == 1, case .column(let number) = pieces[0] { return row.values[number].first }
    var (text, isFilled) = ("", columns.isEmpty)
    for piece in pieces {
      switch piece {
      case .text(let words): text += words
      case .line: text += row.place
      case .column(let number):
        if let value = row.values[number].first {
          text += value
          isFilled = true
        } else if needsAll {
          return nil
        }
      }
    }
    return isFilled ? text.inOneLine : nil
  }

  /// The texts in a row, one for each combination of the values in its cells.
  func texts(_ row: MappedRow) -> [String] {
    if pieces.count == 1, case .column(let number) = pieces[0] { return row.values[number] }
    return row.eachValue(of: columns).compactMap(text)
  }
}

import EntityGraph

/// What a row of a table, or an object of a list, has in the columns of a mapping.
struct MappedRow {
  private static let mostCombinations = 1000

  /// The line where it begins.
  let line: Int

  /// Which of the rows that begin in that line it is, counted from 1.
  var numberInLine = 1

  /// The values of each column that is not empty, in one line each; indexed by column.
  var values: [[String]]

  /// Where it begins, which no other row has: its line, with `.2` for the second row in one.
  var place: String { numberInLine > 1 ? "\(line).\(numberInLine)" : "\(line)" }

  /// The row with one value at most in each of the columns, once for each combination, up to 1,000.
  func eachValue(of columns: [Int]) -> [MappedRow] {
    guard columns.contains(where: { values[$0].count > 1 }) else { return [self] }
    var rows = [self]
    for column in columns where values[column].count > 1 {
      rows = rows.flatMap { row in
        values[column].map { value in
          var row = row
          row.values[column] = [value]
          return row
        }
      }
      if rows.count > Self.mostCombinations { return Array(rows.prefix(Self.mostCombinations)) }
    }
    return rows
  }
}

extension String {
  /// The text in one line: one blank for white space and control characters, none at its ends.
  var inOneLine: String {
    var isAfterBlank = true
    let isInOneLine = utf8.allSatisfy { byte in
      defer { isAfterBlank = byte == 0x20 }
      return byte == 0x20 ? !isAfterBlank : byte > 0x20 && byte != 0x7F
    }
    if isInOneLine, !isAfterBlank || isEmpty { return self }
    let words = utf8.split { $0 <= 0x20 || $0 == 0x7F }
    return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
  }

  /// The letters and digits of the text in small Latin letters without accents, with hyphens between
  /// its words; `nil` where it has none.
  var asPlainSlug: String? {
    let words = folded.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let slug = words.joined(separator: "-")
    return slug.isEmpty ? nil : slug
  }
}

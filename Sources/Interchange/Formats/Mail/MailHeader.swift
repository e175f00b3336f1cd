/// The fields of a message before its text.
struct MailHeader {
  private var fields: [String: [String]] = [:]
  private var last: String?

  /// The bytes of the fields so far.
  private(set) var byteCount = 0

  /// The line of the first field.
  let line: Int

  init(line: Int) { self.line = line }

  var isEmpty: Bool { fields.isEmpty }

  /// Takes a line: a field, or more of the one before it.
  ///
  /// - Returns: Whether it is either.
  mutating func take(_ line: String) -> Bool {
    byteCount += line.utf8.count
    if line.first == " " || line.first == "\t" {
      guard let last, let count = fields[last]?.count else { return false }
      fields[last]?[count - 1] += " \(line.trimmingBlanks)"
      return true
    }
    guard let colon = line.firstIndex(of: ":"), colon > line.startIndex,
      line[..<colon].allSatisfy({ $0.isASCII && !$0.isWhitespace })
    else { return false }
    let name = line[..<colon].lowercased()
    fields[name, default: []].append(String(line[line.index(after: colon)...]).trimmingBlanks)
    last = name
    return true
  }

  /// The first field of a name, in plain letters.
  subscript(name: String) -> String? { fields[name]?.first?.withoutEncodedWords }

  /// How many fields there are of a name.
  func count(of name: String) -> Int { fields[name]?.count ?? 0 }

  /// The addresses in all fields of a name.
  func addresses(_ name: String) -> [MailAddress] {
    (fields[name] ?? []).flatMap { MailAddress.list($0.unquotedEncodedWords) }
  }
}

extension String {
  /// An encoded word may hold a comma, which then is in a name; so each becomes a quoted text.
  fileprivate var unquotedEncodedWords: String {
    guard contains("=?") else { return self }
    return split(separator: ",", omittingEmptySubsequences: false).map { part in
      let plain = String(part).withoutEncodedWords
      guard plain != part, let start = plain.lastIndex(of: "<") else { return plain }
      let name = plain[..<start].filter { $0 != "\"" }
      return "\"\(String(name).trimmingBlanks)\" \(plain[start...])"
    }.joined(separator: ",")
  }
}

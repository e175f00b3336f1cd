/// Reads identifiers of others where they lie, with no text made of any.
struct IdentifierReader {
  /// What is known of an identifier.
  enum Standing { case identifies, misspelled, placeholder, suggests }

  /// A scheme that was met.
  private struct Met {
    let name: [UInt8]
    let scheme: IdentifierScheme?
  }

  /// The identifier that was read last, in the one spelling of its scheme.
  private(set) var spelled: [UInt8] = []

  /// The name of the scheme in it.
  private(set) var nameLength = 0
  private var names = TextInterner()
  private var met: [Met] = []

  /// Reads an identifier.
  ///
  /// - Returns: The number of its scheme; `nil` where it names none.
  mutating func read(_ written: Span<UInt8>) -> Int? {
    var colon = 0
    while colon < written.count, written[colon] != UInt8(ascii: ":") { colon += 1 }
    guard colon > 0, colon < written.count else { return nil }
    let number = number(of: written.extracting(first: colon))
    let value = written.extracting(colon + 1..<written.count)
    spell(value, number)
    return number
  }

  /// Whether what was read last tells who is one, in the scheme of this number.
  private(set) var standing = Standing.suggests

  /// The scheme of a number; `nil` where its identifiers do not tell who is one.
  func scheme(_ number: Int) -> IdentifierScheme? { met[number].scheme }

  private mutating func spell(_ value: Span<UInt8>, _ number: Int) {
    spelled.removeAll(keepingCapacity: true)
    spelled.append(contentsOf: met[number].name)
    spelled.append(UInt8(ascii: ":"))
    nameLength = met[number].name.count
    guard let scheme = met[number].scheme, case let form = scheme.form else {
      _ = IdentifierForm.text.append(value, to: &spelled)
      standing = .suggests
      return
    }
    let start = spelled.count
    let isWhole = form.append(value, to: &spelled)
    standing = isWhole ? .identifies : form.hasCheckDigits ? .misspelled : .suggests
    if !isWhole {
      spelled.removeSubrange(start...)
      _ = IdentifierForm.text.append(value, to: &spelled)
    }
    if IdentifierPlaceholder(spelled[start...], of: scheme) != nil { standing = .placeholder }
  }

  private mutating func number(of name: Span<UInt8>) -> Int {
    let number = Int(names.number(of: name))
    if number == met.count {
      let name = IdentifierScheme.name(names[Int32(number)])
      met.append(Met(name: Array(name.utf8), scheme: IdentifierScheme.named(name)))
    }
    return number
  }
}

import EntityGraph

/// What the values and the name of a column let one think of it.
struct ColumnGuess {
  enum Look: Equatable {
    case empty, dates, numbers, emails, texts
  }

  /// What a column tells of the thing that its name begins with.
  enum Part {
    case id, name, other
  }

  private static let idWords: Set = [
    "id", "ids", "number", "no", "nr", "num", "code", "key", "uid", "uuid", "identifier", "ref",
    "nummer", "numero", "kennung", "matricule", "codigo", "kod", "nomer",
  ]
  private static let mostDigits = 9
  private static let nameWords: Set = [
    "name", "label", "title", "caption", "nom", "nombre", "nome", "naam", "nazwa", "naimenovanie",
  ]

  let name: String
  let look: Look

  /// Whether the values are addresses in a network, or paths.
  let isOfAddresses: Bool
  let isList: Bool
  let valueCount: Int
  let distinctCount: Int

  /// The words of the name, folded, without a number such as that of `Owner (1)`.
  var words: [String]

  init(_ column: TableSample.SampleColumn) {
    name = column.name
    isList = column.isList
    valueCount = column.values.count
    distinctCount = Set(column.values).count
    let words = column.name.headerWords.map(\.folded).filter { !$0.isEmpty }
    self.words = words.count > 1 && Int(words[words.count - 1]) != nil ? words.dropLast() : words
    isOfAddresses = column.values.contains { $0.hasPrefix("/") || $0.contains("://") }
    look = Self.look(of: column.values)
  }

  private static func look(of values: [String]) -> Look {
    if values.isEmpty { return .empty }
    let most = values.count - values.count / 10
    if values.count(where: isDate) >= most { return .dates }
    if values.count(where: isNumber) >= most { return .numbers }
    if values.count(where: { $0.firstRange(of: "@") != nil && !$0.contains(" ") }) >= most {
      return .emails
    }
    return .texts
  }

  private static func isDate(_ text: String) -> Bool {
    DateLikeColumns.isDate(text) || SpelledDay(text) != nil
  }

  /// Whether a text is a number of things, not one by which something is known: that has many digits,
  /// or begins with a zero.
  private static func isNumber(_ text: String) -> Bool {
    let unsigned = text.withoutCurrency.text.filter { !"' %".contains($0) }
      .drop { "+-".contains($0) }
    let parts = unsigned.split(omittingEmptySubsequences: false) { ".,".contains($0) }
    guard let first = parts.first, first.count <= mostDigits,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } })
    else { return false }
    return (first.count == 1 || first.first != "0")
      && parts.dropFirst().dropLast().allSatisfy { $0.count == 3 }
  }

  var part: Part {
    guard let last = words.last else { return .other }
    if Self.idWords.contains(last) { return .id }
    return Self.nameWords.contains(last) ? .name : .other
  }

  /// The words before those that say which part it is.
  var owner: [String] { part == .other ? words : Array(words.dropLast()) }

  /// The last part of the name, folded, without spaces, `_` and `-`.
  var plainEnd: String {
    let end = name.split(separator: ".").last.map(String.init) ?? name
    return end.headerWords.map(\.folded).joined()
  }

  /// Whether a template can name the column.
  var isNameable: Bool {
    !name.isEmpty && name != "#" && !name.hasSuffix("?") && !name.contains { "{}\\".contains($0) }
  }

  /// Whether each row has another value.
  var isUnique: Bool { valueCount > 1 && distinctCount == valueCount }

  /// How the values repeat, in words.
  var counts: String {
    if valueCount == 0 { return "empty in the first rows" }
    if isUnique { return "another value in each row" }
    return distinctCount == 1
      ? "the same value wherever there is one"
      : "\(distinctCount) different values in \(valueCount) cells"
  }
}

extension String {
  /// The words of a name such as `companyNumber` or `Company_no.`, in small letters.
  var headerWords: [String] {
    var (words, word, wasLower) = ([String](), "", false)
    for character in self {
      let isWord = character.isLetter || character.isNumber
      if !isWord || character.isUppercase && wasLower {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if isWord { word += character.lowercased() }
      wasLower = character.isLowercase || character.isNumber
    }
    return word.isEmpty ? words : words + [word]
  }
}

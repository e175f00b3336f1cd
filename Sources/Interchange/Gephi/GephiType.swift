/// What Gephi 0.10.1 makes of values, by the type that a file declares; seen by experiment.
enum GephiType: Hashable {
  case text, flag, list, character, bigNumber
  case whole(bits: Int)
  case number(bits: Int)

  /// Reads the name of a type, in any case; `nil` for one that Gephi ignores.
  init?(_ name: String) {
    switch name.lowercased() {
    case "string": self = .text
    case "boolean": self = .flag
    case "int", "integer": self = .whole(bits: 32)
    case "long": self = .whole(bits: 64)
    case "short": self = .whole(bits: 16)
    case "byte": self = .whole(bits: 8)
    case "float": self = .number(bits: 32)
    case "double": self = .number(bits: 64)
    case "char", "character": self = .character
    case "bigdecimal", "biginteger": self = .bigNumber
    case let name where Self.lists.contains(name): self = .list
    default: return nil
    }
  }

  private static let lists: Set<String> = Set(
    [
      "string", "boolean", "int", "integer", "long", "short", "byte", "float", "double", "char",
      "character", "bigdecimal", "biginteger",
    ].map { "list\($0)" })

  /// What happens to a value of `column`; `nil` when it stays as it is.
  ///
  /// Spaces alone stay where `keepsBlanks`, as in GEXF.
  func trouble(of text: String, in column: String, keepsBlanks: Bool = false) -> CheckTrouble? {
    if text.isEmpty { return nil }
    if text.utf8.allSatisfy({ $0 <= 0x20 }), !keepsBlanks || self != .text {
      return CheckTrouble(
        "the spaces in \(column) vanish", mend: "write a value, or leave it out")
    }
    if text.utf8.count == 4, text.lowercased() == "null" {
      return CheckTrouble("the text 'null' in \(column) vanishes", mend: "say it in another word")
    }
    switch self {
    case .text: return textTrouble(text, column, keepsBlanks)
    case .flag: return flagTrouble(text, column)
    case .list:
      return CheckTrouble(
        "\(column) becomes a list, and networkx and igraph refuse the file",
        mend: "declare it as string")
    case .whole(let bits):
      let isFit = JavaNumber.isWhole(text, bits: bits)
      return isFit ? nil : Self.mismatch(column, "a whole number of \(bits) bits without spaces")
    case .number(let bits):
      guard let number = JavaNumber.value(text.replacing("INF", with: "Infinity")) else {
        return Self.mismatch(column, "a number")
      }
      let isFit = bits == 64 || number.isInfinite || Float(number).isFinite || number.isNaN
      return isFit ? nil : Self.mismatch(column, "a number of 32 bits")
    case .character: return text.utf16.count == 1 ? nil : Self.mismatch(column, "one character")
    case .bigNumber: return JavaNumber.value(text) != nil ? nil : Self.mismatch(column, "a number")
    }
  }

  private func textTrouble(_ text: String, _ column: String, _ keepsBlanks: Bool) -> CheckTrouble? {
    if !keepsBlanks, Self.hasLongBlanks(text) {
      return CheckTrouble(
        "Gephi may drop the long run of spaces in \(column)", mend: "leave the spaces out")
    }
    let troubles = TextTrouble.troubles(of: text)
    if !keepsBlanks, troubles.contains(.carriageReturn) { return .losesCarriageReturn(in: column) }
    guard troubles.contains(.infinity) else { return nil }
    return CheckTrouble(
      "'INF' in \(column) becomes 'Infinity'", mend: "spell it 'Inf' where Gephi must show it")
  }

  /// Whether so many spaces follow each other that Gephi's parser may show them by themselves,
  /// when it drops them.
  private static func hasLongBlanks(_ text: String) -> Bool {
    var run = 0
    for byte in text.utf8 {
      run = byte <= 0x20 ? run + 1 : 0
      if run >= 64 { return true }
    }
    return false
  }

  private func flagTrouble(_ text: String, _ column: String) -> CheckTrouble? {
    guard !["true", "1", "false", "0", "no", "f", "n"].contains(text.lowercased()) else {
      return nil
    }
    return CheckTrouble("Gephi takes \(column) for false", mend: "write true or false, no spaces")
  }

  private static func mismatch(_ column: String, _ wanted: String) -> CheckTrouble {
    CheckTrouble(
      "the value of \(column) is lost: it is not \(wanted)",
      mend: "correct the value, or declare \(column) as string")
  }
}

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
  /// Blanks alone stay where `keepsBlanks`, as in GEXF.
  func trouble(of text: String, in column: String, keepsBlanks: Bool = false) -> CheckTrouble? {
    if text.isEmpty { return nil }
    if text.utf8.allSatisfy({ $0 <= 0x20 }), !keepsBlanks || self != .text {
      return CheckTrouble(
        "the blanks in \(column) vanish", mend: "say something, or leave the value out")
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
      return isFit ? nil : Self.mismatch(column, "a whole number of \(bits) bits without blanks")
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
        "Gephi may drop the long run of blanks in \(column)", mend: "leave the blanks out")
    }
    let troubles = TextTrouble.troubles(of: text)
    if !keepsBlanks, troubles.contains(.carriageReturn) { return .losesCarriageReturn(in: column) }
    guard troubles.contains(.infinity) else { return nil }
    return CheckTrouble(
      "'INF' in \(column) becomes 'Infinity'", mend: "spell it 'Inf' where Gephi must show it")
  }

  /// Whether so many blanks follow each other that Gephi's parser may show them by themselves,
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
    return CheckTrouble("Gephi takes \(column) for false", mend: "write true or false, no blanks")
  }

  private static func mismatch(_ column: String, _ wanted: String) -> CheckTrouble {
    CheckTrouble(
      "the value of \(column) is lost: it is not \(wanted)",
      mend: "mend the value, or declare \(column) as string")
  }
}

/// Numbers as Java, in which Gephi is written, reads them.
enum JavaNumber {
  static func isWhole(_ text: String, bits: Int) -> Bool {
    guard let number = Int64(text) else { return false }
    let most = Int64.max >> (64 - bits)
    return -most - 1 <= number && number <= most
  }

  /// `nil` for what is no number; blanks around it are allowed.
  static func value(_ text: String) -> Double? {
    var word = Substring(text)
    while let first = word.unicodeScalars.first, first.value <= 0x20 { word.removeFirst() }
    while let last = word.unicodeScalars.last, last.value <= 0x20 { word.removeLast() }
    switch word {
    case "NaN", "+NaN", "-NaN": return .nan
    case "Infinity", "+Infinity": return .infinity
    case "-Infinity": return -.infinity
    default: break
    }
    if let last = word.last, "fFdD".contains(last), !word.lowercased().hasPrefix("0x") {
      word.removeLast()
    }
    guard !word.lowercased().contains("x") || word.lowercased().contains("p"),
      word.utf8.allSatisfy({ "0123456789+-.eExXpPabcdfABCDF".utf8.contains($0) }),
      word.utf8.contains(where: { 0x30...0x39 ~= $0 })
    else { return nil }
    // Swift wants digits on both sides of a point, Java on one.
    let plain = word.hasPrefix(".") ? "0\(word)" : word.hasSuffix(".") ? "\(word)0" : String(word)
    return Double(plain.replacing("+.", with: "+0.").replacing("-.", with: "-0."))
  }
}

/// What Gephi takes as a property of its own instead of a column.
enum GephiProperty: Hashable {
  case label, weight, red, green, blue, color, place, size

  /// The property of a node or an edge that a key's id or name stands for; in exact spelling.
  init?(_ name: String, ofNodes: Bool) {
    switch name {
    case "label": self = .label
    case "nodelabel" where ofNodes: self = .label
    case "edgelabel" where !ofNodes: self = .label
    case "weight" where !ofNodes, "Edge Weight" where !ofNodes: self = .weight
    case "r": self = .red
    case "g": self = .green
    case "b": self = .blue
    case "color": self = .color
    case "x" where ofNodes, "y" where ofNodes, "z" where ofNodes: self = .place
    case "xpos" where ofNodes, "ypos" where ofNodes, "zpos" where ofNodes: self = .place
    case "size" where ofNodes: self = .size
    default: return nil
    }
  }

  /// What Gephi draws by it; `nil` of labels and weights.
  var drawing: String? {
    switch self {
    case .label, .weight: nil
    case .red, .green, .blue, .color: "a colour"
    case .place: "a place"
    case .size: "a size"
    }
  }

  /// What happens to a value; `nil` when Gephi takes it as it is.
  func trouble(of text: String, ofNodes: Bool) -> CheckTrouble? {
    switch self {
    case .label:
      guard text.utf8.allSatisfy({ $0 <= 0x20 }), ofNodes || !text.isEmpty else {
        let isBent = TextTrouble.troubles(of: text).contains(.carriageReturn)
        return isBent ? .losesCarriageReturn(in: "its label") : nil
      }
      return ofNodes
        ? CheckTrouble("it has no name, so that Gephi shows its id", mend: "give it a name")
        : CheckTrouble("the blanks in its label vanish", mend: "say something, or leave it out")
    case .weight: return Self.weightTrouble(text)
    case .red, .green, .blue:
      guard !text.isEmpty, !(Int(text).map { 0...255 ~= $0 } ?? false) else { return nil }
      return CheckTrouble("its colour is lost or bent", mend: "write whole numbers from 0 to 255")
    case .color: return Self.colorTrouble(text)
    case .place, .size:
      let isFit = text.isEmpty || JavaNumber.value(text) != nil
      return isFit
        ? nil
        : CheckTrouble("its place or size is lost: it is not a number", mend: "write a number")
    }
  }

  /// What happens to a weight, a number of 32 bits in Gephi.
  static func weightTrouble(_ text: String) -> CheckTrouble? {
    guard let number = JavaNumber.value(text) else {
      return CheckTrouble(
        "its weight becomes 1: it is not a number", mend: "write a number above 0")
    }
    let weight = Float(number)
    if weight == 0 {
      return CheckTrouble("it is lost, because its weight is 0", mend: "write a weight above 0")
    }
    if weight < 0 || weight.isNaN || weight.isInfinite {
      return CheckTrouble(
        "statistics go wrong: its weight is negative, infinite or no number",
        mend: "write a weight above 0, and keep the number in a column of another name")
    }
    guard abs(Double(weight) - number) > 1e-12 * number else { return nil }
    return CheckTrouble(
      "its weight is rounded to 32 bits",
      mend: "keep the exact number in a column of another name besides")
  }

  private static func colorTrouble(_ text: String) -> CheckTrouble? {
    let names = [
      "black", "blue", "cyan", "darkgray", "gray", "green", "lightgray", "magenta", "orange",
      "pink", "red", "white", "yellow",
    ]
    let isFit =
      text.isEmpty || Color(text) != nil || names.contains(text.lowercased())
      || (text.lowercased().hasPrefix("0x") && Color("#\(text.dropFirst(2))") != nil)
      || Int(text).map { 0...0xFF_FFFF ~= $0 } ?? false
    return isFit
      ? nil : CheckTrouble("its colour is lost or bent", mend: "write it as #rrggbb")
  }
}

extension CheckTrouble {
  fileprivate static func losesCarriageReturn(in column: String) -> Self {
    CheckTrouble(
      "Gephi may drop a carriage return in \(column)",
      mend: "use line feeds alone")
  }
}

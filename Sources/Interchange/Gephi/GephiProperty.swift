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
        : CheckTrouble("the spaces in its label vanish", mend: "write a value, or leave it out")
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

extension Int {
  /// "1 leg", "2 legs".
  func of(_ one: String, _ many: String? = nil) -> String {
    "\(self) \(self == 1 ? one : many ?? "\(one)s")"
  }
}

extension [String] {
  /// "a", "a and b", "a, b and c".
  var listed: String {
    guard let last, count > 1 else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) and \(last)"
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Double {
  /// Six significant digits, without trailing zeros.
  var short: String {
    guard isFinite, self != 0 else { return self == 0 ? "0" : "\(self)" }
    let magnitude = abs(self)
    guard magnitude < 1e15 else { return "\(self)" }
    var scale = 1.0
    while magnitude * scale < 100_000, scale < 1e12 { scale *= 10 }
    let rounded = (self * scale).rounded() / scale
    let text = "\(rounded)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

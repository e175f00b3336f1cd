extension Double {
  /// The number in digits, without the point that says nothing: "2" and "0.5".
  package var digits: String {
    let text = "\(self)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension Value {
  /// The value of a property that no vocabulary has: a number where it is digits, else a text.
  package static func plain(_ text: String) -> Value {
    let digits = text.hasPrefix("-") ? text.dropFirst() : Substring(text)
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let isNumber =
      parts.count <= 2
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
    return isNumber ? Quantity(text).map(Value.number) ?? .text(text) : .text(text)
  }
}

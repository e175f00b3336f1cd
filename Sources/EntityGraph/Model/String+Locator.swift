extension String {
  /// The text as a locator: `12` and `¶12` are one place, and so are `21-22` and `¶21–22`.
  package var asLocator: String {
    if !isEmpty, utf8.allSatisfy({ (48...57).contains($0) }) { return "¶" + self }
    let numbers = drop { $0 == "¶" || $0 == " " }.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "-" || $0 == "–" })
    let areNumbers = numbers.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) }
    }
    return areNumbers && numbers.count <= 2 ? "¶" + numbers.joined(separator: "-") : self
  }
}

/// Numbers as Java, in which Gephi is written, reads them.
enum JavaNumber {
  static func isWhole(_ text: String, bits: Int) -> Bool {
    guard let number = Int64(text) else { return false }
    let most = Int64.max >> (64 - bits)
    return -most - 1 <= number && number <= most
  }

  /// `nil` for what is no number; spaces around it are allowed.
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

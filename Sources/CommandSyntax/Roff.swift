extension String {
  /// The text on one line of roff, with nothing left that roff would read as its own.
  var roff: String {
    let line = unicodeScalars.map(\.roff).joined()
    let isControl = line.hasPrefix(".")
    return isControl ? "\\&\(line)" : line
  }

  /// The text as one argument of a macro.
  var roffWord: String { "\"\(roff)\"" }

  /// A date as the title line takes it: its dashes are not those of options.
  var roffDate: String {
    "\"\(split(separator: "-").map { String($0).roff }.joined(separator: "-"))\""
  }
}

extension Unicode.Scalar {
  fileprivate var roff: String {
    switch self {
    case "\\": "\\e"
    case "-": "\\-"
    case "'": "\\(aq"
    case "\"": "\\(dq"
    case "`": "\\(ga"
    case "^": "\\(ha"
    case "~": "\\(ti"
    case "\n", "\t": " "
    case _ where properties.generalCategory == .control: ""
    case _ where isASCII: String(self)
    default: "\\[u\(hexadecimal)]"
    }
  }

  private var hexadecimal: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(4 - digits.count, 0)) + digits
  }
}

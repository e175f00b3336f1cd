import EntityGraph

/// A content line of iCalendar: a property and its value.
///
/// Source: RFC 5545 (2009), sections 3.1 and 3.3.11.
struct CalendarLine {
  /// The property with its parameters, such as `DTSTART;VALUE=DATE`.
  let name: String

  /// The value as it stands in the line.
  private let value: String

  /// A line with a value that needs no escapes.
  init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }

  /// A line with a text of any letters; each of `lines` is a line of the text.
  init(_ name: String, text lines: String...) { self.init(name, text: lines) }

  init(_ name: String, text lines: [String]) {
    self.init(name, lines.map(Self.escaped).joined(separator: "\\n"))
  }

  /// The text with escapes before backslashes, semicolons and commas, its controls shown.
  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.withControlsShown.unicodeScalars {
      if scalar == "\\" || scalar == ";" || scalar == "," { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  /// The line in pieces of at most 75 bytes, of which all but the first begin with a space; no letter
  /// is divided.
  var folded: String {
    var (folded, room) = (String.UnicodeScalarView(), Self.mostBytes)
    for scalar in "\(name):\(value)".unicodeScalars {
      let length = UTF8.width(scalar)
      if length > room {
        folded.append(contentsOf: "\r\n ".unicodeScalars)
        room = Self.mostBytes - 1
      }
      folded.append(scalar)
      room -= length
    }
    return String(folded) + "\r\n"
  }

  private static let mostBytes = 75
}

/// What is being read within a drawing of yEd or an entity of Maltego.
struct GraphMLDrawing {
  /// Whose text is wanted.
  enum Wanted {
    case label, property
  }

  private(set) var wanted: Wanted?
  private(set) var text = ""

  /// The name of Maltego's property that is open, and of the one that names the entity.
  var property = ""
  var mainProperty = ""

  mutating func want(_ wanted: Wanted) {
    self.wanted = wanted
    text = ""
  }

  mutating func take(_ piece: Span<UInt8>) {
    if wanted != nil { text += String(piece) }
  }

  /// What was wanted and found; nothing is wanted any more.
  mutating func finish() -> (Wanted, String)? {
    defer { wanted = nil }
    return wanted.map { ($0, text.trimmed) }
  }
}

extension String {
  /// The text without spaces at its ends.
  fileprivate var trimmed: String {
    let start = unicodeScalars.drop { $0.value <= 0x20 }
    guard let end = start.lastIndex(where: { $0.value > 0x20 }) else { return "" }
    return String(start[...end])
  }
}

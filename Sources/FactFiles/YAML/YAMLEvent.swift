/// One step of libyaml through a text.
struct YAMLEvent {
  enum Kind: Equatable {
    case text(String, isPlain: Bool)
    case listStart, listEnd, mappingStart, mappingEnd
    case documentStart, documentEnd, streamEnd
    case alias, other
  }

  let kind: Kind
  let line: Int
  let column: Int

  /// The line on which it ends.
  let lastLine: Int

  /// The character after it, counted from the start of the text.
  let end: Int

  let isAnchored: Bool
  let tag: String?

  /// Whether ` #` follows a plain text after a single blank.
  var isCutShort = false

  var isAlias: Bool { if case .alias = kind { true } else { false } }
  var isListStart: Bool { if case .listStart = kind { true } else { false } }

  /// Whether a list or a mapping ends.
  var isEnd: Bool {
    switch kind {
    case .listEnd, .mappingEnd: true
    default: false
    }
  }
}

/// What libyaml says when it cannot go on.
struct YAMLFailure: Error {
  let problem: String
  let line: Int
  let column: Int

  /// What libyaml was doing, such as "while parsing a flow sequence", and where that began.
  let context: String?
  let contextLine: Int
  let contextColumn: Int

  /// The character it stopped at, counted from the start of the text, and whether that is a colon.
  let position: Int
  let isAtColon: Bool
}

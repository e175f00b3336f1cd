import EntityGraph

extension FactFileError.Problem: CustomStringConvertible {
  /// What is wrong and what to do about it.
  public var description: String {
    fileSentence ?? yamlSentence ?? valueSentence ?? vocabularySentence ?? thingSentence
      ?? claimSentence ?? mappingSentence ?? ""
  }

  private var fileSentence: String? {
    switch self {
    case .unreadable(let obstacle): obstacle.sentence
    case .noFactsInFolder: "the folder has no *.yaml; name a facts file, or a folder with some"
    case .tooLarge(let size): "the file has \(size) MB, more than the 64 of a facts file; split it"
    case .notUTF8: "this byte is not UTF-8; save the file as UTF-8"
    default: nil
    }
  }

  private var yamlSentence: String? {
    switch self {
    case .syntax(let problem): "\(problem); check quotes, brackets and indentation"
    case .unfinished(let problem, let context, let begun):
      "\(problem) \(context) that begins at \(begun); check quotes, brackets and indentation"
    case .unquotedColon(let key?): "a ': ' stands in the text of '\(key)'; put it in quotes"
    case .unquotedColon(nil): "a ': ' stands in a text; put it in quotes"
    case .misplacedColon(let start):
      "a ': ' stands in the text that begins at \(start); put it in quotes or correct the indentation"
    case .cutShort:
      "the text is cut short by ' #'; put it in quotes, or leave two spaces before a comment"
    case .anchorOrAlias: "anchors and aliases (& and *) are not read; write out what is meant"
    case .tag(let tag): "the tag '\(tag)' is not read; leave it out"
    case .tooDeep: "this is nested more than 64 deep; make it flatter"
    case .secondDocument:
      "a second YAML document begins here; put it in a file of its own"
    case .keyNotText: "a key must be a few words in one line; write them before the colon"
    case .repeatedKey(let key, let first): "'\(key)' stands at \(first) already; keep one of them"
    default: nil
    }
  }

  private var valueSentence: String? {
    switch self {
    case .noVersion: "the version of the format is missing; begin with 'backchannel: 1'"
    case .unknownVersion(let text):
      "version '\(text)' of the format is not known here; write 'backchannel: 1'"
    case .unknownKey(let key, let section, let nearest):
      "there is no key '\(key)' in \(section.rawValue)\(nearestHint(nearest))"
    case .strayText(let text, let section):
      """
      there is no key '\(text)' in \(section.rawValue), and it has no value; put a text with \
      a comma in quotes
      """
    case .missingKey(let key, let section): "\(section.rawValue) needs '\(key)'; add it"
    case .wrongShape(let key, let shape): "'\(key)' takes \(shape.rawValue); write it so"
    case .empty(let key): "'\(key)' is empty; give it a text or leave it out"
    case .controlCharacter(let key):
      "there is a control character in the text of '\(key)'; take it out"
    case .repeatedText(let text, let key): "'\(text)' stands twice in '\(key)'; keep one of them"
    case .unfit(let text, let key, let wanted):
      "'\(text)' does not fit '\(key)'; write \(wanted.sentence)"
    case .noSlug(let text, let suggestion):
      """
      '\(text)' cannot be an id; write at most 64 small letters, digits and hyphens\
      \(suggestion.map { ", such as '\($0)'" } ?? "")
      """
    default: nil
    }
  }
}

/// What to do where a name is not known.
func nearestHint(_ nearest: String?) -> String { nearest.map { "; the nearest is '\($0)'" } ?? "" }

extension FactFileError.Obstacle {
  fileprivate var sentence: String {
    switch self {
    case .missing: "there is no such file or folder; check the path"
    case .forbidden: "the file may not be read; ask for the right to read it"
    case .noFile: "this is neither a file nor a folder; name a facts file or a folder of them"
    case .broken: "the file cannot be read; check the disk"
    }
  }
}

extension FactFileError.Wanted {
  fileprivate var sentence: String {
    switch self {
    case .oneOf(let choices): choices.joined(separator: ", ").replacingLastComma
    case .date: "a date, such as 2023-01-02, 2023-01 or 2023-01-01T00:02"
    case .period: "a date or an interval, such as 2023-01-02 or 2022-12-31/2023-01-01"
    case .end: "a date, such as 2023-01-02, or '..' for what is still so"
    case .number: "a number, such as 83, at least 89 or about 400"
    case .color: "a colour, such as \"#336699\""
    case .projection:
      "it as role -> role relation, such as party -> party met, with roles of this event"
    }
  }
}

extension String {
  /// "a, b, c" as "a, b or c".
  fileprivate var replacingLastComma: String {
    guard let comma = lastIndex(of: ",") else { return self }
    return self[..<comma] + " or" + self[index(after: comma)...]
  }
}

public import EntityGraph

/// Why a case could not be opened, read or added to.
public enum CaseFileError: Error, Hashable, Sendable {
  /// There is nothing at the path, or an empty file.
  case missing(path: String)

  /// There is something else at the path.
  case notACase(path: String)

  /// The case has a schema of a later Backchannel.
  case newer(path: String, schema: Int)

  /// Another program is writing to the case.
  case locked(path: String)

  /// The file was removed or replaced again and again while the case was open.
  case takenAway(path: String)

  /// SQLite cannot open the file.
  case unopenable(path: String, reason: String)

  /// The file cannot be what a case was when it was written.
  case damaged(path: String, reason: String)

  /// A column has a value that no case can have.
  case unreadable(path: String, column: String, value: String)

  /// The world stands in the way, such as a full disk.
  case failed(path: String, reason: String)

  /// A fact breaks a rule of the case.
  case refused(String, rule: String)

  /// Two definitions do not agree.
  case contradiction(GraphError)

  /// A claim names an entity that is defined nowhere.
  case unknownEntity(Entity.ID, in: Claim.ID)

  /// A claim or a copy names a document that is defined nowhere.
  case unknownDocument(Document.ID, in: String)
}

extension CaseFileError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missing(let path):
      "there is no case at \(path); make one: backchannel import FILE... --case \(path)"
    case .notACase(let path):
      "\(path) is not a case file; give one that backchannel import has made"
    case .newer(let path, let schema):
      "\(path) was written by a newer Backchannel (its schema is \(schema), this one knows "
        + "\(Schema.version)); update Backchannel"
    case .locked(let path):
      "\(path) is being written by another program; wait until that is done and try again"
    case .takenAway(let path):
      "\(path) was removed or replaced while it was open; see what does that and try again"
    case .unopenable(let path, let reason):
      "\(path) cannot be opened: \(reason); see that its folder exists, and where the folder cannot "
        + "be written copy the case and the files beside it to one that can"
    case .damaged(let path, let reason):
      "\(path) is damaged: \(reason); take it from a backup, or import its facts into a new case"
    case .unreadable(let path, let column, let value):
      "\(path) is damaged: \(value.quoted) can be no \(column); take it from a backup, or import its "
        + "facts into a new case"
    case .failed(let path, let reason):
      "\(path) was left as it was: \(reason); see to that and try again"
    case .refused(let fact, let rule):
      "\(fact) cannot be stored: \(rule); correct it and import again"
    case .contradiction(let error): error.description
    case .unknownEntity(let id, let claim):
      "claim \(claim.rawValue.spelt) names \(id.rawValue.quoted), which is defined nowhere; "
        + "define it under entities"
    case .unknownDocument(let id, let fact):
      "\(fact) names the document \(id.rawValue.quoted), which the case does not know; "
        + "import that document too"
    }
  }
}

extension CaseFileError {
  /// What SQLite says of a file that it could not write; `nil` of other errors.
  package var reason: String? {
    switch self {
    case .unopenable(_, let reason), .damaged(_, let reason), .failed(_, let reason): reason
    case .refused(_, let rule): rule
    case .locked: "database is locked"
    default: nil
    }
  }
}

extension String {
  /// The text with its control characters spelt out, so that none reaches a terminal.
  var spelt: String {
    unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control
        ? scalar.escaped(asASCII: true) : String(scalar)
    }.joined()
  }

  var quoted: String { "'\(spelt)'" }
}

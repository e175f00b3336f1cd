public import EntityGraph

/// A word of a question that the facts do not know, or that contradicts the question.
public enum PolicyError: Error, Hashable {
  case unknownRelation(String, nearest: String?)
  case unknownKind(String, nearest: String?)
  case unknownSource(String, nearest: String?)
  case notOneEntity(NameError)
  case notASource(String, String)
  case notAChannel(String, EntityKind.ID)
  case avoidedEnd(String)
  case avoidedStop(String)
  case nothingToShow(analyzer: String)
  case neverSatisfied(PartialDate, PartialDate)
}

extension PolicyError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknownRelation(let word, let nearest):
      "there is no relation kind or category '\(word)'"
        + Self.hint(nearest, "'backchannel summary' lists those in use")
    case .unknownKind(let word, let nearest):
      "there is no entity kind '\(word)'"
        + Self.hint(nearest, "'backchannel summary' lists those in use")
    case .unknownSource(let word, let nearest):
      "no document and no source is called '\(word)'"
        + Self.hint(nearest, "'backchannel summary' lists the documents")
    case .notOneEntity(let error): error.description
    case .notASource(let word, let option):
      "'\(word)' says nothing in any document; \(option) takes a document or a source"
    case .notAChannel(let name, let kind):
      "'\(name)' is of kind \(kind); --channel takes a channel"
    case .nothingToShow(let analyzer):
      "--show lists entities of a kind, and \(analyzer) does not answer with entities; leave it out, or use --kind"
    case .avoidedEnd(let name):
      "'\(name)' is an end of the path and cannot be avoided; take it out of --avoid"
    case .avoidedStop(let name):
      "'\(name)' is named by --via and cannot be avoided; take it out of --via or --avoid"
    case .neverSatisfied(let since, let until):
      "nothing is both since \(since.text) and until \(until.text); swap the dates"
    }
  }

  private static func hint(_ nearest: String?, _ otherwise: String) -> String {
    nearest.map { "; did you mean '\($0)'?" } ?? "; \(otherwise)"
  }
}

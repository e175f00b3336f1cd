public import EntityGraph
import Wording

/// A word of a question that the facts do not know, or that contradicts the question.
public enum PolicyError: Error, Hashable {
  case unknownRelation(String, nearest: String?)
  case unknownKind(String, nearest: String?)
  case unknownSource(String, nearest: String?)
  case notOneEntity(NameError)

  /// That a word after ``FactFilter/without`` or ``FactFilter/only`` names nobody who speaks.
  case notASource(String, isOnly: Bool)

  /// That a word for somebody who says something names nobody who does.
  case saysNothing(String)
  case notAChannel(String, EntityKind.ID)
  case avoidedEnd(String)
  case avoidedStop(String)
  case nothingToShow(analyzer: String)
  case neverSatisfied(PartialDate, PartialDate)

  case comparedWithItself(String)

  /// That ``FactFilter/within`` is given and ``FactFilter/around`` is not.
  case nothingAround(Int)
}

extension PolicyError: CustomStringConvertible {
  public var description: String { remedy.map { "\(fault); \($0)" } ?? fault }

  /// What is wrong, and, where ``remedy`` does not say so, what to do.
  package var fault: String {
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
    case .notASource(let word, _): "'\(word)' says nothing in any document"
    case .saysNothing(let word): "'\(word)' says nothing in any document"
    case .notAChannel(let name, let kind): "'\(name)' is of kind \(kind)"
    case .nothingToShow(let analyzer):
      "\(analyzer) does not answer with entities, so none of a kind can be listed"
    case .avoidedEnd(let name): "'\(name)' is an end of the path and cannot be avoided"
    case .avoidedStop(let name): "'\(name)' is a stop of the path and cannot be avoided"
    case .neverSatisfied(let since, let until):
      "nothing is both since \(since.text) and until \(until.text); swap the dates"
    case .comparedWithItself(let name): "'\(name)' is compared with itself; name two entities"
    case .nothingAround(let distance):
      "no entity is named that facts are to lie within \(distance.of("relation")) of"
    }
  }

  /// What to do about it.
  private var remedy: String? {
    switch self {
    case .notASource: "name a document or a source"
    case .saysNothing: "'backchannel sources' lists who does"
    case .notAChannel: "name a channel"
    case .nothingToShow: "ask for all, or filter by kind"
    case .avoidedEnd, .avoidedStop: "do not avoid it"
    case .nothingAround: "name an entity"
    default: nil
    }
  }

  private static func hint(_ nearest: String?, _ otherwise: String) -> String {
    nearest.map { "; did you mean '\($0)'?" } ?? "; \(otherwise)"
  }
}

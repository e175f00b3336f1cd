/// A contradiction found while a graph is built.
public enum GraphError: Error, Hashable {
  /// What a vocabulary defines.
  public enum Term: String, Sendable {
    case kind, relation, property
    case event = "type of event"
    case rule = "rule for"
  }

  case kindsDiffer(Entity.ID, EntityKind.ID, EntityKind.ID)
  case eventTypesDiffer(Entity.ID, EventType.ID, EventType.ID)
  case definitionsDiffer(Term, String)
  case unknownEntity(Entity.ID, in: String)

  /// Two inputs have different versions of a document.
  case documentsDiffer(Document.ID)
}

extension GraphError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .kindsDiffer(let entity, let first, let second):
      "'\(entity)' is called a \(first) and a \(second); give it one kind, or two ids"
    case .eventTypesDiffer(let entity, let first, let second):
      "'\(entity)' is called a \(first) and a \(second); give it one type, or two ids"
    case .definitionsDiffer(let term, let id):
      "the \(term.rawValue) '\(id)' is defined in two ways; make the two agree"
    case .unknownEntity(let entity, let claim):
      "'\(claim)' speaks of '\(entity)', which is not defined; add the entity first"
    case .documentsDiffer(let document):
      "each has its own version of the document '\(document)', and a document replaces its claims; leave one out, or import the newer facts into the other"
    }
  }
}

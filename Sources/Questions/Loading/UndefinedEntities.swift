import EntityGraph
import Interchange

/// Entities that files refer to and do not define, some of which other inputs may define.
struct UndefinedEntities {
  private struct Reference {
    let file: String
    let line: Int?
    let entities: Set<Entity.ID>
  }

  private var references: [Reference] = []

  /// Takes what a file refers to and does not define, as its notes say.
  mutating func add(_ reading: GraphReading, of file: String) {
    guard case .facts(let batch) = reading.content,
      let note = reading.notes.first(where: \.isOnUndefinedEntities)
    else { return }
    let entities = Set(batch.entities.lazy.filter(\.isUndefined).map(\.id))
    references.append(Reference(file: file, line: note.line, entities: entities))
  }

  /// The notes on those that nothing in `inputs` defines.
  ///
  /// - Complexity: O(entities), where there are any.
  func notes(besides inputs: EntityList...) -> [InputNote] {
    var missing = references.reduce(into: Set()) { $0.formUnion($1.entities) }
    for entities in inputs where !missing.isEmpty {
      for entity in entities where !entity.isUndefined { missing.remove(entity.id) }
    }
    return references.compactMap { reference in
      let count = reference.entities.intersection(missing).count
      guard count > 0 else { return nil }
      return InputNote(
        undefined: count, of: reference.entities.count, in: reference.file, line: reference.line)
    }
  }
}

extension Entity {
  /// Whether nothing but its id is known.
  fileprivate var isUndefined: Bool { isStandIn && name == id.rawValue }
}

extension InputNote {
  /// A note on entities that no input defines; its line is that of the first, where it is one of them
  /// for certain.
  fileprivate init(undefined count: Int, of all: Int, in file: String, line: Int?) {
    self.init(
      "an entity that is referred to is in none of the inputs, and its id stands as its name; "
        + "read the file that defines it together with this one",
      in: file, line: count == all ? line : nil, count: count)
  }
}

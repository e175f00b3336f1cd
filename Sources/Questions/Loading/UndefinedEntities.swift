import EntityGraph
import Interchange

/// Entities that files refer to and do not define, some of which other inputs may define.
struct UndefinedEntities {
  private struct Reference {
    let file: String
    let line: Int?
    var entities: Set<Entity.ID>
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
    guard !references.isEmpty else { return [] }
    var known: Set<Entity.ID> = []
    for entities in inputs {
      known.formUnion(entities.lazy.filter { !$0.isUndefined }.map(\.id))
    }
    return references.compactMap { reference in
      let missing = reference.entities.subtracting(known).count
      guard missing > 0 else { return nil }
      return InputNote(
        undefined: missing, of: reference.entities.count, in: reference.file, line: reference.line)
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

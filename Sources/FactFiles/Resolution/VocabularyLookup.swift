package import EntityGraph

/// Looks names up in the vocabulary, and complains with the nearest one where there is none.
package struct VocabularyLookup {
  package let vocabulary: Vocabulary
  package let diagnostics: Diagnostics

  package func kind(_ word: Word) -> EntityKind? { look(word, .kind, in: vocabulary.kinds) }

  package func relation(_ word: Word) -> RelationKind? {
    look(word, .relation, in: vocabulary.relations)
  }

  package func property(_ word: Word) -> PropertyKind? {
    look(word, .property, in: vocabulary.properties)
  }

  package func event(_ word: Word) -> EventType? { look(word, .event, in: vocabulary.events) }

  /// Complains where the name is not known.
  func check(_ term: FactFileError.Term, _ word: Word) {
    switch term {
    case .kind: _ = kind(word)
    case .relation: _ = relation(word)
    case .property: _ = property(word)
    case .event: _ = event(word)
    case .rule: _ = look(word, .rule, in: vocabulary.rules)
    }
  }

  private func look<Subject, Entry>(
    _ word: Word, _ term: FactFileError.Term, in entries: [Identifier<Subject>: Entry]
  ) -> Entry? {
    if let entry = entries[Identifier(word.value)] { return entry }
    diagnostics.addUnknown(word, among: entries.keys.lazy.map(\.rawValue)) {
      .unknown(term, word.value, nearest: $0)
    }
    return nil
  }

  /// Whether a thing of the kind is one of the wanted; anything is where none is named.
  func kind(_ kind: EntityKind.ID, isOneOf wanted: [EntityKind.ID]) -> Bool {
    wanted.isEmpty || wanted.contains { vocabulary.kind(kind, isA: $0) }
  }
}

/// A word for each row, each word kept once.
public struct CodedColumn<Word: Sendable>: Sendable {
  /// The distinct words.
  public let words: [Word]

  /// The number of each row's word among ``words``, indexed by row.
  public let codes: [Int32]

  package init(words: [Word], codes: [Int32]) {
    (self.words, self.codes) = (words, codes)
  }

  public subscript(row: Int) -> Word { words[Int(codes[row])] }
}

extension Graph {
  /// The kind of each entity, indexed by vertex.
  ///
  /// - Complexity: O(V).
  package var entityKinds: CodedColumn<EntityKind.ID> {
    var kinds = Interner<EntityKind.ID>()
    let codes = entities.map(kinds: { Int32(kinds.number(of: $0)) })
    return CodedColumn(words: kinds.values, codes: codes)
  }

  /// The kind of each relation, indexed by relation.
  ///
  /// - Complexity: O(R).
  package var relationKinds: CodedColumn<RelationKind> {
    let derived = relations.derived
    var kinds = Interner<RelationKind.ID>(distinct: derived.relationKinds.map(\.id))
    var codes = derived.kinds.array
    codes.reserveCapacity(relationCount)
    for edges in relations.foreign {
      let numbers = (0..<edges.kinds.codeCount).map {
        Int32(kinds.number(of: edges.kinds.id($0)))
      }
      for place in 0..<edges.count { codes.append(numbers[edges.kinds.code(edges.row(place))]) }
    }
    return CodedColumn(words: kinds.values.map(vocabulary.kind), codes: codes)
  }

  /// The names of the entities, indexed by vertex.
  ///
  /// - Complexity: O(V).
  package var entityNames: TextPool { TextPool((0..<entityCount).lazy.map { entities.name($0) }) }

  /// Whether somebody asserts a relation, by its number.
  package func isAsserted(relation number: Int) -> Bool { relations.isAsserted(number) }

  /// How many claims speak of a relation, by its number; an edge of a graph file is one.
  package func claimCount(ofRelation number: Int) -> Int {
    number < relations.derived.count ? relations.derived.claims.count(number) : 1
  }
}

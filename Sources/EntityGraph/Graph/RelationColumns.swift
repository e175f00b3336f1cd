/// The relations that follow from claims as columns of numbers, for whoever writes all of them out.
package struct RelationColumns: Sendable {
  private let table: DerivedTable
  private let facts: Facts

  init(_ table: DerivedTable) { (self.table, facts) = (table, table.facts) }

  package var count: Int { table.count }

  /// The kinds of relations, by the numbers in ``kindNumbers``.
  package var kinds: [RelationKind] { table.relationKinds }
  package var kindNumbers: [Int32] { table.kinds.array }
  package var statuses: [Status] { table.statuses.array }

  /// The ranks of ratings.
  package var ratings: [UInt8] { table.ratings.array }

  /// The numbers of sources that do not hang on each other.
  package var independentSources: [Int32] { table.sources.array }
  package var areMomentary: [Bool] { table.areMomentary.array }

  /// The ends of times, negative where a relation is undated; see ``bounds``.
  package var starts: [Int32] { table.starts.array }
  package var ends: [Int32] { table.ends.array }

  /// What the numbers of ``starts`` and ``ends`` stand for.
  package var bounds: BoundInterner { facts.times.bounds }

  /// The numbers of channels among ``entityIDs``, negative where there is none.
  package var channels: [Int32] { table.channels.array }

  /// The numbers of the events that the relations are tied to, among ``entityIDs``; indexed by the
  /// given rows.
  package func events(of rows: [Int32]) -> RaggedArray<Int32> { table.events.gathering(rows) }
  package var entityIDs: TextPool { facts.entities.ids.inMemory }
  package var documentIDs: TextPool { facts.documents.ids.inMemory }
  package var sourceIDs: TextPool { facts.dictionaries.sources.pool.inMemory }

  /// Whether some claim says something of a relation itself.
  package var haveAttributes: Bool { facts.dictionaries.attributes.count > 1 }

  /// The properties of a relation itself, in order of names.
  package func attributes(_ row: Int) -> [Attribute] { table.attributes(row) }
}

extension RelationColumns {
  /// In which documents relations stand, and who tells them.
  ///
  /// - Complexity: O(claims of these relations), on all cores.
  package func provenance(of rows: [Int32]) -> RelationProvenance {
    RelationProvenance(of: rows, in: table)
  }

  /// What the numbers of ``RelationProvenance/paraphrases`` stand for.
  package var paraphrases: TextPool { facts.dictionaries.paraphrases }
}

extension Graph {
  /// The relations that follow from claims, which come before the edges of graph files.
  package var relationColumns: RelationColumns { RelationColumns(relations.derived) }
}

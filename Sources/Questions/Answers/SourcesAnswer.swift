package import EntityGraph

/// Who says how much, the most first, and what hangs on one alone.
public struct SourcesAnswer: GraphAnswer {
  package let graph: Graph
  package let unit: SourceUnit
  package let tallies: [SourceTally]

  /// How many are told; all unless set.
  public var limit = Int.max

  /// How many documents are listed, or that they stand in, each with its copies.
  package let documents: [Document.ID]

  init(graph: Graph, by unit: SourceUnit) {
    (self.graph, self.unit) = (graph, unit)
    tallies = graph.tallies(byDocument: unit == .document, graph.sourcedDisputes)
    documents = Set(tallies.lazy.flatMap(\.documents).map(graph.original)).sorted()
  }

  public var isEmpty: Bool { tallies.isEmpty }

  /// Those that are told.
  package var told: ArraySlice<SourceTally> { tallies.prefix(limit) }

  public var json: JSON {
    let shapes = JSONShapes(graph: graph)
    return [
      "schema": 1, "policy": shapes.policy(), "by": .text(unit.rawValue),
      "total": .whole(tallies.count), "sources": told.json(shapes.tally),
    ]
  }

  /// A row a source, the heading first.
  public var rows: [[String]] {
    [
      [
        "id", "name", "kind", "reliability", "claims", "own_claims", "relations", "entities",
        "disputes", "documents", "copies",
      ]
    ]
      + told.map { tally in
        let counts = [
          tally.claims, tally.ownClaims, tally.relations, tally.entities, tally.disputes,
        ]
        return [
          tally.id.rawValue, graph.title(of: tally.id), graph.kind(of: tally.id) ?? "",
          graph.reliability(of: tally.id)?.rawValue ?? "",
        ] + counts.map(String.init) + [
          tally.documents.map(\.rawValue).joined(separator: "; "),
          tally.copies.map(\.rawValue).joined(separator: "; "),
        ]
      }
  }
}

extension Graph {
  /// The disputes that sources are part of.
  var sourcedDisputes: [Dispute] { countedDisputes.filter { $0.status == .disputed } }

  /// What a source is called, of a document its title.
  package func title(of source: Source.ID) -> String {
    document(Document.ID(source.rawValue))?.title ?? name(of: source)
  }

  /// The kind of an entity that speaks, or that it is a document; `nil` of one of whom only a name is
  /// known.
  package func kind(of source: Source.ID) -> String? {
    definition(of: Entity.ID(source.rawValue))?.kind.rawValue
      ?? document(Document.ID(source.rawValue)).map { _ in "document" }
  }
}

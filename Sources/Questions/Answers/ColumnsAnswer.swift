/// The columns that conditions can speak of.
public struct ColumnsAnswer: GraphAnswer {
  /// The columns of entities, properties among them.
  package let ofEntities: [String]

  /// The columns of relations, properties of relations among them; those of their ends are the columns
  /// of entities behind `subject.`, `object.` or `end.`.
  package let ofRelations: [String]

  /// The analyzers that give numbers.
  package let ofAnalyzers: [String]

  public var isEmpty: Bool { false }

  public var json: JSON {
    [
      "schema": 1, "entities": ofEntities.json, "relations": ofRelations.json,
      "analyzers": ofAnalyzers.json,
    ]
  }

  /// A row a column, the heading first.
  public var rows: [[String]] {
    [["of", "column"]] + ofEntities.map { ["entities", $0] }
      + ofRelations.map { ["relations", $0] }
      + ofAnalyzers.map { ["analyzers", $0] }
  }
}

import EntityGraph

/// The tables of an exported database, and what finds rows in them.
enum SQLiteSchema {
  static func tables(of table: ExportTable) -> String {
    """
    CREATE TABLE nodes (
      id TEXT PRIMARY KEY\(columns(table.nodeColumns))
    );
    CREATE TABLE edges (
      id TEXT PRIMARY KEY,
      source TEXT NOT NULL REFERENCES nodes (id),
      target TEXT NOT NULL REFERENCES nodes (id)\(columns(table.edgeColumns))
    );
    \(provenance)
    """
  }

  /// Made after the rows, when they are faster made.
  static func indexes(of table: ExportTable) -> String {
    let hasKinds = table.edgeColumns.contains { $0.meaning == .relation }
    return """
      CREATE INDEX edges_source ON edges (source);
      CREATE INDEX edges_target ON edges (target);
      \(hasKinds ? "CREATE INDEX edges_relation ON edges (relation);" : "")
      CREATE INDEX claims_document ON claims (document);
      CREATE INDEX claims_subject ON claims (subject);
      CREATE INDEX claims_object ON claims (object);
      CREATE INDEX claimants_source ON claimants (source);
      CREATE INDEX edge_claims_claim ON edge_claims (claim);
      CREATE VIRTUAL TABLE claims_fts USING fts5(
        subject_label, object_label, value, paraphrase, locator,
        content="claims", content_rowid="number", tokenize='unicode61 remove_diacritics 2');
      INSERT INTO claims_fts (claims_fts) VALUES ('rebuild');
      """
  }

  private static let provenance = """
    CREATE TABLE sources (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      node TEXT REFERENCES nodes (id),
      reliability TEXT,
      claims INTEGER NOT NULL
    );
    CREATE TABLE documents (
      id TEXT PRIMARY KEY,
      title TEXT NOT NULL,
      author TEXT REFERENCES sources (id),
      publisher TEXT REFERENCES sources (id),
      published TEXT, reliability TEXT,
      republishes TEXT REFERENCES documents (id),
      url TEXT, retrieved TEXT, language TEXT, marking TEXT,
      claims INTEGER NOT NULL
    );
    CREATE TABLE claims (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      document TEXT NOT NULL REFERENCES documents (id),
      locator TEXT, claimants TEXT NOT NULL, stance TEXT NOT NULL, rating TEXT NOT NULL,
      claimed TEXT, state TEXT NOT NULL,
      subject TEXT REFERENCES nodes (id), subject_label TEXT NOT NULL,
      says TEXT NOT NULL,
      object TEXT REFERENCES nodes (id), object_label TEXT,
      value TEXT, "from" TEXT, until TEXT, channel TEXT, events TEXT, paraphrase TEXT
    );
    CREATE TABLE claimants (
      claim INTEGER NOT NULL REFERENCES claims (number),
      position INTEGER NOT NULL,
      source TEXT NOT NULL REFERENCES sources (id),
      PRIMARY KEY (claim, position)
    ) WITHOUT ROWID;
    CREATE TABLE edge_claims (
      edge TEXT NOT NULL REFERENCES edges (id),
      claim INTEGER NOT NULL REFERENCES claims (number),
      PRIMARY KEY (edge, claim)
    ) WITHOUT ROWID;
    """

  private static func columns(_ columns: [ExportColumn]) -> String {
    columns.map { column in
      ",\n  \"\(column.name)\" \(column.cells.typeName)"
    }.joined()
  }
}

extension Cells {
  fileprivate var typeName: String {
    switch type {
    case .texts: "TEXT"
    case .wholeNumbers, .flags: "INTEGER"
    case .numbers: "REAL"
    }
  }
}

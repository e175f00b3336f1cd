/// The tables of a case, which guard what stands in them.
///
/// A claim that is changed or gone moves to `former_claim`, whose `removed_by` is the import that
/// replaced it. What an import changed in an entity or a document stands in `change`. So every import
/// can be told, and taken back.
enum Schema {
  /// `Bcha`, at offset 68 of the file.
  static let applicationID: Int32 = 0x4263_6861
  static let version: Int32 = 2

  static let sql = """
    PRAGMA application_id = \(applicationID);
    PRAGMA user_version = \(version);
    \(provenance)
    \(repeats)
    \(relationRules)
    \(entities)
    \(claims)
    \(vocabulary)
    """

  /// What the first import leaves to its end, when it is faster made.
  static let indexes = "CREATE UNIQUE INDEX entity_id ON entity (id);"

  private static let provenance = """
    CREATE TABLE import (
      number INTEGER PRIMARY KEY,
      recorded TEXT NOT NULL
    ) STRICT;
    CREATE TABLE source (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE \(isIdentifier("id"))
    ) STRICT;
    CREATE TABLE document (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE \(isIdentifier("id")),
      title TEXT NOT NULL,
      author INTEGER REFERENCES source,
      publisher INTEGER REFERENCES source,
      published TEXT,
      reliability TEXT \(isLetter("reliability")),
      republishes INTEGER REFERENCES document DEFERRABLE INITIALLY DEFERRED,
      url TEXT, retrieved TEXT, language TEXT, marking TEXT,
      added_by INTEGER NOT NULL REFERENCES import
    ) STRICT;
    """

  /// The places of copies; a case that was made before they were kept gets the table when it is
  /// next written to.
  static let repeats = """
    CREATE TABLE IF NOT EXISTS repeated (
      document INTEGER NOT NULL REFERENCES document,
      position INTEGER NOT NULL,
      locator TEXT NOT NULL,
      original TEXT NOT NULL,
      PRIMARY KEY (document, position)
    ) STRICT, WITHOUT ROWID;
    """

  private static let entities = """
    CREATE TABLE entity (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL \(isIdentifier("id")),
      kind TEXT NOT NULL \(isIdentifier("kind")),
      name TEXT NOT NULL,
      is_unnamed INTEGER NOT NULL \(isYesOrNo("is_unnamed")),
      event_type TEXT \(isIdentifier("event_type")),
      reliability TEXT \(isLetter("reliability")),
      marking TEXT,
      added_by INTEGER NOT NULL REFERENCES import
    ) STRICT;
    CREATE TABLE alias (
      entity INTEGER NOT NULL REFERENCES entity,
      use TEXT NOT NULL CHECK (use IN ('alias', 'external id', 'former id')),
      position INTEGER NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (entity, use, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE change (
      number INTEGER PRIMARY KEY,
      import INTEGER NOT NULL REFERENCES import,
      entity INTEGER REFERENCES entity,
      document INTEGER REFERENCES document,
      field TEXT NOT NULL,
      was TEXT,
      CHECK ((entity IS NULL) <> (document IS NULL))
    ) STRICT;
    """
}

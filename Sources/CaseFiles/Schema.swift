/// The tables of a case, which guard what stands in them.
///
/// A claim that is changed or gone keeps its row: `removed_by` is the import that replaced it. What
/// an import changed in an entity or a document stands in `change`. So every import can be told, and
/// taken back.
enum Schema {
  /// `Bcha`, at offset 68 of the file.
  static let applicationID: Int32 = 0x4263_6861
  static let version: Int32 = 1

  static let sql = """
    PRAGMA application_id = \(applicationID);
    PRAGMA user_version = \(version);
    \(provenance)
    \(repeats)
    \(entities)
    \(claims)
    \(vocabulary)
    """

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
      id TEXT NOT NULL UNIQUE \(isIdentifier("id")),
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
    CREATE VIRTUAL TABLE name_search USING fts5 (
      name, aliases, tokenize = 'unicode61 remove_diacritics 2'
    );
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

  private static let claims = """
    CREATE TABLE claim (
      number INTEGER PRIMARY KEY,
      document INTEGER NOT NULL REFERENCES document,
      locator TEXT CONSTRAINT "a locator has no control characters"
        CHECK (\(hasNoControls("locator"))),
      stance TEXT NOT NULL CONSTRAINT "a claim asserts, supposes, doubts or denies"
        CHECK (stance IN ('asserts', 'supposes', 'doubts', 'denies')),
      form TEXT NOT NULL CHECK (form IN ('relation', 'property', 'role')),
      subject INTEGER NOT NULL REFERENCES entity,
      name TEXT NOT NULL \(isIdentifier("name")),
      object INTEGER REFERENCES entity,
      \(value),
      period TEXT,
      is_momentary INTEGER \(isYesOrNo("is_momentary")),
      channel INTEGER REFERENCES entity,
      credibility INTEGER CONSTRAINT "credibility is a number from 1 to 6"
        CHECK (credibility BETWEEN 1 AND 6),
      claimed TEXT, withdrawn TEXT, paraphrase TEXT,
      identity TEXT NOT NULL,
      added_by INTEGER NOT NULL REFERENCES import,
      removed_by INTEGER REFERENCES import,
      CONSTRAINT "a claim is a relation, a property or a role" CHECK (
        (form = 'property') = (type IS NOT NULL) AND (form = 'property') = (object IS NULL)),
      \(valueRules)
    ) STRICT;
    CREATE UNIQUE INDEX claim_identity ON claim (identity) WHERE removed_by IS NULL;
    CREATE INDEX claim_document ON claim (document) WHERE removed_by IS NULL;
    CREATE TABLE claimant (
      claim INTEGER NOT NULL REFERENCES claim,
      position INTEGER NOT NULL,
      source INTEGER NOT NULL REFERENCES source,
      PRIMARY KEY (claim, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE claim_event (
      claim INTEGER NOT NULL REFERENCES claim,
      position INTEGER NOT NULL,
      event INTEGER NOT NULL REFERENCES entity,
      PRIMARY KEY (claim, position), UNIQUE (claim, event)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE attribute (
      claim INTEGER NOT NULL REFERENCES claim,
      position INTEGER NOT NULL,
      name TEXT NOT NULL \(isIdentifier("name")),
      \(value),
      PRIMARY KEY (claim, position),
      CHECK (type IS NOT NULL),
      \(valueRules)
    ) STRICT, WITHOUT ROWID;
    """

  private static let value = "type TEXT, text TEXT, quantity REAL, bound TEXT, unit TEXT"

  private static let valueRules = """
    CHECK (type IN ('number', 'text', 'date')),
      CHECK ((type IS NULL) = (text IS NULL)),
      CONSTRAINT "a quantity is a number" CHECK (ifnull(type = 'number', 0) = (quantity IS NOT NULL)),
      CHECK ((quantity IS NULL) = (bound IS NULL)),
      CHECK (unit IS NULL OR quantity IS NOT NULL),
      CHECK (bound IN (
        'exactly', 'at least', 'more than', 'about', 'nearly', 'up to', 'less than'))
    """
}

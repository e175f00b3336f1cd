/// Claims as rows of numbers, and what the numbers stand for.
///
/// The number of a claim is that of its document times 2^32, plus its place there, so that the claims
/// of a document lie together. The view `claims` spells them out.
extension Schema {
  static let claims = """
    \(dictionaries)
    CREATE TABLE detail (
      number INTEGER PRIMARY KEY,
      events INTEGER, attributes INTEGER, claimed TEXT, withdrawn TEXT, paraphrase TEXT
    ) STRICT;
    CREATE TABLE claim (
      number INTEGER PRIMARY KEY,
      document INTEGER NOT NULL
        GENERATED ALWAYS AS (number >> 32) VIRTUAL REFERENCES document,
      \(columns)
    ) STRICT;
    CREATE TABLE former_claim (
      number INTEGER PRIMARY KEY,
      former INTEGER NOT NULL,
      document INTEGER NOT NULL
        GENERATED ALWAYS AS (former >> 32) VIRTUAL REFERENCES document,
      \(columns),
      removed_by INTEGER NOT NULL REFERENCES import
    ) STRICT;
    \(spelled)
    """

  static let dictionaries = """
    CREATE TABLE locator (
      number INTEGER PRIMARY KEY,
      text TEXT NOT NULL CONSTRAINT "a locator has no control characters"
        CHECK (\(hasNoControls("text")))
    ) STRICT;
    CREATE TABLE chain (
      number INTEGER NOT NULL,
      position INTEGER NOT NULL,
      source INTEGER NOT NULL REFERENCES source,
      PRIMARY KEY (number, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE predicate (
      number INTEGER PRIMARY KEY,
      form TEXT NOT NULL CHECK (form IN ('relation', 'property', 'role')),
      name TEXT NOT NULL \(isIdentifier("name")),
      UNIQUE (form, name)
    ) STRICT;
    CREATE TABLE value (
      number INTEGER PRIMARY KEY,
      type TEXT NOT NULL CHECK (type IN ('number', 'text', 'date')),
      text TEXT NOT NULL,
      quantity REAL,
      bound TEXT CHECK (bound IN (
        'exactly', 'at least', 'more than', 'about', 'nearly', 'up to', 'less than')),
      unit TEXT,
      CONSTRAINT "a quantity is a number" CHECK ((type = 'number') = (quantity IS NOT NULL)),
      CHECK ((quantity IS NULL) = (bound IS NULL)),
      CHECK (unit IS NULL OR quantity IS NOT NULL)
    ) STRICT;
    CREATE TABLE period (
      number INTEGER PRIMARY KEY,
      text TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE event_set (
      number INTEGER NOT NULL,
      position INTEGER NOT NULL,
      event INTEGER NOT NULL REFERENCES entity,
      PRIMARY KEY (number, position), UNIQUE (number, event)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE attribute (
      number INTEGER NOT NULL,
      position INTEGER NOT NULL,
      name TEXT NOT NULL \(isIdentifier("name")),
      value INTEGER NOT NULL REFERENCES value,
      PRIMARY KEY (number, position)
    ) STRICT, WITHOUT ROWID;
    """

  /// The columns of claims, those that stand and former ones.
  ///
  /// `object` is a value where the predicate is a property. `flags` are three numbers: the stance in
  /// two bits, whether it is momentary in two (unsaid, yes, no), and the credibility above.
  private static let columns = """
    flags INTEGER NOT NULL
        CONSTRAINT "a claim asserts, supposes, doubts or denies" CHECK (flags >= 0)
        CONSTRAINT "it is momentary, lasting or unsaid which" CHECK ((flags >> 2) & 3 < 3)
        CONSTRAINT "credibility is a number from 1 to 6" CHECK (flags >> 4 <= 6),
      subject INTEGER NOT NULL REFERENCES entity,
      predicate INTEGER NOT NULL REFERENCES predicate,
      object INTEGER NOT NULL,
      locator INTEGER REFERENCES locator,
      chain INTEGER,
      period INTEGER REFERENCES period,
      channel INTEGER REFERENCES entity,
      detail INTEGER REFERENCES detail,
      added_by INTEGER NOT NULL REFERENCES import
    """

  private static let spelled = """
    CREATE VIEW claims AS SELECT
      document.id AS document, locator.text AS locator,
      (SELECT group_concat(source.id, ' < ') FROM chain JOIN source ON source.number = chain.source
        WHERE chain.number = claim.chain) AS claimants,
      CASE claim.flags & 3 WHEN 0 THEN 'asserts' WHEN 1 THEN 'supposes' WHEN 2 THEN 'doubts'
        ELSE 'denies' END AS stance,
      predicate.form AS form, subject.id AS subject, predicate.name AS predicate,
      CASE predicate.form WHEN 'property' THEN (SELECT text FROM value WHERE number = claim.object)
        ELSE (SELECT id FROM entity WHERE number = claim.object) END AS object,
      period.text AS period, channel.id AS channel, nullif(claim.flags >> 4, 0) AS credibility,
      detail.claimed AS claimed, detail.withdrawn AS withdrawn, detail.paraphrase AS paraphrase
    FROM claim JOIN document ON document.number = claim.document
      JOIN entity AS subject ON subject.number = claim.subject
      JOIN predicate ON predicate.number = claim.predicate
      LEFT JOIN locator ON locator.number = claim.locator
      LEFT JOIN period ON period.number = claim.period
      LEFT JOIN entity AS channel ON channel.number = claim.channel
      LEFT JOIN detail ON detail.number = claim.detail
      ORDER BY claim.number;
    """
}

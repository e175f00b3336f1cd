/// What the facts add to the standard vocabulary; a list of kinds is one text, a kind a line.
extension Schema {
  /// The rules that relations keep; a case that was made before there were any gets the table when it
  /// is next written to.
  static let relationRules = """
    CREATE TABLE IF NOT EXISTS relation_rule (
      relation TEXT PRIMARY KEY \(isIdentifier("relation")),
      one_for_subject INTEGER NOT NULL \(isYesOrNo("one_for_subject")),
      one_for_object INTEGER NOT NULL \(isYesOrNo("one_for_object")),
      owners TEXT NOT NULL,
      comes_first TEXT CHECK (comes_first IN ('subject', 'object'))
    ) STRICT, WITHOUT ROWID;
    """

  static let vocabulary = """
    CREATE TABLE entity_kind (
      id TEXT PRIMARY KEY \(isIdentifier("id")),
      plural TEXT NOT NULL, colour TEXT, parents TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE relation_kind (
      id TEXT PRIMARY KEY \(isIdentifier("id")),
      phrase TEXT NOT NULL, inverse TEXT NOT NULL, category TEXT NOT NULL,
      flow TEXT NOT NULL CHECK (flow IN ('forward', 'backward', 'both', 'none')),
      is_momentary INTEGER NOT NULL \(isYesOrNo("is_momentary")),
      is_symmetric INTEGER NOT NULL \(isYesOrNo("is_symmetric")),
      subjects TEXT NOT NULL, objects TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE property_kind (
      id TEXT PRIMARY KEY \(isIdentifier("id")),
      type TEXT NOT NULL CHECK (type IN ('number', 'text', 'date')),
      is_single INTEGER NOT NULL \(isYesOrNo("is_single")),
      unit TEXT, kinds TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE event_type (
      id TEXT PRIMARY KEY \(isIdentifier("id"))
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE event_role (
      event_type TEXT NOT NULL REFERENCES event_type, position INTEGER NOT NULL,
      role TEXT NOT NULL \(isIdentifier("role")), kinds TEXT NOT NULL,
      PRIMARY KEY (event_type, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE projection (
      event_type TEXT NOT NULL REFERENCES event_type, position INTEGER NOT NULL,
      subject TEXT NOT NULL \(isIdentifier("subject")),
      object TEXT NOT NULL \(isIdentifier("object")),
      kind TEXT NOT NULL \(isIdentifier("kind")),
      PRIMARY KEY (event_type, position)
    ) STRICT, WITHOUT ROWID;
    """
}

PRAGMA application_id = 1113811041; PRAGMA user_version = 1;
CREATE TABLE import (
  number INTEGER PRIMARY KEY,
  recorded TEXT NOT NULL
) STRICT;
CREATE TABLE source (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CONSTRAINT "an id is not empty and has no control characters" CHECK (id <> '' AND instr(id, char(0)) = 0 AND id NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*')
) STRICT;
CREATE TABLE document (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CONSTRAINT "an id is not empty and has no control characters" CHECK (id <> '' AND instr(id, char(0)) = 0 AND id NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'),
  title TEXT NOT NULL,
  author INTEGER REFERENCES source,
  publisher INTEGER REFERENCES source,
  published TEXT,
  reliability TEXT CONSTRAINT "reliability is a letter from A to F" CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
  republishes INTEGER REFERENCES document DEFERRABLE INITIALLY DEFERRED,
  url TEXT, retrieved TEXT, language TEXT, marking TEXT,
  added_by INTEGER NOT NULL REFERENCES import
) STRICT;
CREATE TABLE repeated (
  document INTEGER NOT NULL REFERENCES document,
  position INTEGER NOT NULL,
  locator TEXT NOT NULL,
  original TEXT NOT NULL,
  PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE entity (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CONSTRAINT "an id is not empty and has no control characters" CHECK (id <> '' AND instr(id, char(0)) = 0 AND id NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'),
  kind TEXT NOT NULL CONSTRAINT "an id is not empty and has no control characters" CHECK (kind <> '' AND instr(kind, char(0)) = 0 AND kind NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'),
  name TEXT NOT NULL,
  is_unnamed INTEGER NOT NULL CHECK (is_unnamed IN (0, 1)),
  event_type TEXT CONSTRAINT "an id is not empty and has no control characters" CHECK (event_type <> '' AND instr(event_type, char(0)) = 0 AND event_type NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'),
  reliability TEXT CONSTRAINT "reliability is a letter from A to F" CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
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
CREATE TABLE claim (
  number INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document,
  locator TEXT CONSTRAINT "a locator has no control characters"
    CHECK (instr(locator, char(0)) = 0 AND locator NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'),
  stance TEXT NOT NULL CONSTRAINT "a claim asserts, supposes, doubts or denies"
    CHECK (stance IN ('asserts', 'supposes', 'doubts', 'denies')),
  form TEXT NOT NULL CHECK (form IN ('relation', 'property', 'role')),
  subject INTEGER NOT NULL REFERENCES entity,
  name TEXT NOT NULL CONSTRAINT "an id is not empty and has no control characters" CHECK (name <> '' AND instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'),
  object INTEGER REFERENCES entity,
  type TEXT, text TEXT, quantity REAL, bound TEXT, unit TEXT,
  period TEXT,
  is_momentary INTEGER CHECK (is_momentary IN (0, 1)),
  channel INTEGER REFERENCES entity,
  credibility INTEGER CONSTRAINT "credibility is a number from 1 to 6"
    CHECK (credibility BETWEEN 1 AND 6),
  claimed TEXT, withdrawn TEXT, paraphrase TEXT,
  identity TEXT NOT NULL,
  added_by INTEGER NOT NULL REFERENCES import,
  removed_by INTEGER REFERENCES import,
  CONSTRAINT "a claim is a relation, a property or a role" CHECK (
    (form = 'property') = (type IS NOT NULL) AND (form = 'property') = (object IS NULL)),
  CHECK (type IN ('number', 'text', 'date')),
  CHECK ((type IS NULL) = (text IS NULL)),
  CONSTRAINT "a quantity is a number" CHECK (ifnull(type = 'number', 0) = (quantity IS NOT NULL)),
  CHECK ((quantity IS NULL) = (bound IS NULL)),
  CHECK (unit IS NULL OR quantity IS NOT NULL),
  CHECK (bound IN (
    'exactly', 'at least', 'more than', 'about', 'nearly', 'up to', 'less than'))
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
  name TEXT NOT NULL CONSTRAINT "an id is not empty and has no control characters" CHECK (name <> '' AND instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'),
  type TEXT, text TEXT, quantity REAL, bound TEXT, unit TEXT,
  PRIMARY KEY (claim, position),
  CHECK (type IS NOT NULL),
  CHECK (type IN ('number', 'text', 'date')),
  CHECK ((type IS NULL) = (text IS NULL)),
  CONSTRAINT "a quantity is a number" CHECK (ifnull(type = 'number', 0) = (quantity IS NOT NULL)),
  CHECK ((quantity IS NULL) = (bound IS NULL)),
  CHECK (unit IS NULL OR quantity IS NOT NULL),
  CHECK (bound IN (
    'exactly', 'at least', 'more than', 'about', 'nearly', 'up to', 'less than'))
) STRICT, WITHOUT ROWID;
CREATE TABLE entity_kind (
  id TEXT PRIMARY KEY CONSTRAINT "an id is not empty and has no control characters" CHECK (id <> '' AND instr(id, char(0)) = 0 AND id NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'),
  plural TEXT NOT NULL, colour TEXT, parents TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE relation_kind (
  id TEXT PRIMARY KEY CONSTRAINT "an id is not empty and has no control characters" CHECK (id <> '' AND instr(id, char(0)) = 0 AND id NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'),
  phrase TEXT NOT NULL, inverse TEXT NOT NULL, category TEXT NOT NULL,
  flow TEXT NOT NULL CHECK (flow IN ('forward', 'backward', 'both', 'none')),
  is_momentary INTEGER NOT NULL CHECK (is_momentary IN (0, 1)),
  is_symmetric INTEGER NOT NULL CHECK (is_symmetric IN (0, 1)),
  subjects TEXT NOT NULL, objects TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE property_kind (
  id TEXT PRIMARY KEY CONSTRAINT "an id is not empty and has no control characters" CHECK (id <> '' AND instr(id, char(0)) = 0 AND id NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'),
  type TEXT NOT NULL CHECK (type IN ('number', 'text', 'date')),
  is_single INTEGER NOT NULL CHECK (is_single IN (0, 1)),
  unit TEXT, kinds TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE event_type (
  id TEXT PRIMARY KEY CONSTRAINT "an id is not empty and has no control characters" CHECK (id <> '' AND instr(id, char(0)) = 0 AND id NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*')
) STRICT, WITHOUT ROWID;
CREATE TABLE event_role (
  event_type TEXT NOT NULL REFERENCES event_type, position INTEGER NOT NULL,
  role TEXT NOT NULL CONSTRAINT "an id is not empty and has no control characters" CHECK (role <> '' AND instr(role, char(0)) = 0 AND role NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), kinds TEXT NOT NULL,
  PRIMARY KEY (event_type, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE projection (
  event_type TEXT NOT NULL REFERENCES event_type, position INTEGER NOT NULL,
  subject TEXT NOT NULL CONSTRAINT "an id is not empty and has no control characters" CHECK (subject <> '' AND instr(subject, char(0)) = 0 AND subject NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'),
  object TEXT NOT NULL CONSTRAINT "an id is not empty and has no control characters" CHECK (object <> '' AND instr(object, char(0)) = 0 AND object NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'),
  kind TEXT NOT NULL CONSTRAINT "an id is not empty and has no control characters" CHECK (kind <> '' AND instr(kind, char(0)) = 0 AND kind NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'),
  PRIMARY KEY (event_type, position)
) STRICT, WITHOUT ROWID;
INSERT INTO import VALUES (1, '2026-11-29T19:55:16Z');
INSERT INTO import VALUES (2, '2026-11-29T19:55:16Z');
INSERT INTO import VALUES (3, '2026-11-29T19:55:16Z');
INSERT INTO source VALUES (1, 'gazette');
INSERT INTO source VALUES (2, 'ann');
INSERT INTO document VALUES (1, 'report', 'The report', NULL, 1, '2023-01-05', 'B', NULL, NULL, NULL, NULL, NULL, 1);
INSERT INTO document VALUES (2, 'copy', 'A copy', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 2);
INSERT INTO repeated VALUES (2, 0, '¶9', '¶1');
INSERT INTO entity VALUES (1, 'ann', 'person', 'Ann Able', 0, NULL, NULL, NULL, 1);
INSERT INTO entity VALUES (2, 'ben', 'person', 'Ben Báker', 0, NULL, NULL, NULL, 1);
INSERT INTO entity VALUES (3, 'flock', 'drone-unit', 'a flock', 1, NULL, NULL, NULL, 1);
INSERT INTO entity VALUES (4, 'gazette', 'organization', 'The Gazette', 0, NULL, 'C', NULL, 1);
INSERT INTO entity VALUES (5, 'hotline', 'channel', 'the hotline', 0, NULL, NULL, NULL, 1);
INSERT INTO entity VALUES (6, 'relay', 'event', 'the relay', 0, 'relayed-message', NULL, NULL, 1);
INSERT INTO alias VALUES (1, 'alias', 0, 'A. Able');
INSERT INTO alias VALUES (1, 'alias', 1, 'Anne');
INSERT INTO alias VALUES (1, 'external id', 0, 'wikidata:Q1');
INSERT INTO alias VALUES (2, 'former id', 0, 'b-baker');
INSERT INTO name_search (rowid, name, aliases) VALUES (1, 'ann able', 'a able
anne');
INSERT INTO name_search (rowid, name, aliases) VALUES (2, 'ben baker', '');
INSERT INTO name_search (rowid, name, aliases) VALUES (3, 'a flock', '');
INSERT INTO name_search (rowid, name, aliases) VALUES (4, 'the gazette', '');
INSERT INTO name_search (rowid, name, aliases) VALUES (5, 'the hotline', '');
INSERT INTO name_search (rowid, name, aliases) VALUES (6, 'the relay', '');
INSERT INTO change VALUES (1, 3, NULL, 1, 'title', 'A report');
INSERT INTO claim VALUES (1, 1, '¶1', 'asserts', 'relation', 1, 'called', 2, NULL, NULL, NULL, NULL, NULL, '2023-01-02', 1, 5, 2, NULL, NULL, 'They spoke.', 'identity 1', 1, 3);
INSERT INTO claim VALUES (2, 1, '¶2', 'asserts', 'relation', 1, 'works-for', 4, NULL, NULL, NULL, NULL, NULL, '2020/', 0, NULL, NULL, NULL, NULL, NULL, 'identity 2', 1, NULL);
INSERT INTO claim VALUES (3, 1, '¶3', 'denies', 'relation', 2, 'works-for', 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2023-01-04', '2023-01-06', NULL, 'identity 3', 1, NULL);
INSERT INTO claim VALUES (4, 1, '¶4', 'asserts', 'property', 1, 'position', NULL, 'text', 'editor', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'identity 4', 1, NULL);
INSERT INTO claim VALUES (5, 1, '¶5', 'asserts', 'property', 3, 'dead', NULL, 'number', 'at least 89', 89.0, 'at least', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'identity 5', 1, NULL);
INSERT INTO claim VALUES (6, 1, '¶6', 'asserts', 'role', 6, 'sender', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'identity 6', 1, NULL);
INSERT INTO claim VALUES (7, 1, '¶6', 'asserts', 'role', 6, 'receiver', 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'identity 7', 1, NULL);
INSERT INTO claim VALUES (8, 1, '¶7', 'asserts', 'relation', 1, 'met', 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'identity 8', 1, 3);
INSERT INTO claim VALUES (9, 2, '¶9', 'asserts', 'relation', 1, 'called', 2, NULL, NULL, NULL, NULL, NULL, '2023-01-02', 1, 5, 2, NULL, NULL, 'They spoke.', 'identity 9', 2, 3);
INSERT INTO claim VALUES (10, 2, '¶9', 'asserts', 'relation', 1, 'called', 2, NULL, NULL, NULL, NULL, NULL, '2023-01-02', 1, 5, 3, NULL, NULL, 'They spoke.', 'identity 10', 3, NULL);
INSERT INTO claim VALUES (11, 1, '¶1', 'asserts', 'relation', 1, 'called', 2, NULL, NULL, NULL, NULL, NULL, '2023-01-02', 1, 5, 3, NULL, NULL, 'They spoke.', 'identity 11', 3, NULL);
INSERT INTO claimant VALUES (1, 0, 1);
INSERT INTO claimant VALUES (1, 1, 2);
INSERT INTO claimant VALUES (9, 0, 1);
INSERT INTO claimant VALUES (9, 1, 2);
INSERT INTO claimant VALUES (10, 0, 1);
INSERT INTO claimant VALUES (10, 1, 2);
INSERT INTO claimant VALUES (11, 0, 1);
INSERT INTO claimant VALUES (11, 1, 2);
INSERT INTO claim_event VALUES (1, 0, 6);
INSERT INTO claim_event VALUES (9, 0, 6);
INSERT INTO claim_event VALUES (10, 0, 6);
INSERT INTO claim_event VALUES (11, 0, 6);
INSERT INTO attribute VALUES (2, 0, 'amount', 'number', 'about 400 USD', 400.0, 'about', 'USD');
INSERT INTO attribute VALUES (2, 1, 'purpose', 'text', 'a column', NULL, NULL, NULL);
INSERT INTO entity_kind VALUES ('drone-unit', 'drone units', NULL, 'unit');

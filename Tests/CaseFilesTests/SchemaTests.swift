import CSQLite
import EntityGraph
import Testing

@testable import CaseFiles

/// Foreign programs may write to a case; the schema guards it without our help.
@Suite struct SchemaTests {
  private let folder: TemporaryFolder
  private let database: Database

  init() throws {
    folder = try TemporaryFolder()
    _ = try CaseFile.open(folder.file("a.case"), for: .writing).add(Example.batch)
    database = try Database.raw(folder.file("a.case"))
  }

  private static let refusals: [(sql: String, rule: String)] = [
    ("INSERT INTO entity VALUES (9, '', 'person', 'X', 0, NULL, NULL, NULL, 1)", idRule),
    ("INSERT INTO entity VALUES (9, 'a' || char(10), 'p', 'X', 0, NULL, NULL, NULL, 1)", idRule),
    ("INSERT INTO entity VALUES (9, 'a' || char(0), 'p', 'X', 0, NULL, NULL, NULL, 1)", idRule),
    ("INSERT INTO entity VALUES (9, 'a' || char(127), 'p', 'X', 0, NULL, NULL, NULL, 1)", idRule),
    ("INSERT INTO entity VALUES (9, 'a' || char(133), 'p', 'X', 0, NULL, NULL, NULL, 1)", idRule),
    ("INSERT INTO entity VALUES (9, 'x', '', 'X', 0, NULL, NULL, NULL, 1)", idRule),
    ("INSERT INTO entity VALUES (9, 'x', 'p', 'X', 0, '', NULL, NULL, 1)", idRule),
    (
      "INSERT INTO entity VALUES (9, 'x', 'p', 'X', 0, NULL, 'G', NULL, 1)",
      "CHECK constraint failed: reliability is a letter from A to F"
    ),
    (
      "INSERT INTO entity VALUES (9, 'x', 'p', NULL, 0, NULL, NULL, NULL, 1)",
      "NOT NULL constraint failed: entity.name"
    ),
    (
      "INSERT INTO entity VALUES (9, 'x', 'p', 'X', 0, NULL, NULL, NULL, 77)",
      "FOREIGN KEY constraint failed"
    ),
    (
      "INSERT INTO entity VALUES (9, 'x', 'p', 'X', 2, NULL, NULL, NULL, 1)",
      "CHECK constraint failed: is_unnamed IN (0, 1)"
    ),
    (
      "INSERT INTO entity VALUES (9, 'x', 'p', 'X', 'no', NULL, NULL, NULL, 1)",
      "cannot store TEXT value in INTEGER column entity.is_unnamed"
    ),
    (
      "INSERT INTO entity VALUES (9, 'relay', 'p', 'X', 0, NULL, NULL, NULL, 1)",
      "UNIQUE constraint failed: entity.id"
    ),
    ("INSERT INTO source VALUES (9, '')", idRule),
    (
      "UPDATE document SET reliability = 'a'",
      "CHECK constraint failed: reliability is a letter from A to F"
    ),
    ("UPDATE document SET title = NULL", "NOT NULL constraint failed: document.title"),
    (
      "UPDATE claim SET flags = -1",
      "CHECK constraint failed: a claim asserts, supposes, doubts or denies"
    ),
    (
      "UPDATE claim SET flags = 12",
      "CHECK constraint failed: it is momentary, lasting or unsaid which"
    ),
    (
      "UPDATE claim SET flags = 7 << 4",
      "CHECK constraint failed: credibility is a number from 1 to 6"
    ),
    ("UPDATE claim SET flags = NULL", "NOT NULL constraint failed: claim.flags"),
    ("UPDATE claim SET object = NULL", "NOT NULL constraint failed: claim.object"),
    (
      "UPDATE locator SET text = char(31)",
      "CHECK constraint failed: a locator has no control characters"
    ),
    ("INSERT INTO predicate VALUES (9, 'role', '')", idRule),
    (
      "INSERT INTO predicate VALUES (9, 'rumour', 'x')",
      "CHECK constraint failed: form IN ('relation', 'property', 'role')"
    ),
    ("UPDATE value SET type = 'number'", quantityRule),
    ("UPDATE value SET quantity = 1, bound = 'exactly'", quantityRule),
    ("UPDATE claim SET subject = 99", "FOREIGN KEY constraint failed"),
    ("UPDATE claim SET number = 99 << 32 WHERE number = 1 << 32", "FOREIGN KEY constraint failed"),
    ("UPDATE claim SET channel = 99", "FOREIGN KEY constraint failed"),
    ("UPDATE claim SET predicate = 99", "FOREIGN KEY constraint failed"),
    ("UPDATE claim SET detail = 99", "FOREIGN KEY constraint failed"),
    ("DELETE FROM entity", "FOREIGN KEY constraint failed"),
    ("DELETE FROM source", "FOREIGN KEY constraint failed"),
    ("INSERT INTO chain VALUES (1, 5, 99)", "FOREIGN KEY constraint failed"),
    ("INSERT INTO event_set VALUES (1, 0, 99)", "FOREIGN KEY constraint failed"),
    ("INSERT INTO attribute VALUES (1, 0, 'n', 99)", "FOREIGN KEY constraint failed"),
    (
      "INSERT INTO value VALUES (9, 'number', '1', 1, 'roughly', NULL)",
      "CHECK constraint failed: bound IN (\n    'exactly', 'at least', 'more than', 'about', "
        + "'nearly', 'up to', 'less than')"
    ),
    (
      "INSERT INTO value VALUES (9, 'text', '1', NULL, NULL, 'km')",
      "CHECK constraint failed: unit IS NULL OR quantity IS NOT NULL"
    ),
    (
      "INSERT INTO alias VALUES (1, 'nickname', 0, 'x')",
      "CHECK constraint failed: use IN ('alias', 'external id', 'former id')"
    ),
    (
      "INSERT INTO change VALUES (1, 1, 1, 1, 'name', 'x')",
      "CHECK constraint failed: (entity IS NULL) <> (document IS NULL)"
    ),
  ]

  @Test(arguments: refusals)
  func theSchemaRefuses(sql: String, rule: String) {
    #expect(throws: CaseFileError.refused("a fact", rule: rule)) { try database.run(sql) }
  }

  /// Our own connections run no views, as a case may be hostile.
  @Test func aViewSpellsClaimsOut() throws {
    var (connection, rows): (OpaquePointer?, OpaquePointer?)
    unsafe sqlite3_open(folder.file("a.case"), &connection)
    defer { unsafe sqlite3_close_v2(connection) }
    let sql =
      "SELECT document, locator, claimants, stance, subject, predicate, object FROM claims"
    try #require(unsafe sqlite3_prepare_v2(connection, sql, -1, &rows, nil) == SQLITE_OK)
    defer { unsafe sqlite3_finalize(rows) }
    var claims: [String] = []
    while unsafe sqlite3_step(rows) == SQLITE_ROW {
      let texts = (Int32(0)..<7).map { column in
        guard let text = unsafe sqlite3_column_text(rows, column) else { return "-" }
        return unsafe String(cString: text)
      }
      claims.append(texts.joined(separator: ", "))
    }
    #expect(
      claims == [
        "essay, ¶12, israeli-diplomat < times-of-israel, asserts, eli-cohen, called, sergey-lavrov",
        "essay, ¶3, -, asserts, eli-cohen, position, minister",
        "essay, -, -, asserts, relay, sender, eli-cohen",
      ])
  }

  @Test func everyTableIsStrict() throws {
    let loose = """
      SELECT count(*) FROM pragma_table_list
      WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND NOT strict
      """
    #expect(try database.number(loose) == 0)
  }

  @Test func nothingInAForeignSchemaRuns() throws {
    try database.run("CREATE TRIGGER t AFTER INSERT ON source BEGIN DELETE FROM alias; END")
    try database.run("INSERT INTO source VALUES (9, 'x')")
    #expect(try database.number("SELECT count(*) FROM alias") == 1)
    #expect(throws: CaseFileError.self) { try database.run("DELETE FROM sqlite_schema") }
    #expect(throws: CaseFileError.self) { try database.run("SELECT load_extension('x')") }
  }
}

private let idRule = "CHECK constraint failed: an id is not empty and has no control characters"
private let quantityRule = "CHECK constraint failed: a quantity is a number"

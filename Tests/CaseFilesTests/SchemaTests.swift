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
      "UPDATE claim SET stance = 'shouts'",
      "CHECK constraint failed: a claim asserts, supposes, doubts or denies"
    ),
    (
      "UPDATE claim SET credibility = 7",
      "CHECK constraint failed: credibility is a number from 1 to 6"
    ),
    (
      "UPDATE claim SET credibility = 0",
      "CHECK constraint failed: credibility is a number from 1 to 6"
    ),
    (
      "UPDATE claim SET locator = char(31)",
      "CHECK constraint failed: a locator has no control characters"
    ),
    ("UPDATE claim SET form = 'property' WHERE form = 'role'", formRule),
    ("UPDATE claim SET object = NULL WHERE form = 'relation'", formRule),
    ("UPDATE claim SET object = 1 WHERE form = 'property'", formRule),
    ("UPDATE claim SET type = 'text', text = 'x' WHERE form = 'relation'", formRule),
    ("UPDATE claim SET type = NULL, text = NULL WHERE form = 'property'", formRule),
    ("UPDATE claim SET type = 'number' WHERE form = 'property'", quantityRule),
    (
      "UPDATE claim SET quantity = 1, bound = 'exactly' WHERE form = 'property'", quantityRule
    ),
    ("UPDATE claim SET subject = 99", "FOREIGN KEY constraint failed"),
    ("UPDATE claim SET document = 99", "FOREIGN KEY constraint failed"),
    ("UPDATE claim SET channel = 99", "FOREIGN KEY constraint failed"),
    ("UPDATE claim SET identity = 'same'", "UNIQUE constraint failed: claim.identity"),
    ("DELETE FROM entity", "FOREIGN KEY constraint failed"),
    ("DELETE FROM source", "FOREIGN KEY constraint failed"),
    ("INSERT INTO claimant VALUES (1, 5, 99)", "FOREIGN KEY constraint failed"),
    ("INSERT INTO claim_event VALUES (99, 0, 1)", "FOREIGN KEY constraint failed"),
    (
      "INSERT INTO attribute VALUES (1, 0, 'n', NULL, NULL, NULL, NULL, NULL)",
      "CHECK constraint failed: type IS NOT NULL"
    ),
    (
      "INSERT INTO attribute VALUES (1, 0, 'n', 'number', '1', 1, 'roughly', NULL)",
      "CHECK constraint failed: bound IN (\n    'exactly', 'at least', 'more than', 'about', "
        + "'nearly', 'up to', 'less than')"
    ),
    (
      "INSERT INTO attribute VALUES (1, 0, 'n', 'text', '1', NULL, NULL, 'km')",
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

  @Test func aRemovedClaimMayComeAgain() throws {
    try database.run("UPDATE claim SET removed_by = 1")
    try database.run("UPDATE claim SET identity = 'same'")
    #expect(try database.number("SELECT count(*) FROM claim WHERE identity = 'same'") == 3)
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
    #expect(throws: CaseFileError.self) { try database.run("DELETE FROM name_search_data") }
  }
}

private let idRule = "CHECK constraint failed: an id is not empty and has no control characters"
private let formRule = "CHECK constraint failed: a claim is a relation, a property or a role"
private let quantityRule = "CHECK constraint failed: a quantity is a number"

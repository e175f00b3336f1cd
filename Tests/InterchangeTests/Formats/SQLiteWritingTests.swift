import EntityGraph
import FactFiles
import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("Databases of SQLite")
struct SQLiteWritingTests {
  private let folder = TemporaryGraphFiles()

  private func seeds() throws -> Graph {
    let path = BuiltProgram.root.appending(path: "seeds").path()
    var builder = GraphBuilder()
    try builder.add(FactReader().read([path]).batch)
    return try builder.freeze()
  }

  private func database(_ table: ExportTable, _ name: String = "x.sqlite") throws -> SQLiteFile {
    try GraphFile.write(table, to: folder.path(name))
    return try SQLiteFile(folder.path(name))
  }

  @Test func theSeedsAreThereWithAllTheirClaims() throws {
    let graph = try seeds()
    let table = ExportTable(graph)
    let database = try database(table)
    let counts = [
      ("nodes", table.nodeCount), ("edges", table.edgeCount), ("claims", graph.claims.count),
      ("documents", graph.documents.count),
    ]
    for (name, count) in counts {
      #expect(try database.column("SELECT count(*) FROM \(name)") == ["\(count)"], "\(name)")
    }
    #expect(try database.column("PRAGMA foreign_key_check") == [])
    #expect(try database.column("PRAGMA integrity_check") == ["ok"])
    #expect(
      try database.column(
        "SELECT DISTINCT count(*) FROM edges JOIN edge_claims ON edge = id GROUP BY id"
      )
      .allSatisfy { Int($0 ?? "") ?? 0 > 0 })
    #expect(
      try database.column(
        "SELECT count(*) FROM edges WHERE id NOT IN (SELECT edge FROM edge_claims)") == ["0"])
  }

  @Test func columnsAreCalledAsInEveryExport() throws {
    let table = ExportTable(try .fourPeople())
    let database = try database(table)
    #expect(
      try database.column("SELECT name FROM pragma_table_info('nodes')")
        == ["id"] + table.nodeColumns.map(\.name))
    #expect(
      try database.column("SELECT name FROM pragma_table_info('edges')")
        == ["id", "source", "target"] + table.edgeColumns.map(\.name))
  }

  /// Read after write: every value of the table, by its type.
  @Test(arguments: UInt64(0)..<100)
  func everyValueIsThere(seed: UInt64) throws {
    let table = ExportTable(try Graph.awkward(seed: seed))
    let database = try database(table)
    let nodes = try database.rows("SELECT * FROM nodes ORDER BY rowid")
    let edges = try database.rows("SELECT * FROM edges ORDER BY rowid")
    #expect(nodes.map { $0[0] } == table.nodeIDs.strings.map(\.withoutNulls))
    #expect(edges.map { $0[0] } == table.edgeIDs.strings.map(\.withoutNulls))
    #expect(edges.map { $0[1] } == table.sources.map { table.nodeIDs[Int($0)].withoutNulls })
    #expect(edges.map { $0[2] } == table.targets.map { table.nodeIDs[Int($0)].withoutNulls })
    for (place, column) in table.nodeColumns.enumerated() {
      expect(nodes.map { $0[1 + place] }, column)
    }
    for (place, column) in table.edgeColumns.enumerated() {
      expect(edges.map { $0[3 + place] }, column)
    }
    #expect(try database.column("PRAGMA foreign_key_check") == [])
    #expect(try database.column("PRAGMA integrity_check") == ["ok"])
  }

  private func expect(_ read: [String?], _ column: ExportColumn) {
    for (row, text) in read.enumerated() {
      switch column.cells {
      case .texts(let cells): #expect(text == cells[row]?.withoutNulls)
      case .wholeNumbers(let cells): #expect(text == cells[row].map { "\($0)" })
      case .flags(let cells): #expect(text == cells[row].map { $0 ? "1" : "0" })
      case .numbers(let cells):
        let number = text.map {
          $0 == "Inf" ? .infinity : $0 == "-Inf" ? -.infinity : Double($0) ?? .nan
        }
        let wanted = cells[row].flatMap { $0.isNaN ? nil : $0 }
        #expect((number == nil) == (wanted == nil))
        if let number, let wanted, wanted.isFinite {
          #expect(abs(number - wanted) <= abs(wanted) * 1e-13)  // SQLite spells 15 digits
        }
      }
    }
  }

  @Test func aClaimIsFoundByWordsAndNamesItsEdge() throws {
    let database = try database(ExportTable(try .fourPeople()))
    let found = """
      SELECT claims.subject, claims.object, claims.rating, edge_claims.edge FROM claims_fts
      JOIN claims ON claims.number = claims_fts.rowid
      JOIN edge_claims ON edge_claims.claim = claims.number
      WHERE claims_fts MATCH 'rang AND bob'
      """
    #expect(try database.rows(found) == [["ann", "bob", "D3", "ann/called/bob/2023-01-02"]])
    #expect(
      try database.column(
        "SELECT source FROM claimants JOIN claims ON number = claim WHERE paraphrase = 'Ann rang Bob.' ORDER BY position"
      )
        == ["cid", "reuters"])
  }

  @Test func aMergedEdgeHasTheClaimsOfAllItsRelations() throws {
    let database = try database(ExportTable(try .fourPeople()).merging(.kind))
    let edge = "'ann/called/bob/2023-01-02'"
    #expect(try database.column("SELECT count FROM edges WHERE id = \(edge)") == ["2"])
    #expect(try database.column("SELECT count(*) FROM edge_claims WHERE edge = \(edge)") == ["2"])
    #expect(try database.column("PRAGMA foreign_key_check") == [])
  }

  @Test func whatAFilterLeavesHoldsTogether() throws {
    let graph = try seeds()
    var filter = RelationFilter()
    filter.kinds = ["person"]
    let database = try database(ExportTable(graph.keeping(filter)))
    #expect(try database.column("PRAGMA foreign_key_check") == [])
    #expect(try database.column("SELECT DISTINCT entity_kind FROM nodes") == ["person"])
  }

  @Test func theSameTableGivesTheSameBytes() throws {
    let table = ExportTable(try seeds())
    try GraphFile.write(table, to: folder.path("a.sqlite"))
    try GraphFile.write(table, to: folder.path("b.sqlite"))
    #expect(try bytes("a.sqlite") == bytes("b.sqlite"))
  }

  private func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: folder.path(name)))
  }

  @Test func anExportIsReplacedAndADatabaseOfOthersIsNot() throws {
    let table = ExportTable(try .fourPeople())
    try GraphFile.write(table, to: folder.path("x.sqlite"))
    try GraphFile.write(table, to: folder.path("x.sqlite"))
    let other = try folder.file("case.sqlite", "SQLite format 3\0 and so on")
    #expect(throws: InterchangeError.isCase(other)) { try GraphFile.write(table, to: other) }
    #expect(folder.names == ["case.sqlite", "x.sqlite"])
  }

  @Test(arguments: [
    ("-", "a database is not written from front to back, as standard output is; name a file"),
    (
      "x.sqlite.gz",
      "cannot write 'x.sqlite.gz': no program opens a database that is compressed; leave .gz out of its name"
    ),
    (
      "nowhere/x.sqlite",
      "cannot write 'nowhere/x.sqlite': its folder does not exist; make the folder first"
    ),
  ])
  func refusesWhereNoDatabaseCanBe(path: String, sentence: String) throws {
    let table = ExportTable(try .fourPeople())
    let error = #expect(throws: InterchangeError.self) {
      try GraphFile.write(table, to: path, as: .sqlite)
    }
    #expect(error.map { "\($0)" } == sentence)
  }

  @Test func isNotReadAgain() throws {
    let path = folder.path("x.sqlite")
    try GraphFile.write(ExportTable(try .fourPeople()), to: path)
    let error = #expect(throws: ReadingError.self) { try GraphFile.read(path) }
    #expect(
      error.map { "\($0)" }?.hasSuffix(
        "is in the format SQLite, which is written and not read; name what it was written from")
        == true)
  }

  @Test(.enabled(if: Judge.hasDatasette, "needs Datasette"))
  func datasetteInspectsItAndFindsAClaim() throws {
    let graph = try seeds()
    let path = folder.path("seeds.sqlite")
    try GraphFile.write(ExportTable(graph), to: path)
    let inspected = try BuiltProgram.run("datasette", ["inspect", path])
    #expect(inspected.status == 0)
    let report = try JSONDecoder().decode(
      [String: Inspected].self, from: Data(inspected.output.utf8))
    let counts = try #require(report["seeds"]).tables.mapValues(\.count)
    #expect(counts["claims"] == graph.claims.count && counts["nodes"] == graph.entityCount)
    let answer = try BuiltProgram.run(
      "datasette", [path, "--get", "/seeds/claims.json?_search=telephones&_shape=array"])
    #expect(answer.status == 0 && answer.output.contains("\"paraphrase\""))
  }

  private struct Inspected: Decodable {
    struct Table: Decodable { let count: Int }
    let tables: [String: Table]
  }
}

import EntityGraph
import FactFiles
import Foundation
import Interchange
import TestSupport
import Testing

@testable import MappingFiles

/// First mappings, guessed by names and values.
@Suite struct MappingDraftTests {
  private func draft(_ text: String, name: String = "a.csv") throws -> String {
    try suggestedMapping(of: text, called: name)
  }

  @Test func thingsAreToldByTheNamesOfTheirColumns() throws {
    let table = """
      company_number;company_name;owner_id;owner_name;owned since;percent;LEI
      0042;Orlan Ltd;p1;Mira;25/12/2019;60;x1
      0042;Orlan Ltd;p2;Tomas;3/1/2020;12,5;x1
      0043;Kestrel;p1;Mira;1/2/2021;7,5;x2

      """
    let draft = try draft(table)
    #expect(
      draft == """
        # How the rows of a.csv become facts, guessed by the names of its columns and by 3 rows.
        # Read it, correct it, and use it with --in and --map.
        backchannel: 1
        table:
          dates: dmy  # by 25/12/2019
          decimals: comma  # such as 12,5
        document:
          id: a
          title: "a.csv"
        entities:
          company:  # 'company_number': 2 different values in 3 cells
            id: "{company_number}"
            kind: company  # by its name
            name: "{company_name}"
            ids: ["lei:{LEI}"]
          owner:  # 'owner_id': 2 different values in 3 cells
            id: "{owner_id}"
            kind: legal-entity  # by its name
            name: "{owner_name}"
        claims:
          - subject: owner
            relation: owns  # by the names of the columns
            object: company
            from: "{owned since}"
            with:
              share: "{percent}"

        """)
    let reading = try MappingReading(draft, table)
    #expect(
      reading.claims == [
        "p1 owns 0042 [2019-12-25/] at line 2 share=60",
        "p2 owns 0042 [2020-01-03/] at line 3 share=12.5",
        "p1 owns 0043 [2021-02-01/] at line 4 share=7.5",
      ])
    #expect(
      reading.entities == [
        "0042 company Orlan Ltd", "p1 legal-entity Mira", "p2 legal-entity Tomas",
        "0043 company Kestrel",
      ])
    #expect(reading.notes == [])
  }

  @Test(arguments: ["Anteil in %", "Beteiligung", "Ownership percentage", "pourcentage"])
  func aShareIsKnownByItsWord(heading: String) throws {
    let draft = try draft(
      "Firma;Gesellschafter;\(heading)\nHafenbau GmbH;Anna Erle;60\nHafenbau GmbH;Bernd Birke;40\n")
    #expect(draft.contains("      share: \"{\(heading)}\"\n"), "\(draft)")
  }

  @Test func aTableOfOneThingHasProperties() throws {
    let table = """
      id,name,type,born,e-mail,height,remark
      7,Mira,person,1970-01-05,m@x.org,1.7,tall
      8,Tomas,person,1971-02-06,t@x.org,1.8,
      """
    let draft = try draft(table)
    let reading = try MappingReading(draft, table)
    #expect(reading.entities == ["7 person Mira", "8 person Tomas"])
    #expect(reading.batch.entities.map(\.externalIDs) == [["mailto:m@x.org"], ["mailto:t@x.org"]])
    #expect(
      reading.claims == [
        "7 birth-date 1970-01-05 at line 2", "7 height 1.7 at line 2", "7 remark tall at line 2",
        "8 birth-date 1971-02-06 at line 3", "8 height 1.8 at line 3",
      ])
  }

  @Test func objectsOfAListAreFound() throws {
    let json = """
      {"meta": {"count": 2}, "results": [
        {"payer": {"id": "a"}, "payee": {"id": "b"}, "amount": 3, "parts": [{"x": 1}]},
        {"payer": {"id": "b"}, "payee": {"id": "c"}, "amount": 4, "parts": []}]}
      """
    let draft = try draft(json, name: "a.json")
    #expect(draft.contains("  each: \"$.results[*]\"\n"))
    #expect(
      draft.contains("  # each: \"$.results[*].parts[*]\"  would make a row of each object there\n")
    )
    let reading = try MappingReading(draft, json, name: "a.json")
    #expect(
      reading.claims == [
        "a paid b at line 2 amount=3 record=a, line 2",
        "b paid c at line 3 amount=4 record=a, line 3",
      ])
  }

  @Test(arguments: ["\n", "[]", "{\"a\": 1}"])
  func whatHasNoRowsIsRefused(text: String) throws {
    let error = #expect(throws: ReadingError.self) {
      try draft(text, name: text == "\n" ? "a.csv" : "a.json")
    }
    #expect(
      error?.what
        == (text == "\n"
          ? "has no columns; check that it is the file you meant"
          : "has no list of objects, of which each could be a row; check that it is the file you meant")
    )
  }

  /// Every table that people and programs have written reads by the mapping that is suggested for it.
  @Test(.enabled(if: SharedFolder.path("corpus") != nil, "the shared folder is not there"))
  func everySuggestionReadsAsItIs() throws {
    var count = 0
    for folder in ["corpus", "cases"] {
      let root = SharedFolder.url.appending(path: folder)
      let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
      while let file = files?.nextObject() as? URL {
        guard ["csv", "tsv"].contains(file.pathExtension),
          let open = OpenGraphFile(file.path())
        else { continue }
        count += 1
        try check(open, file)
      }
    }
    #expect(count > 100)
  }

  private func check(_ open: OpenGraphFile, _ file: URL) throws {
    do throws(ReadingError) {
      let draft = try open.mappingDraft(called: file.lastPathComponent)
      let mapping: Mapping
      do throws(FactFileErrors) {
        mapping = try MappingFile.read(FactSource(path: "map.yaml", text: draft))
      } catch {
        Issue.record("\(file.path()): \(error)\n\(draft)")
        return
      }
      _ = try open.read(by: mapping)
    } catch {
      let isEmpty = error.what.hasPrefix("has no rows") || error.what.hasPrefix("has no columns")
      #expect(isEmpty, "\(error)")
    }
  }
}

@testable import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("ICIJ") struct ICIJReaderTests {
  private let folder = TemporaryGraphFiles()

  private func reading(_ files: KeyValuePairs<String, String>) throws -> FactReading {
    let paths = try files.map { try folder.file($0.key, $0.value) }
    return try FactReading(path: paths[0])
  }

  private static let entities = """
    node_id,name,original_name,former_name,jurisdiction,jurisdiction_description,address,internal_id,incorporation_date,service_provider,ibcRUC,country_codes,countries,sourceID,valid_until,note
    1,QUAY LTD,QUAY LTD,Pier Ltd,SAM,Samoa,1 Quay,77,23-MAR-2006,Mossack Fonseca,25221,HKG;CHN,Hong Kong; China,Panama Papers,The Panama Papers data is current through 2015,see the register

    """
  private static let officers = """
    node_id,name,countries,country_codes,sourceID,valid_until,note
    2,Mira Halden,,DEU,Panama Papers,The Panama Papers data is current through 2015,

    """
  private static let relationships =
    "node_id_start,node_id_end,rel_type,link,status,start_date,end_date,sourceID\n"

  @Test func aRowIsAThingWithWhatIsOnRecord() throws {
    let reading = try reading(["nodes-entities.csv": Self.entities])
    #expect(reading.entities == ["1 company QUAY LTD"])
    let entity = try #require(reading.batch.entities.first)
    #expect(entity.aliases == ["Pier Ltd"])
    #expect(entity.externalIDs == ["mossack-fonseca:77", "company-number-sam:25221"])
    #expect(
      reading.claims == [
        "1 incorporation-date 2006-03-23", "1 note see the register", "1 jurisdiction Samoa",
        "1 country Hong Kong", "1 country China", "1 address 1 Quay",
      ])
    let claim = try #require(reading.batch.claims.first)
    #expect(claim.document == "Panama Papers")
    #expect(claim.claimants == ["Mossack Fonseca"])
    #expect(claim.claimed == PartialDate("2015"))
    #expect(claim.credibility == nil)
    #expect(reading.batch.documents.map(\.publisher) == ["ICIJ"])
    #expect(reading.notes == [])
  }

  @Test(arguments: ["nodes-entities.csv", "nodes-officers.csv", "relationships.csv"])
  func anyTableOpensItsFolder(name: String) throws {
    let files: KeyValuePairs = [
      "nodes-entities.csv": Self.entities, "nodes-officers.csv": Self.officers,
      "relationships.csv": Self.relationships
        + "2,1,officer_of,shareholder of,,2007,30-NOV-2009,Panama Papers\n",
      "calls.csv": "source,target\na,b\n",
    ]
    for file in files { _ = try folder.file(file.key, file.value) }
    let start = folder.path("")
    #expect(
      GraphFile.table(ofPackageIn: start).map { $0.hasSuffix("relationships.csv") } == true)
    #expect(GraphFile.parts(of: start) == GraphFile.parts(of: folder.path(name)))
    let reading = try FactReading(path: folder.path(name))
    #expect(reading.entities == ["1 company QUAY LTD", "2 legal-entity Mira Halden"])
    #expect(reading.claims.last == "2 owns 1 [2007/2009-11-30]")
    let claim = try #require(reading.batch.claims.last)
    #expect(claim.claimants == ["Mossack Fonseca"])
    #expect(claim.claimed == PartialDate("2015"))
    let others = files.map(\.key).filter { $0 != name && $0 != "calls.csv" }
    #expect(
      reading.notes == [
        "the tables of its folder are read with it: \(others.joined(separator: ", ")) (1)"
      ])
    #expect(
      GraphFile.parts(of: folder.path(name))
        == ["nodes-entities.csv", "nodes-officers.csv", "relationships.csv"].map(folder.path))
  }

  @Test(
    arguments: [
      ("officer_of", "shareholder of", "owns"), ("officer_of", "Director of", "directs"),
      ("officer_of", "alternate director of", "directs purpose=alternate director of"),
      ("officer_of", "chairman of", "heads purpose=chairman of"),
      ("officer_of", "vice president of", "directs purpose=vice president of"),
      ("officer_of", "nominee shareholder of", "represents-as-agent nominee=true"),
      ("officer_of", "beneficiary of", "benefits-from"),
      (
        "officer_of", "ultimate beneficial owner", "benefits-from purpose=ultimate beneficial owner"
      ),
      ("officer_of", "power of attorney of", "represents purpose=power of attorney of"),
      ("officer_of", "trustee of", "trustee-of"), ("officer_of", "settlor of", "settlor-of"),
      ("officer_of", "protector of", "protector-of"),
      ("officer_of", "secretary of", "secretary-of"),
      ("intermediary_of", "", "represents-as-agent"),
      ("registered_address", "business address", "registered-at purpose=business address"),
      ("connected_to", "", "associated-with"), ("same_company_as", "same company as", "same-as"),
      ("officer_of", "partner of", "partner-of"),
    ])
  func linksAreKinds(type: String, link: String, relation: String) throws {
    let reading = try reading([
      "relationships.csv": Self.relationships + "2,1,\(type),\(link),,,,Panama Papers\n"
    ])
    let parts = relation.split(separator: " ", maxSplits: 1)
    let with = parts.count > 1 ? " \(parts[1])" : ""
    #expect(reading.claims == ["2 \(parts[0]) 1\(with)"])
    #expect(
      reading.notes
        == [
          "an entity that is referred to is not in the file; it is added with its id as its name (2)"
        ]
        + (link == "partner of"
          ? ["2: relationships of the kind partner-of become a kind of their own (1)"] : []))
  }

  @Test func likenessIsNoRelation() throws {
    let reading = try reading([
      "relationships.csv": Self.relationships + """
        1,2,similar,similar name and address as,,,,P
        1,2,same_name_as,same name as,,,,P
        1,2,probably_same_officer_as,probably same officer as,,,,P

        """,
      "nodes-officers.csv": Self.officers,
    ])
    #expect(
      reading.claims.suffix(3) == [
        "1 similar Mira Halden (2)", "1 same-name-as Mira Halden (2)", "1 same-as 2",
      ])
    #expect(reading.batch.claims.last?.stance == .supposes)
  }

  @Test func aThingInTwoTablesIsListedAsBoth() throws {
    let reading = try reading([
      "nodes-intermediaries.csv":
        "node_id,name,status,internal_id,address,countries,country_codes,sourceID,valid_until\n2,M. Halden,,,,,,P,\n",
      "nodes-officers.csv": Self.officers,
    ])
    #expect(reading.entities == ["2 legal-entity M. Halden"])
    #expect(reading.batch.entities.first?.aliases == ["Mira Halden"])
    #expect(
      reading.claims == ["2 listed-as intermediary", "2 listed-as officer", "2 country DEU"])
    #expect(
      reading.notes == [
        "2: nodes-officers.csv: a thing stands in two tables; it has the kind of the first (1)",
        "the tables of its folder are read with it: nodes-officers.csv (1)",
      ])
  }

  @Test(
    arguments: [
      ("23-MAR-2006", "2006-03-23", nil), ("1996-01-04", "1996-01-04", nil),
      ("\"Nov 30, 1995\"", "1995-11-30", nil),
      ("2006-03-23T00:00:00.000Z", "2006-03-23T00:00:00Z", nil),
      ("04/05/2009", "2009-05-04", "a date such as 04/05/2009 is read with the day first (1)"),
      ("05/23/2009", "2009-05-23", "a date such as 05/23/2009 is read with the month first (1)"),
      (
        "in spring", "in spring",
        "a date that cannot be read is kept as a text, or left out of a relation (1)"
      ),
    ] as [(String, String, String?)])
  func datesAreReadAsTheyAreSpelled(text: String, date: String, note: String?) throws {
    let reading = try reading([
      "entities.csv":
        "node_id,name,incorporation_date,company_type,sourceID,valid_until\n1,A,\(text),,P,\n"
    ])
    #expect(reading.claims == ["1 incorporation-date \(date)"])
    #expect(reading.notes == (note.map { [$0] } ?? []))
  }

  @Test func aPeriodThatEndsBeforeItBeginsIsLeftOut() throws {
    let reading = try reading([
      "relationships.csv": Self.relationships
        + "1,2,officer_of,director of,Resigned,2008,2006,P\n,2,officer_of,director of,,,,P\n"
    ])
    #expect(reading.claims == ["1 directs 2 status=Resigned"])
    #expect(
      reading.notes.prefix(2) == [
        "2: relationships.csv: a period that ends before it begins is left out (1)",
        "3: relationships.csv: a relationship without a type or an end is left out (1)",
      ])
  }

  @Test(
    arguments: [
      "node_1,rel_type,node_2\n2,shareholder of,1\n",
      "START_ID,TYPE,END_ID,link,sourceID\n2,officer_of,1,shareholder of,P\n",
      "_start,_end,_type,link,sourceID\n2,1,officer_of,shareholder of,P\n",
      "\"node_1\",\"rel_type\",\"node_2\",\"r.sourceID\"\n2,shareholder of,1,P\n",
    ])
  func olderReleasesNameTheirEndsOtherwise(text: String) throws {
    let reading = try reading(["edges.csv": text])
    #expect(reading.claims == ["2 owns 1"])
    #expect(reading.batch.documents.map(\.id) == [text.contains("ID") ? "P" : "edges.csv"])
  }

  @Test(
    arguments: [
      ("addresses", "address Quay 1"), ("officers", "legal-entity A"),
      ("intermediaries", "legal-entity A"), ("others", "trust A"), ("entities", "company A"),
    ])
  func theNameOfAFileTellsItsTable(name: String, entity: String) throws {
    let reading = try reading([
      "bahamas_leaks.nodes.\(name).csv":
        "\"n.node_id\",\"n.name\",\"n.address\",\"n.type\",\"n.sourceID\",\"n.valid_until\",\"labels(n)\"\n9,A,Quay 1,Trust,B,,x\n"
    ])
    #expect(reading.entities == ["9 \(entity)"])
    #expect(
      reading.notes == [
        "2: bahamas_leaks.nodes.\(name).csv: columns are left out: labels(n) (1)"
      ])
  }

  /// Whoever opens a pipe waits until somebody writes to it.
  @Test func pipesInItsFolderAreNotOpened() throws {
    try #require(unsafe mkfifo(folder.path("calls.csv"), 0o600) == 0)
    let reading = try reading(["nodes-officers.csv": Self.officers])
    #expect(reading.entities == ["2 legal-entity Mira Halden"])
    #expect(reading.notes == [])
    #expect(GraphFile.parts(of: folder.path("calls.csv")) == [folder.path("calls.csv")])
  }

  @Test func refusesWithASentence() throws {
    #expect(
      factRefusal(Self.relationships, name: "a.csv")
        == "a.csv: is in the format ICIJ Offshore Leaks, but has no entities and no relations; check that it is the file you meant"
    )
    let path = try folder.file("b.csv", "a,b\n1,2\n")
    let error = #expect(throws: ReadingError.self) {
      try ICIJReader().read(InputFile(path, ReadingLimits()))
    }
    #expect(
      error?.description
        == "\(path): has no columns of a table of Offshore Leaks; check that the file is whole")
  }

  @Test func otherTablesStayTables() throws {
    for text in [
      "node_id,name\n1,A\n", "_start,_end,_type\na,b,c\n", "start_id,end_id,type\na,b,c\n",
    ] {
      #expect(
        ICIJTable(text.split(separator: "\n")[0].split(separator: ",").map(String.init), file: "a")
          == nil)
    }
  }
}

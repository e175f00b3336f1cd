@testable import EntityGraph
import Testing

@testable import Interchange

@Suite("Tables of iBase") struct IBaseReaderTests {
  @Test func aRowIsAnEntityGradedByItsCode() throws {
    let reading = try FactReading(
      """
      Record ID,Entity Type,Surname,Forename(s),Date of Birth,Nationality,Source,Grading,Create Date,Create User
      P1,Person,Halden,Mira,31/03/1972,German,INT/1,b2,01/03/2023 09:10:00,eroon
      O1,Organisation,Orlan Ltd,,,,,,,
      """, name: "a.csv")
    #expect(reading.entities == ["P1 person Mira Halden", "O1 organization Orlan Ltd"])
    #expect(reading.claims == ["P1 birth-date 1972-03-31", "P1 nationality German"])
    let claim = try #require(reading.batch.claims.first)
    #expect(claim.claimants == ["INT/1"])
    #expect(claim.document == "a.csv/INT/1")
    #expect(claim.locator == "P1")
    #expect(claim.credibility == .probablyTrue)
    #expect(claim.claimed == PartialDate("2023-03-01T09:10:00"))
    #expect(reading.batch.documents.map(\.reliability) == [.usuallyReliable, nil])
    #expect(
      reading.notes == [
        "2: a date such as 02/04/2019 is read with the day first (1)",
        "2: columns are left out: Create User (1)",
      ])
  }

  private func link(
    _ type: String, _ direction: String, _ rest: String = ",,,,"
  ) throws -> FactReading {
    try FactReading(
      """
      Link ID,Link Type,Link End 1,Link End 2,Link Direction,Link Strength,Start Date,End Date,Source,Grading
      L1,\(type),A,B,\(direction),\(rest)
      """, name: "a.csv")
  }

  @Test(
    arguments: [
      ("Director", "End1 to End2", "A directs B"), ("Employee", "End2 to End1", "B works-for A"),
      ("Associate", "None", "A associated-with B"), ("Link", "Both", "A linked-to B"),
      ("Director", "", "A linked-to B purpose=Director"),
      ("Director", "up", "A linked-to B purpose=Director"),
    ])
  func aDirectionIsInWords(type: String, direction: String, claim: String) throws {
    #expect(try link(type, direction).claims == [claim])
  }

  @Test func aLinkHoldsFromItsStartToItsEnd() throws {
    let reading = try link("Owner", "End1 to End2", "Tentative,02/04/2019,31/12/2021,S,A1")
    #expect(reading.claims == ["A owns B [2019-04-02/2021-12-31]"])
    let claim = try #require(reading.batch.claims.first)
    #expect(claim.stance == .supposes)
    #expect(claim.locator == "L1")
    #expect(reading.batch.documents.map(\.reliability) == [.reliable])
  }

  @Test func whatCannotBeReadIsNoted() throws {
    let reading = try FactReading(
      """
      Link ID,Link Type,Link End 1,Link End 2,Link Direction,Link Strength,Start Date,End Date,Source,Grading
      L1,Owner,A,B,sideways,odd,31/12/2021,30/12/2021,S,Z9
      L2,Owner,A,,,,,,,
      L3,Associate,A,B,,,soon,,S,E4
      """, name: "a.csv")
    #expect(
      reading.notes == [
        "2: the direction sideways is not known and counts as none (1)",
        "2: the grade \"Z9\" is no letter with a number, and is left out (1)",
        "2: the strength odd is not known and counts as confirmed (1)",
        "2: dates of which the end comes before the start are left out (1)",
        "2: a link of the type Owner has no arrow; it is kept as a link in no direction (1)",
        "3: a link without one of its ends is left out (1)",
        """
        4: E and 4 are taken as unreliable and doubtful; in a scale of five, where they are untested \
        and cannot be judged, they would be F and 6 (1)
        """,
        "4: a date that cannot be read is left out (1)",
        "2: an entity that is referred to is not in the file; it is added with its id as its name (2)",
      ])
  }

  @Test func entitiesAndLinksAreOneGraph() throws {
    let people = try FactReading(
      "Record ID,Entity Type,Name\nA,Person,Ann\nB,Company,Firm\n", name: "people.csv")
    let links = try link("Director", "End1 to End2")
    var builder = GraphBuilder()
    try builder.add(links.batch)
    try builder.add(people.batch)
    let graph = try builder.freeze()
    #expect(graph.entityCount == 2)
    #expect(graph.relationCount == 1)
    #expect(graph.name(of: "A") == "Ann")
  }
}

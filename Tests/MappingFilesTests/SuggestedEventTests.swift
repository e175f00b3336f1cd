import EntityGraph
import Testing

@testable import MappingFiles

/// First mappings of tables each row of which tells of another event.
@Suite struct SuggestedEventTests {
  private func suggested(_ table: String) throws -> MappingReading {
    try MappingReading(suggestedMapping(of: table), table)
  }

  /// How many relations a table makes, and how many of them are disputed.
  private func counts(_ table: String) throws -> [Int] {
    var builder = GraphBuilder()
    try builder.add(suggested(table).batch)
    let graph = try builder.freeze()
    return [graph.relationCount, graph.disputes.count]
  }

  @Test(arguments: [
    "payer,payee,date,amount\nMira,Orlan,2023-01-13,100\nMira,Orlan,2023-01-13,250\n",
    "payer,payee,amount\nMira,Orlan,100\nMira,Orlan,250\n",
    "Donor Name,Recipient,Amount,Date Received\nMira,Party,\"$1,500.00\",01/13/2023\nMira,Party,\"$2,500.00\",01/13/2023\n",
    "Date of meeting;Commissioner;Organisation;Subject\n12.01.2023;Edda;Orlan;Fees\n12.01.2023;Edda;Orlan;Dredging\n",
    "Contract ID,Buyer,Supplier,Award Date,Contract Value\nC-1,Port,Orlan,2023-01-13,120000\nC-2,Port,Orlan,2023-01-13,80000\n",
    "Дата;Отправитель;Получатель;Сумма\n13.01.2023;Орлан;Халден;120000,50\n13.01.2023;Орлан;Халден;50000,00\n",
    "Absender;Empfänger;Datum;Betrag\nOrlan;Halden;13.01.2023;1,50\nOrlan;Halden;13.01.2023;2,50\n",
    "caller,callee,date\n+4915550001,+4915550002,2023-01-13\n+4915550001,+4915550002,2023-01-13\n",
  ])
  func everyRowIsAnEventOfItsOwn(table: String) throws {
    #expect(try counts(table) == [2, 0])
  }

  @Test(arguments: [
    "owner,company,since\nMira,Orlan,2019\nMira,Orlan,2019\n",
    "owner,company,date\nMira,Orlan,2019-04-02\nMira,Orlan,2019-04-02\n",
  ])
  func whatLastsIsOneHoweverManyRowsTellIt(table: String) throws {
    #expect(try counts(table) == [1, 0])
    #expect(try !suggestedMapping(of: table).contains("record:"))
  }

  @Test func aColumnOfIDsTellsTheRecords() throws {
    let reading = try suggested(
      """
      Contract ID,Buyer,Supplier,Award Date,Contract Value,Currency
      C-1,Port,Orlan,2023-01-13,120000,GBP
      C-2,Port,Orlan,2023-01-13,80000,GBP
      """)
    #expect(
      reading.claims == [
        "Orlan supplied Port [2023-01-13] then at line 2 amount=120000 contract-id=C-1 currency=GBP record=a, C-1",
        "Orlan supplied Port [2023-01-13] then at line 3 amount=80000 contract-id=C-2 currency=GBP record=a, C-2",
      ])
  }

  @Test func objectsInOneLineAreEventsOfTheirOwn() throws {
    let json =
      #"[{"payer": "a", "payee": "b", "sum": 3}, {"payer": "a", "payee": "b", "sum": 4}]"#
    let reading = try MappingReading(
      suggestedMapping(of: json, called: "a.json"), json, name: "a.json")
    #expect(
      reading.claims == [
        "a paid b at line 1 amount=3 record=a, line 1",
        "a paid b at line 1.2 amount=4 record=a, line 1.2",
      ])
  }

  @Test func visitorsMetWhomTheyVisited() throws {
    let reading = try suggested(
      """
      NAMELAST,NAMEFIRST,NAMEMID,APPT_START_DATE,VISITEE_NAMELAST,VISITEE_NAMEFIRST,MEETING_LOC
      HALDEN,MIRA,A,1/13/2023 9:00,ROON,EDDA,WH
      VELK,TOMAS,,1/27/2023 10:30,ROON,EDDA,OEOB
      """)
    #expect(
      reading.entities == [
        "MIRA HALDEN person MIRA A HALDEN", "EDDA ROON person EDDA ROON",
        "TOMAS VELK person TOMAS VELK",
      ])
    #expect(
      reading.claims == [
        "EDDA ROON met MIRA HALDEN [2023-01-13T09:00] then at line 2 meeting-loc=WH record=a, line 2",
        "EDDA ROON met TOMAS VELK [2023-01-27T10:30] then at line 3 meeting-loc=OEOB record=a, line 3",
      ])
  }

  @Test func politiciansAreInParties() throws {
    let reading = try suggested(
      """
      Full Name,Date of Birth,Position,Party,Start,End
      Edda Roon,1965-11-30,Minister,Harbour Party,2019-01-01,
      Aron Vell,1970-02-01,Mayor,Vasel First,2015-05-05,2020-05-05
      """)
    #expect(reading.entities.first == "Edda Roon person Edda Roon")
    #expect(
      reading.claims.filter { $0.contains("member-of") } == [
        "Edda Roon member-of Harbour Party [2019-01-01/] at line 2",
        "Aron Vell member-of Vasel First [2015-05-05/2020-05-05] at line 3",
      ])
  }

  @Test func passengersAreOnFlights() throws {
    let reading = try suggested(
      """
      Flight No,Date,From,To,Passenger Surname,Passenger Given Names,Passport No
      KQ 401,12 Jan 2023,NBO,ADD,HALDEN,MIRA,P1234567
      KQ 402,14 Jan 2023,ADD,NBO,HALDEN,MIRA,P1234567
      """)
    #expect(
      reading.entities == [
        "MIRA HALDEN person MIRA HALDEN", "KQ 401 entity KQ 401", "KQ 402 entity KQ 402",
      ])
    #expect(
      reading.claims.filter { $0.contains("linked-to") } == [
        "KQ 401 linked-to MIRA HALDEN [2023-01-12] then at line 2 from=NBO record=a, line 2 to=ADD",
        "KQ 402 linked-to MIRA HALDEN [2023-01-14] then at line 3 from=ADD record=a, line 3 to=NBO",
      ])
  }

  @Test func shipsAreInPortsFromArrivalToDeparture() throws {
    let reading = try suggested(
      """
      IMO,Vessel Name,Flag,Port,Arrival,Departure,Agent
      9074729,SEA PIKE,PA,Vasel,2023-01-12 08:30,2023-01-13 17:00,Orlan
      9074729,SEA PIKE,PA,Korr,2023-01-20 06:00,2023-01-21 12:15,Kestrel
      """)
    #expect(
      reading.claims.prefix(3) == [
        "SEA PIKE flag PA at line 2",
        "SEA PIKE located-in Vasel [2023-01-12T08:30/2023-01-13T17:00] at line 2",
        "Orlan represents-as-agent SEA PIKE [2023-01-12T08:30/2023-01-13T17:00] at line 2",
      ])
    #expect(reading.batch.entities.first?.externalIDs == ["imo:9074729"])
  }

  @Test func partiesOfACaseKeepTheirRoles() throws {
    let reading = try suggested(
      """
      Case No.,Court,Plaintiff,Defendant,Filed,Decided,Outcome
      12 O 45/22,Vasel Court,Orlan,Mira,2022-01-13,2023-02-20,dismissed
      12 O 46/22,Vasel Court,Orlan,Tomas,2022-01-13,2023-02-20,settled
      """)
    #expect(
      reading.claims.prefix(3) == [
        "12 O 45/22 linked-to Vasel Court [2022-01-13/2023-02-20] at line 2 outcome=dismissed role=court",
        "12 O 45/22 linked-to Orlan [2022-01-13/2023-02-20] at line 2 role=plaintiff",
        "12 O 45/22 linked-to Mira [2022-01-13/2023-02-20] at line 2 role=defendant",
      ])
  }

  @Test func aPhoneBookGivesNumbersToNames() throws {
    let reading = try suggested(
      """
      Name,Phone,Mobile,Address,E-mail
      Mira Halden,+44 20 7946 0018,+44 7700 900123,1 Quay Street,mira@orlan.example
      Tomas Velk,,+44 7700 900456,7 Mole Road,
      """)
    #expect(
      reading.claims == [
        "Mira Halden holds-account +44 20 7946 0018 at line 2",
        "Mira Halden holds-account +44 7700 900123 at line 2",
        "Mira Halden registered-at 1 Quay Street at line 2",
        "Tomas Velk holds-account +44 7700 900456 at line 3",
        "Tomas Velk registered-at 7 Mole Road at line 3",
      ])
    #expect(reading.batch.entities.first?.externalIDs == ["mailto:mira@orlan.example"])
  }
}

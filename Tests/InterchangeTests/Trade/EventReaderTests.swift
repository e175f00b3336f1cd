import EntityGraph
import Testing

@testable import Interchange

@Suite("Tables of events") struct EventReaderTests {
  private static func row(
    _ id: String, code: String, actors: [String] = ["GOV\tMINISTRY\tCVN", "ORL\tORLAN\t"],
    width: Int = 61
  ) -> String {
    let start = [id, "20230112", "202301", "2023", "2023.03"]
    let first = actors[0].split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    let second =
      actors.count > 1
      ? actors[1].split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      : ["", "", ""]
    let none = [String](repeating: "", count: 4)
    var cells = start + first + none + ["GOV", "", ""] + second + none + ["", "", ""]
    cells += ["1", code, code, String(code.prefix(2)), "3", "-2.0", "6", "2", "6", "-3.4"]
    let geography = width == 61 ? 8 : 7
    for _ in 0..<3 { cells += ["4", "Hamburg"] + [String](repeating: "x", count: geography - 2) }
    cells += ["20230113001500"] + (width == 57 ? [] : ["https://news.example/\(id)"])
    return cells.joined(separator: "\t")
  }

  private func gdelt(_ rows: String...) throws -> FactReading {
    try FactReading(rows.joined(separator: "\n") + "\n", name: "a.CSV")
  }

  @Test(arguments: [61, 58])
  func anActorDoesSomethingToAnother(width: Int) throws {
    let reading = try gdelt(Self.row("1", code: "112", width: width))
    #expect(
      reading.entities == [
        "gdelt:GOV/MINISTRY organization MINISTRY", "gdelt:ORL/ORLAN entity ORLAN",
      ])
    #expect(
      reading.claims == [
        "gdelt:GOV/MINISTRY accused gdelt:ORL/ORLAN [2023-01-12] cameo=112 place=Hamburg"
      ])
    let claim = try #require(reading.batch.claims.first)
    #expect(claim.claimed == PartialDate("2023-01-13") && claim.credibility == nil)
    let document = try #require(reading.batch.documents.first)
    #expect(document.url == "https://news.example/1" && document.publisher == "news.example")
    #expect(claim.document == document.id && document.published == Period("2023-01-13"))
  }

  @Test(arguments: [
    ("036", "met", Claim.Stance.supposes), ("041", "called", .asserts),
    ("190", "attacked", .asserts),
    ("173", "coerced", .asserts), ("111", "criticised", .asserts),
  ])
  func codesAreOurKinds(code: String, kind: String, stance: Claim.Stance) throws {
    let reading = try gdelt(Self.row("1", code: code))
    #expect(reading.claims.first?.contains(" \(kind) ") == true)
    #expect(reading.batch.claims.first?.stance == stance)
  }

  @Test func whoIsAloneHasNoRelation() throws {
    let reading = try gdelt(
      Self.row("1", code: "112", actors: ["GOV\tMINISTRY\tCVN"]), Self.row("2", code: "99"),
      Self.row("3", code: "010", width: 57))
    #expect(
      reading.notes == [
        "1: an event with one actor or none gives no relation (1)",
        "2: an event whose code CAMEO lacks is left out (1)",
      ])
    #expect(reading.batch.claims.map(\.document) == ["a.CSV"])
  }

  @Test func aRowThatIsCutIsRefused() {
    let text = Self.row("1", code: "112") + "\n1\t20230112\t202301\n"
    #expect(
      factRefusal(text, name: "a.csv")
        == "a.csv:2: a row has 3 cells, and events of GDELT have 61, 58 or 57; check that the file is whole"
    )
  }

  private static let header =
    "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,inter2,country,admin1,location,latitude,longitude,source,fatalities,notes,timestamp,tags"

  private func acled(_ rows: String...) throws -> FactReading {
    try FactReading(([Self.header] + rows).joined(separator: "\n") + "\n", name: "a.csv")
  }

  @Test func anEventHasRolesByEachSource() throws {
    let reading = try acled(
      "CVN1,12 January 2023,1,Explosions/Remote violence,Shelling,Army of Carvonia,,1,Civilians,7,Carvonia,Quay,Vasel,53.5,9.9,Gazette; Desk,3,Shells fell.,1673600000,crowd"
    )
    #expect(
      reading.entities == [
        "acled:CVN1 event Shelling in Vasel, 12 January 2023",
        "acled-actor:Army of Carvonia unit Army of Carvonia",
        "acled-actor:Civilians group Civilians", "acled-place:Carvonia/Quay/Vasel place Vasel",
      ])
    #expect(
      reading.claims.prefix(6) == [
        "acled:CVN1 attacker acled-actor:Army of Carvonia [2023-01-12]",
        "acled:CVN1 target acled-actor:Civilians [2023-01-12]",
        "acled:CVN1 place acled-place:Carvonia/Quay/Vasel [2023-01-12]",
        "acled-place:Carvonia/Quay/Vasel coordinates 53.5, 9.9",
        "acled:CVN1 event-type Shelling", "acled:CVN1 dead 3",
      ])
    #expect(reading.batch.claims.count == 12)
    #expect(reading.batch.claims.map(\.claimants).first == ["Gazette"])
    #expect(reading.batch.claims.map(\.claimants).last == ["Desk"])
    #expect(reading.batch.claims.first?.claimed == PartialDate("2023-01-13T08:53:20Z"))
    #expect(reading.notes == ["2: columns are left out: tags (1)"])
    let graph = try reading.graph
    #expect(graph.relations(of: "acled-actor:Civilians").contains { $0.kind.id == "attacked" })
  }

  @Test(arguments: [("1", "2023-01-12"), ("2", "2023-01-12~"), ("3", "2023-01")])
  func theDayIsAsPreciseAsItSays(precision: String, date: String) throws {
    let reading = try acled(
      "CVN1,2023-01-12,\(precision),Battles,,A,B; C,2,D,3,Carvonia,,Vasel,,,,0,,,")
    #expect(
      reading.claims.prefix(4) == [
        "acled:CVN1 first-side acled-actor:A [\(date)]",
        "acled:CVN1 first-side acled-actor:B [\(date)]",
        "acled:CVN1 first-side acled-actor:C [\(date)]",
        "acled:CVN1 second-side acled-actor:D [\(date)]",
      ])
  }

  @Test func thoseOnOneSideDoNotFightEachOther() throws {
    let graph = try acled("CVN1,2023-01-12,1,Battles,,A,B; C,2,D,3,Carvonia,,Vasel,,,,0,,,").graph
    func foes(of actor: Entity.ID) -> [Entity.ID] {
      graph.relations(of: actor).filter { $0.kind.id == "fought" }
        .map { $0.subject == actor ? $0.object : $0.subject }.sorted()
    }
    #expect(foes(of: "acled-actor:D") == ["acled-actor:A", "acled-actor:B", "acled-actor:C"])
    #expect(foes(of: "acled-actor:A") == ["acled-actor:D"])
    #expect(foes(of: "acled-actor:B") == ["acled-actor:D"])
  }

  @Test func anAssociateIsWhatARowOfItsOwnSays() throws {
    let rows = [
      "CVN1,2023-01-12,1,Battles,,A,B; C,2,D,3,Carvonia,,Vasel,,,,0,,,",
      "CVN2,2023-01-13,1,Battles,,B,,1,D,3,Carvonia,,Vasel,,,,0,,,",
    ]
    for order in [rows, rows.reversed()] {
      let reading = try acled(order[0], order[1])
      #expect(reading.entities.contains("acled-actor:B unit B"))
      #expect(reading.entities.contains("acled-actor:C group C"))
      #expect(reading.notes == [])
    }
  }

  @Test func aTypeThatIsNotKnownIsNoted() throws {
    let reading = try acled("CVN1,2023-01-12,1,Weather,,A,,2,D,3,Carvonia,,Vasel,,,,0,,,")
    #expect(
      reading.notes == ["2: an event of a type that is not known has only its place (1)"])
    #expect(
      reading.claims.first == "acled:CVN1 located-in acled-place:Carvonia/Vasel [2023-01-12]")
  }
}

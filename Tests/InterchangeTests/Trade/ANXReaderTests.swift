@testable import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("Charts of Analyst's Notebook") struct ANXReaderTests {
  private static let definitions = """
    <GradeOne><StringCollection><String Id="g0" Text=""/><String Id="g1" Text="B - Mostly reliable"/>\
    <String Id="g2" Text="E - Untested source"/><String Id="g3" Text="Good"/></StringCollection></GradeOne>
    <GradeTwo><StringCollection><String Text=""/><String Text="2 - Known personally to the source"/>\
    <String Text="4 - Cannot be judged"/></StringCollection></GradeTwo>
    <GradeThree><StringCollection><String Text=""/><String Text="Restricted"/></StringCollection></GradeThree>
    <StrengthCollection><Strength Id="S9" Name="Hearsay" DotStyle="DotStyleDotted"/></StrengthCollection>
    <AttributeClassCollection><AttributeClass Id="K1" Name="Height" Type="AttNumber" Suffix="cm"/>\
    <AttributeClass Name="Seen" Type="AttTime"/></AttributeClassCollection>
    """

  private func reading(_ items: String) throws -> FactReading {
    try FactReading(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Chart IdReferenceLinking="false">\(Self.definitions)<ChartItemCollection>
      \(items)
      </ChartItemCollection></Chart>
      """, name: "a.anx")
  }

  private func entity(
    _ id: String, _ label: String, _ type: String, _ attributes: String = "", _ rest: String = "",
    drawing: String = "Icon"
  ) -> String {
    """
    <ChartItem Label="\(label)" \(attributes)><End><Entity EntityId="\(id)" Identity="\(id)i">\
    <\(drawing)><\(drawing)Style Type="\(type)"/></\(drawing)></Entity></End>\(rest)</ChartItem>

    """
  }

  private func link(
    _ type: String, _ arrow: String, label: String = "", item: String = "", style: String = "",
    _ rest: String = ""
  ) -> String {
    """
    <ChartItem Label="\(label)" \(item)><Link End1Id="1" End2Id="2"><LinkStyle ArrowStyle="\(arrow)" \
    \(style) Type="\(type)"/>\(rest)</Link></ChartItem>
    """
  }

  /// A person and a company, then a link between them.
  private func linked(
    _ type: String, _ arrow: String, label: String = "", item: String = "", style: String = "",
    kinds: (String, String) = ("Person", "Company"), _ rest: String = ""
  ) throws -> FactReading {
    try reading(
      entity("1", "Ann", kinds.0) + entity("2", "Firm", kinds.1)
        + link(type, arrow, label: label, item: item, style: style, rest))
  }

  @Test func identityIsSamenessAndTheLabelIsTheName() throws {
    let hidden = "<CIStyle><SubItem Type=\"SubItemLabel\" Visible=\"false\"/></CIStyle>"
    let reading = try reading(
      entity("1", "Ann", "Man") + entity("2", "A car", "Minibus Car", "", hidden)
        + """
        <ChartItem Label="Annie"><End><Entity EntityId="3" Identity="1i"><Icon>\
        <IconStyle Type="Person"/></Icon></Entity></End></ChartItem>
        <ChartItem><Link End1Id="3" End2Id="2"><LinkStyle Type="Owner" ArrowStyle="ArrowOnHead"/></Link></ChartItem>
        """)
    #expect(reading.entities == ["1i person Ann", "2i minibus-car 2i"])
    #expect(reading.batch.entities.map(\.aliases) == [["Annie"], ["A car"]])
    #expect(reading.claims == ["1i owns 2i"])
    #expect(
      reading.notes == ["8: entities of the type minibus car become a kind of their own (1)"])
  }

  @Test(
    arguments: [
      ("Director", "ArrowOnHead", ["1i directs 2i"]),
      ("Employer", "ArrowOnTail", ["1i works-for 2i"]),
      ("Transfer", "ArrowOnTail", ["2i paid 1i"]),
      ("Transfer", "ArrowOnBoth", ["1i paid 2i", "2i paid 1i"]),
      ("Link", "ArrowOnHead", ["1i linked 2i"]), ("Link", "ArrowNone", ["1i linked-to 2i"]),
      ("Link", "ArrowOnBoth", ["1i linked-to 2i"]),
      ("Telephone Call", "ArrowNone", ["1i spoke-with 2i"]),
      ("Associate", "ArrowOnTail", ["1i associated-with 2i"]),
      ("Donated", "ArrowOnHead", ["1i donated 2i"]),
    ])
  func anArrowIsTheDirection(type: String, arrow: String, claims: [String]) throws {
    let reading = try linked(type, arrow)
    #expect(reading.claims == claims)
    #expect(reading.notes == [])
  }

  @Test func theEndsTellTheDirectionOfALinkWithoutAnArrow() throws {
    let reading = try linked("Director", "ArrowNone", kinds: ("Company", "Person"))
    #expect(reading.claims == ["2i directs 1i"])
    #expect(
      reading.notes == [
        "9: a link of the type Director has no arrow; its ends tell its direction (1)"
      ])
  }

  @Test func aLinkWhoseDirectionNothingTellsHasNone() throws {
    let reading = try linked("Transfer", "ArrowNone")
    #expect(reading.claims == ["1i linked-to 2i purpose=Transfer"])
    #expect(
      reading.notes == [
        "9: a link of the type Transfer has no arrow; it is kept as a link in no direction (1)"
      ])
  }

  @Test(arguments: [
    ("ArrowOnHead", "1i flew-by 2i"), ("ArrowOnTail", "2i flew-by 1i"),
    ("ArrowNone", "1i flew-by-undirected 2i"),
  ])
  func aTypeThatTheTableLacksIsAKindOfItsOwn(arrow: String, claim: String) throws {
    let reading = try linked("Flew by", arrow)
    #expect(reading.claims == [claim])
    #expect(
      reading.batch.vocabulary.relations.values.map(\.isSymmetric) == [arrow == "ArrowNone"])
    #expect(reading.notes == ["9: links of the type Flew by become a kind of their own (1)"])
  }

  @Test func aLinkIsAClaimOfItsSourceGradedAsTheListsSay() throws {
    let reading = try linked(
      "Director", "ArrowOnHead", label: "board",
      item: """
        Id="L7" DateSet="true" TimeSet="false" DateTime="2019-04-02T00:00:00.000" \
        SourceReference="Gazette" SourceType="Press" GradeOneIndex="1" GradeTwoIndex="1" \
        GradeThreeIndex="1" Description="seen in print"
        """)
    #expect(reading.claims == ["1i directs 2i [2019-04-02] marking=Restricted purpose=board"])
    let claim = try #require(reading.batch.claims.first)
    #expect(claim.document == "a.anx/Gazette")
    #expect(claim.locator == "L7")
    #expect(claim.claimants == ["Gazette"])
    #expect(claim.credibility == .probablyTrue)
    #expect(claim.isMomentary == true)
    #expect(claim.paraphrase == "seen in print")
    let document = try #require(reading.batch.documents.first)
    #expect(document.title == "Gazette (Press)")
    #expect(document.reliability == .usuallyReliable)
    #expect(reading.notes == [])
  }

  @Test func eachCardIsAClaimOfItsOwn() throws {
    let reading = try linked(
      "Associate", "ArrowNone", item: "SourceReference=\"Log\" Description=\"of old\"",
      """
      <CardCollection><Card Summary="seen" Text="seen at the quay" SourceReference="K" \
      GradeOneIndex="2" GradeTwoIndex="2" GradeThreeIndex="1" DateSet="true" DateTime="2023-01-12T00:00:00"/>\
      <Card Summary="he denies it"/></CardCollection>
      """)
    #expect(
      reading.claims == [
        "1i associated-with 2i description=of old marking=Restricted",
        "1i associated-with 2i description=of old",
      ])
    let claims = Array(reading.batch.claims)
    #expect(claims.map(\.claimants) == [["K"], ["Log"]])
    #expect(claims.map(\.credibility) == [.unknown, nil])
    #expect(claims.map(\.claimed) == [PartialDate("2023-01-12"), nil])
    #expect(claims.map(\.paraphrase) == ["seen at the quay", "he denies it"])
    #expect(claims.map(\.locator) == ["item 3, card 1", "item 3, card 2"])
    #expect(claims.map(\.stance) == [.asserts, .asserts])
    #expect(reading.batch.documents.map(\.reliability) == [.unknown, nil])
    #expect(
      reading.notes == [
        "9: the text of a card speaks of a denial; the card asserts all the same (1)"
      ])
  }

  @Test func aSourceOfTwoLettersIsTwoDocuments() throws {
    let reading = try linked(
      "Associate", "ArrowNone",
      """
      <CardCollection><Card Text="a" SourceReference="K" GradeOneIndex="1"/>\
      <Card Text="b" SourceReference="K" GradeOneIndex="2"/><Card Text="c" SourceReference="K"/>\
      <Card Text="d" GradeOneIndex="1"/></CardCollection>
      """)
    #expect(
      reading.batch.claims.map(\.document) == [
        "a.anx/K", "a.anx/K (F)", "a.anx/K (ungraded)", "a.anx (B)",
      ])
  }

  @Test(
    arguments: [
      ("Confirmed", .asserts), ("Unconfirmed", .supposes), ("Tentative", .supposes),
      ("Hearsay", .supposes),
    ] as [(String, Claim.Stance)])
  func aStrengthIsAStance(strength: String, stance: Claim.Stance) throws {
    let reading = try linked("Associate", "ArrowNone", style: "Strength=\"\(strength)\"")
    #expect(reading.batch.claims.map(\.stance) == [stance])
    #expect(
      reading.notes
        == (strength == "Hearsay"
          ? ["9: the strength Hearsay counts as unconfirmed, as it is drawn (1)"] : []))
  }

  @Test(
    arguments: [
      ("Transfer", "$12,500.00", "amount=12500 currency=$", 0),
      ("Transfer", "EUR 1.200,50", "amount=1200.5 currency=EUR", 0),
      ("Transfer", "12.500", "amount=12500", 1), ("Transfer", "rent", "purpose=rent", 0),
      ("Call", "3 calls", "count=3", 0), ("Call", "3 people", "purpose=3 people", 0),
      ("Owner", "12,500", "purpose=12,500", 0),
    ])
  func aLabelIsAnAmountOrACount(type: String, label: String, told: String, notes: Int) throws {
    let reading = try linked(type, "ArrowOnHead", label: label)
    #expect(
      reading.claims.map { $0.split(separator: " ").dropFirst(3).joined(separator: " ") } == [told])
    #expect(reading.notes.count == notes)
  }

  @Test func timesAreKeptWhereTheyAreSet() throws {
    let zone = "<TimeZone Name=\"UTC\"/>"
    let dated = "DateTime=\"2023-01-14T10:00:00.000\""
    let reading = try reading(
      entity("1", "Meeting", "Meeting", "DateSet=\"true\" TimeSet=\"true\" \(dated)", zone)
        + entity(
          "2", "Ann", "Person", "DateSet=\"true\" TimeSet=\"true\" \(dated)",
          "<TimeZone Name=\"Oslo\"/>")
        + entity("3", "Bob", "Person", "DateSet=\"false\" \(dated) DateTimeDescription=\"in May\""))
    #expect(
      reading.claims == [
        "1i date 2023-01-14T10:00:00Z", "2i date-on-chart 2023-01-14T10:00:00",
      ])
    #expect(
      reading.notes == [
        "8: times are those of Oslo; they are kept as they are, without an offset (1)",
        "9: a date in words is left out (1)",
      ])
  }

  @Test(.enabled(if: NamedClock("Europe/Oslo") != nil, "this system has no files of time zones"))
  func timesHaveTheOffsetOfTheirZone() throws {
    let reading = try reading(
      entity(
        "1", "Meeting", "Meeting",
        "DateSet=\"true\" TimeSet=\"true\" DateTime=\"2023-07-14T10:00:00.000\"",
        "<TimeZone Name=\"Europe/Oslo\"/>"))
    #expect(reading.claims == ["1i date 2023-07-14T10:00:00+02:00"])
    #expect(reading.notes == [])
  }

  @Test func attributesHaveTheirTypesAndUnits() throws {
    let attributes = """
      <AttributeCollection><Attribute AttributeClassReference="K1" Value="180"/>\
      <Attribute AttributeClass="Seen" Value="2023-01-02T00:00:00"/><Attribute AttributeClass="Nickname" Value="Quill"/>\
      <Attribute AttributeClass="Seen" Value="later"/></AttributeCollection>
      """
    let reading = try reading(entity("1", "Ann", "Person", "Description=\"tall\"", attributes))
    #expect(
      reading.claims == [
        "1i height 180", "1i seen 2023-01-02", "1i nickname Quill", "1i description tall",
      ])
    #expect(reading.batch.vocabulary.properties["height"]?.unit == "cm")
    #expect(
      reading.notes == ["7: a value of the attribute Seen that is no date is left out (1)"])
  }

  @Test func whatIsOnlyDrawnIsCounted() throws {
    let reading = try reading(
      entity("1", "Ann", "Person", drawing: "Theme") + entity("2", "Raid", "Raid", drawing: "Event")
        + entity("3", "a remark", "Text", drawing: "TextBlock")
        + entity("4", "Firm", "Company", drawing: "Circle")
          + """
          <ChartItem><End><Entity EntityId="5"><OleItem/></Entity></End></ChartItem>
          <ChartItem Label="free"/>
          """)
    #expect(reading.entities == ["1i person Ann", "2i raid Raid", "4i company Firm"])
    #expect(reading.batch.vocabulary.kinds["raid"]?.parents == ["event"])
    #expect(
      reading.notes == [
        "8: entities of the type raid become a kind of their own (1)",
        "9: a block of text, on which no link ends, is left out (1)",
        "11: something that is only drawn, on which no link ends, is left out (1)",
        "12: an item that is neither an entity nor a link is left out (1)",
        "a picture, or an object of another program, is left out (1)",
      ])
  }

  @Test func anEndThatTheChartLacksIsAdded() throws {
    let reading = try reading(entity("1", "Ann", "Person") + link("Associate", "ArrowNone"))
    #expect(reading.entities == ["1i person Ann", "EntityId 2 thing EntityId 2"])
    #expect(
      reading.notes == [
        "8: an entity that is referred to is not in the file; it is added with its id as its name (1)"
      ])
  }

  @Test func gradesThatCannotBeReadAreNoted() throws {
    let reading = try linked(
      "Associate", "ArrowNone", item: "GradeOneIndex=\"3\" GradeTwoIndex=\"9\"")
    #expect(reading.batch.documents.map(\.reliability) == [nil])
    #expect(
      reading.notes == [
        "9: the grade \"Good\" has no letter or number, and is left out (1)",
        "9: a grade that the lists of the chart do not have is left out (1)",
      ])
  }

  @Test(arguments: [
    ("utf-16", String.Encoding.utf16), ("windows-1252", .windowsCP1252), ("utf-8", .utf8),
  ])
  func anyEncodingIsRead(name: String, encoding: String.Encoding) throws {
    let chart = """
      <?xml version="1.0" encoding="\(name)"?>
      <Chart><ChartItemCollection>\(entity("1", "Zoë", "Person"))</ChartItemCollection></Chart>
      """
    let folder = TemporaryGraphFiles()
    let path = try folder.file("a.anx", "")
    try #require(chart.data(using: encoding)).write(to: URL(filePath: path))
    #expect(try FactReading(path: path).entities == ["1i person Zoë"])
    withExtendedLifetime(folder) {}
  }

  @Test func anEmptyChartIsRefused() {
    #expect(
      factRefusal("<Chart><ChartItemCollection/></Chart>", name: "a.anx")
        == """
        a.anx: is in the format i2 Analyst's Notebook, but has no entities and no relations; \
        check that it is the file you meant
        """)
  }

  @Test func entitiesOfTheDoctypeAreRefused() {
    #expect(
      factRefusal(
        "<!DOCTYPE Chart [<!ENTITY a \"b\">]>\n<Chart><ChartItemCollection/></Chart>", name: "a.anx"
      )
        == """
        a.anx:1: declares an entity; put the text itself where the entity is used, without a DOCTYPE
        """)
  }
}

import Testing

@testable import EntityGraph

/// How identifiers of others are spelled, and which of them tell who is one.
@Suite struct ExternalIdentifierTests {
  @Test(
    arguments: [
      // published examples of the schemes
      ("lei:506700GE1G29325QX363", "lei:506700GE1G29325QX363"),
      ("LEI:5067 00ge1g29325qx363", "lei:506700GE1G29325QX363"),
      ("XI-LEI:506700GE1G29325QX363", "lei:506700GE1G29325QX363"),
      ("leiCode:506700GE1G29325QX363", "lei:506700GE1G29325QX363"),
      ("iban:GB82 WEST 1234 5698 7654 32", "iban:GB82WEST12345698765432"),
      ("iban:de89370400440532013000", "iban:DE89370400440532013000"),
      ("imo:IMO 9074729", "imo:9074729"), ("imoNumber:9074729", "imo:9074729"),
      ("gb-coh:1234567", "gb-coh:01234567"), ("GB-COH:sc 12345", "gb-coh:SC012345"),
      ("gb-coh:OE001234", "gb-coh:OE001234"), ("gb-coh:IP00123R", "gb-coh:IP00123R"),
      ("wikidata:q42", "wikidata:Q42"), ("tel:+44 (20) 7946-0958", "tel:+442079460958"),
      ("tel:0044 20 7946 0958", "tel:+442079460958"),
      ("mailto:Mira.Halden@Orlan.EXAMPLE", "mailto:Mira.Halden@orlan.example"),
      ("mitre-attack:g0096", "mitre-attack:G0096"),
      ("mitre-pre-attack:T1368", "mitre-attack:T1368"),
      ("ogrnCode:1101841007938", "ru-ogrn:1101841007938"),
      ("domain:Vasel-Harbour.example", "domain:vasel-harbour.example"),
      ("dk-cvr:12345678", "dk-cvr:12345678"), ("irl-passport:ab 12", "irl-passport:AB12"),
    ])
  func hasOneSpelling(written: String, spelled: String) throws {
    let identifier = try #require(ExternalIdentifier(written))
    #expect(identifier.description == spelled && identifier.identifies)
    #expect(identifier.scheme == spelled.prefix { $0 != ":" })
  }

  /// What many share, or what is none of its scheme, tells nobody's identity.
  @Test(
    arguments: [
      "lei:506700GE1G29325QX364", "lei:506700GE1G29325QX36", "lei:", "iban:GB83WEST12345698765432",
      "imo:9074728", "wikidata:42", "wikidata:Q0", "tel:020 7946 0958", "mailto:reception",
      "gb-coh:123456789", "gb-coh:", "ogrnCode:123", "programId:EU-UKR", "kppCode:772701001",
      "taxNumber:1841015504", "registrationNumber:1", "company-number-sam:25221", "mmsi:235762000",
      "mossack-fonseca:1001256", "http://example.com", "gb-a-b:1", "de-:1",
    ])
  func identifiesNobody(written: String) throws {
    #expect(try #require(ExternalIdentifier(written)).identifies == false)
  }

  @Test(arguments: ["", "Q42", ":Q42", "no colon"])
  func namesNoScheme(written: String) { #expect(ExternalIdentifier(written) == nil) }

  @Test func keepsWhatIsNoneOfItsScheme() throws {
    #expect(try #require(ExternalIdentifier("LEI:12 ab")).description == "lei:12 ab")
  }
}

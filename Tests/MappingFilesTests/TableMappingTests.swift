import EntityGraph
import FactFiles
import Testing

@testable import MappingFiles

/// How rows become facts.
@Suite struct TableMappingTests {
  private let owners = """
    backchannel: 1
    table: {dates: dmy}
    document: {id: registry, title: Register of companies, publisher: Companies House}
    entities:
      owner: {id: "{owner}", kind: "{type}", name: "{owner name}"}
      company:
        id: "co-{number}"
        kind: company
        name: "{company}"
        aliases: ["{old name}"]
        ids: ["gb-coh:{number}"]
        properties: {incorporation-date: "{founded}"}
    claims:
      - fact: owner owns company
        from: "{since}"
        by: "{told by}"
        credibility: "{grade}"
        with: {share: "{percent}"}
    vocabulary:
      properties: {incorporation-date: {type: date}}
    """
  private let header =
    "owner,type,owner name,number,company,old name,founded,since,told by,grade,percent\n"

  @Test func rowsBecomeEntitiesAndClaims() throws {
    let reading = try MappingReading(
      owners,
      header + "p1,Person,Mira Halden,0042,Orlan Ltd,Old Orlan,3/1/2001,25.12.2019,Times,B2,60\n")
    #expect(reading.entities == ["p1 person Mira Halden", "co-0042 company Orlan Ltd"])
    #expect(reading.batch.entities.map(\.aliases) == [[], ["Old Orlan"]])
    #expect(reading.batch.entities.map(\.externalIDs) == [[], ["gb-coh:0042"]])
    #expect(
      reading.claims == [
        "co-0042 incorporation-date 2001-01-03 at line 2",
        "p1 owns co-0042 [2019-12-25/] by Times 2 at line 2 share=60",
      ])
    #expect(reading.batch.documents.map(\.title) == ["Register of companies"])
    #expect(reading.batch.documents.map(\.publisher) == ["Companies House"])
    #expect(reading.notes == [])
  }

  @Test func recordsKeepRowsApart() throws {
    let mapping = """
      backchannel: 1
      table: {}
      document: {id: bank, title: Payments}
      entities:
        payer: {id: "{payer}", kind: person}
        payee: {id: "{payee}", kind: person}
      claims:
        - {fact: payer paid payee, when: "{day}", with: {amount: "{sum}"}, record: "{no}"}
      """
    let reading = try MappingReading(
      mapping,
      "payer,payee,day,sum,no\nann,bee,2023-01-13,100,P1\nann,bee,2023-01-13,250,P2\n"
        + "ann,bee,2023-01-13,250,P2\nann,bee,2023-01-13,7,\n")
    #expect(
      reading.claims == [
        "ann paid bee [2023-01-13] then at line 2 amount=100 record=bank, P1",
        "ann paid bee [2023-01-13] then at line 3 amount=250 record=bank, P2",
        "ann paid bee [2023-01-13] then at line 4 amount=250 record=bank, P2",
        "ann paid bee [2023-01-13] then at line 5 amount=7 record=bank, line 5",
      ])
    #expect(
      reading.notes == ["5: a row does not name its record; its line is taken for it (1)"])
    var builder = GraphBuilder()
    try builder.add(reading.batch)
    #expect(try builder.freeze().relationCount == 3)
  }

  @Test(arguments: ["$1,500.00", "€ 1,500.00", "1,500.00 £", "1,500.00"])
  func aNumberMayHaveASignOfACurrency(cell: String) throws {
    let reading = try MappingReading(
      """
      backchannel: 1
      table: {}
      entities: {row: {id: "{#}", kind: entity, properties: {amount: "{sum}"}}}
      """, "no,sum\n1,\"\(cell)\"\n")
    let sign = cell.first { "$€£".contains($0) }.map { " \($0)" } ?? ""
    #expect(reading.claims == ["2 amount 1,500.00\(sign) at line 2"])
    guard case .property(_, _, .number(let quantity))? = reading.batch.claims.first?.statement
    else {
      Issue.record("no number")
      return
    }
    #expect(quantity.number == 1500)
  }

  @Test func whatIsEmptyIsLeftOutAndSaid() throws {
    let reading = try MappingReading(
      owners,
      header + """
        p1,person,Mira,7,Orlan,,,,,,
        ,person,Nobody,8,Kestrel,,,,,,
        N/A,person,Nobody,9,Third,,,,,,
        p2,,Tomas,10,Fourth,,,,,,
        p3,person,,11,Fifth,,,,,,
        """)
    #expect(
      reading.entities == [
        "p1 person Mira", "co-7 company Orlan", "co-8 company Kestrel", "co-9 company Third",
        "co-10 company Fourth", "p3 person p3", "co-11 company Fifth",
      ])
    #expect(reading.claims == ["p1 owns co-7 at line 2", "p3 owns co-11 at line 6"])
    #expect(
      reading.notes == [
        "3: a row has no id for 'owner', which is left out (2)",
        "4: a cell that says nothing, such as 'N/A' or '-', is read as empty (1)",
        "5: a row has no kind for 'owner', which is left out (1)",
        "6: a row has no name for 'owner', which is called by its id (1)",
      ])
  }

  @Test func whatCannotBeReadIsSaid() throws {
    let reading = try MappingReading(
      owners.replacing("{dates: dmy}", with: ""),
      header + """
        p1,person,Mira,7,Orlan,,soon,01/02/2020,,X9,much
        p1,person,Mira,7,Orlan,,,03/04/2020,,,
        p1,Sea Lion,Mira,7,Orlan,,,,,,
        p4,Sea Lion,Leo,7,Orlan,,,,,,
        """)
    #expect(
      reading.notes == [
        "2: a date of 'incorporation-date' that cannot be read is left out, such as 'soon' (1)",
        "2: a credibility that is none of 1 to 6 is left out (1)",
        "2: a date of 'from' may begin with the day or the month, such as '01/02/2020', and is left"
          + " out; write 'dates: dmy' or 'dates: mdy' below 'table' in the mapping (2)",
        "2: a number of 'share' that cannot be read is left out, such as 'much' (1)",
        "4: the kind of entity 'sea-lion' is not in the vocabulary and becomes one of its own (1)",
        "4: an entity is defined again as one of another kind; the first is kept (1)",
      ])
    #expect(reading.batch.vocabulary.kinds.keys.map(\.rawValue) == ["sea-lion"])
  }

  @Test func aMappingWithoutTemplatesSaysTheSameAsAFactsFile() throws {
    let facts = """
      backchannel: 1
      document: {id: note, title: A note, published: 2024-02-01}
      entities:
        ann: {kind: person, name: Ann, aliases: [A.], ids: [wikidata:Q1]}
        bee: {kind: person, name: Bee}
        line: {kind: channel, name: the telephone}
        talk: {kind: event, type: meeting, name: the talk}
      claims:
        - {at: 3, by: bee, fact: ann called bee, when: 2024-01-05, channel: line, credibility: 2, said: They spoke.}
        - {at: 4, event: talk, roles: {party: [ann, bee]}, when: 2024-01-06}
        - {at: 5, stance: doubts, fact: ann spoke-with bee, event: talk}
      """
    let mapped = try MappingReading(facts + "\ntable:\n", "x\n1\n")
    let read = try FactReader().read([FactSource(path: "a.yaml", text: facts)]).batch
    #expect(Set(mapped.batch.entities) == Set(read.entities))
    #expect(mapped.batch.documents == read.documents)
    #expect(mapped.claims.sorted() == read.claims.map(\.spelled).sorted())
    #expect(mapped.batch.claims.count == 4)
  }

  @Test func cellsOfSeveralValuesMakeSeveralEntitiesAndClaims() throws {
    let reading = try MappingReading(
      """
      backchannel: 1
      table: {split: {directors: ";", names: "|"}, values: {role: {D: directs, S: secretary-of}}}
      entities:
        director: {id: "{directors}", kind: person}
        company: {id: "{company}", kind: company, aliases: "{names}"}
      claims:
        - {subject: director, relation: "{role}", object: company, at: "{page}"}
      """,
      "company;directors;names;role;page\nOrlan;Mira;\"O|Orl\";D;7\nKestrel;Mira\n"
        .replacing(";Mira;", with: ";\"Mira;Tomas\";"))
    #expect(
      reading.entities == [
        "Mira person Mira", "Tomas person Tomas", "Orlan company Orlan", "Kestrel company Kestrel",
      ])
    #expect(reading.batch.entities.first { $0.id == "Orlan" }?.aliases == ["O", "Orl"])
    #expect(reading.claims == ["Mira directs Orlan at ¶7", "Tomas directs Orlan at ¶7"])
    #expect(
      reading.notes == ["3: a row has no kind for a relation, which is left out (1)"])
  }

  @Test func rowsAreChosenByTheirValues() throws {
    let mapping = """
      backchannel: 1
      table: {only: {status: [active, new]}, without: {kind: test}}
      entities: {thing: {id: "{id}", kind: company}}
      """
    let reading = try MappingReading(
      mapping, "id,status,kind\n1,active,x\n2,gone,x\n3,new,test\n4,new,\n")
    #expect(reading.entities == ["1 company 1", "4 company 4"])
    #expect(reading.notes == ["3: a row is left out, as 'only' or 'without' says (2)"])
    let failure = #expect(throws: MappingFailure.self) {
      try MappingReading(mapping, "id,status,kind\n1,old,x\n")
    }
    #expect(
      failure?.description
        == "a.csv: has 1 row, and 'only' and 'without' in map.yaml leave none; check the values there"
    )
  }

  @Test func columnsMayBeMissingWhereThatIsSaid() throws {
    let reading = try MappingReading(
      """
      backchannel: 1
      table: {columns: [a, b]}
      entities: {one: {id: "{a}", kind: person, name: "{b} {c?}"}}
      """, "1;Mira\n2;Tomas\n")
    #expect(reading.entities == ["1 person Mira", "2 person Tomas"])
  }

  @Test func numbersMayHaveDecimalCommas() throws {
    let reading = try MappingReading(
      """
      backchannel: 1
      table: {decimals: comma}
      entities: {a: {id: "{a}", kind: person}, b: {id: "{b}", kind: person}}
      claims: [{fact: a paid b, with: {amount: "{sum}", "note": "{sum}"}, when: "{day}"}]
      """, "a\tb\tsum\tday\nx\ty\t1.234,50\t2020-05-01\n")
    #expect(
      reading.claims == ["x paid y [2020-05-01] then at line 2 amount=1234.50 note=1234.50"])
  }

  @Test func eachRowMayNameItsDocument() throws {
    let reading = try MappingReading(
      """
      backchannel: 1
      table:
      document: {id: "{source}", title: "List {source}", reliability: "{grade}"}
      entities: {a: {id: "{a}", kind: person, properties: {rank: "{rank}"}}}
      """, "a,source,grade,rank\nx,s1,B2,General\ny,s2,,Major\nz,,,Colonel\n")
    #expect(reading.batch.documents.map(\.id) == ["s1", "s2", "a.csv"])
    #expect(reading.batch.documents.map(\.reliability) == [.usuallyReliable, nil, nil])
    #expect(reading.batch.claims.map(\.document) == ["s1", "s2", "a.csv"])
    #expect(
      reading.notes == ["4: a row does not name its document; the file is taken for it (1)"])
  }
}

import EntityGraph
import Testing

@testable import Interchange

@Suite("FollowTheMoney")
struct FTMReaderTests {
  @Test func entitiesHaveNamesKindsAndProperties() throws {
    let reading = try FactReading(
      """
      {"id": "Q1", "schema": "Person", "datasets": ["us"], "first_seen": "2023-01-02T03:04:05",
       "properties": {"name": ["A. Smith", "Al"], "alias": ["Al", "Bo"], "birthDate": ["1962-05"],
       "wikidataId": ["Q1"], "position": ["clerk", "spy"], "height": ["1.8"], "proof": ["d1"],
       "publisher": ["The Office"], "sourceUrl": ["http://x"]}}
      """.replacing("\n", with: ""))
    let entity = try #require(reading.batch.entities.first)
    #expect(entity.kind == "person")
    #expect(entity.name == "A. Smith")
    #expect(entity.aliases == ["Al", "Bo"])
    #expect(entity.externalIDs == ["wikidata:Q1"])
    #expect(
      reading.claims == [
        "Q1 birth-date 1962-05", "Q1 height 1.8", "Q1 ftm-position clerk", "Q1 ftm-position spy",
        "Q1 sourceUrl http://x", "Q1 wikidataId Q1",
      ])
    let claim = try #require(reading.batch.claims.first)
    #expect(claim.document == "us")
    #expect(claim.locator == "Q1")
    #expect(claim.claimants == ["d1", "The Office"])
    #expect(claim.claimed == PartialDate("2023-01-02T03:04:05"))
    #expect(reading.batch.documents.map(\.id) == ["us"])
    #expect(reading.batch.vocabulary.properties["ftm-position"]?.isSingleValued == false)
    #expect(reading.notes == [])
  }

  /// A single value is a list of one; what is no text is kept as it is spelled, or left out, and noted.
  @Test func oddValuesAreRead() throws {
    let reading = try FactReading(
      """
      {"id":"a","schema":"Person","datasets":"d","referents":"old","properties":{"name":"Ann","country":null,"nationality":["gb",null,5],"title":true}}
      {"id":"b","schema":"Person","properties":["Bee"]}
      {"id":"c","schema":"Person","properties":null}
      """)
    #expect(reading.entities == ["a person Ann", "b person b", "c person c"])
    #expect(reading.batch.documents.map(\.id) == ["d"])
    #expect(reading.batch.entities.first?.formerIDs == ["old"])
    #expect(reading.claims.sorted() == ["a nationality 5", "a nationality gb", "a title true"])
    #expect(
      reading.notes == [
        "1: a value that is null is left out (2)",
        "1: a value that is no text is kept as it is spelled (2)",
        "2: 'properties' that are no object with names and values are left out (2)",
      ])
  }

  /// Properties are sets of values, also where there are many, and whichever lines say them.
  @Test func whatALineRepeatsIsSaidOnce() throws {
    let many = (0..<40).map { "\"\($0)\"" }.joined(separator: ",")
    let line = #"{"id":"a","schema":"Person","datasets":["d"],"properties":{"name":["A"],"#
    let reading = try FactReading(
      """
      \(line)"topics":[\(many)]}}
      \(line)"topics":["7","39","x"],"birthDate":["1960"]}}
      \(line.replacing("[\"d\"]", with: "[\"e\"]"))"topics":["7"]}}
      """)
    let topics = (0..<40).map { "a topics \($0)" }
    #expect(reading.entities == ["a person A"])
    #expect(reading.claims == topics + ["a birth-date 1960", "a topics x", "a topics 7"])
  }

  @Test func relationsHaveEndsTimesAndProperties() throws {
    let reading = try FactReading(
      """
      {"id":"a","schema":"Company","properties":{"name":["A"]}}
      {"id":"b","schema":"LegalEntity","properties":{"name":["B"],"addressEntity":["x"]}}
      {"id":"x","schema":"Address","properties":{"full":["1 Road"]}}
      {"id":"o","schema":"Ownership","properties":{"owner":["b"],"asset":["a"],"percentage":["51"],"startDate":["2001"],"endDate":["2003-04"]}}
      {"id":"p","schema":"Payment","properties":{"payer":["a"],"beneficiary":["b","c"],"amount":["100"],"date":["2011-12-29"]}}
      {"id":"u","schema":"UnknownLink","properties":{"subject":["a"],"object":["b"],"role":["friend","foe"],"startDate":["2009"]}}
      {"id":"f","schema":"Family","properties":{"person":["a"],"relative":["b"],"startDate":["2009"],"endDate":["2001"]}}
      {"id":"h","schema":"Employment","properties":{"employee":["a"],"role":["cook"]}}
      """)
    #expect(
      reading.entities == [
        "a company A", "b legal-entity B", "x address 1 Road", "c thing c", "h employment cook",
      ])
    #expect(
      reading.claims.filter { !$0.hasPrefix("x ") && !$0.hasPrefix("h ") } == [
        "b located-in x", "b owns a [2001/2003-04] share=51",
        "a paid b [2011-12-29] amount=100", "a paid c [2011-12-29] amount=100",
        "a linked-to b [2009/] role=foe; friend",
        "a related-to b endDate=2001 startDate=2009",
      ])
    #expect(
      reading.notes == [
        "5: an entity that is referred to is not in the file; it is added with its id as its name (1)",
        "7: a relation ends before it begins; its dates are kept as texts (1)",
        "8: a relation that lacks an end, or joins too many, is kept as an entity (1)",
      ])
    let graph = try reading.graph
    let vocabulary = graph.vocabulary
    #expect(vocabulary.kinds["company"]?.parents == ["organization"])
    #expect(vocabulary.relations["paid"]?.category == .supply)
    #expect(graph.relationCount > 0)
  }

  @Test func entitiesInsideOfOthersStandByTheirIDs() throws {
    let reading = try FactReading(
      """
      {"id":"o","schema":"Ownership","properties":{"owner":[{"id":"a","schema":"Person",\
      "properties":{"name":["Ann"],"addressEntity":[{"id":"h","schema":"Address","properties":{\
      "full":["1 High Street"]}}]}}],"asset":[{"id":"f","properties":{"name":["x"]}}],\
      "summary":[{"text":"t"}]}}
      """)
    #expect(
      reading.entities == ["f thing f", "a person Ann", "h address 1 High Street"])
    #expect(reading.claims.filter { $0.contains("owns") } == ["a owns f summary={\"text\":\"t\"}"])
    #expect(
      reading.notes == [
        "1: an entity inside of another, without a schema, is only its id (1)",
        "1: a value that is no text is kept as it is spelled (1)",
        "1: an entity that is referred to is not in the file; it is added with its id as its name (1)",
      ])
  }

  @Test func relationsOfOneKindBetweenTheSameTwoStayApart() throws {
    let payments = [("p", "a", "b"), ("q", "a", "b"), ("r", "b", "a")].map { id, payer, payee in
      """
      {"id":"\(id)","schema":"Payment","properties":{"payer":["\(payer)"],"beneficiary":["\(payee)"],\
      "date":["2011-12-29"],"amount":["1\(id == "p" ? "" : "2")"]}}
      """
    }
    let friends = ["k", "l"].map { id in
      """
      {"id":"\(id)","schema":"Associate","datasets":["d"],"properties":{\
      "person":["\(id == "k" ? "a" : "b")"],"associate":["\(id == "k" ? "b" : "a")"]}}
      """
    }
    let people = ["a", "b"].map { "{\"id\":\"\($0)\",\"schema\":\"Person\",\"properties\":{}}" }
    let reading = try FactReading((people + payments + friends).joined(separator: "\n"))
    let graph = try reading.graph
    let relations = (0..<graph.relationCount).map { graph.relation($0) }
    #expect(
      relations.map { "\($0.id) \($0.events.map(\.rawValue)) \($0.attributes.map(\.value.text))" }
        == [
          "a/associated-with/b [\"k\"] []", "a/associated-with/b/2 [\"l\"] []",
          "a/paid/b/2011-12-29 [\"p\"] [\"1\"]", "a/paid/b/2011-12-29/2 [\"q\"] [\"12\"]",
          "b/paid/a/2011-12-29 [] [\"12\"]",
        ])
    #expect(
      reading.entities == [
        "a person a", "b person b", "p payment p", "q payment q", "k associate k", "l associate l",
      ])
    #expect(graph.vocabulary.kind("payment", isA: "event"))
    #expect(
      reading.notes == [
        "3: relations of one kind join the same two at one time; each is kept apart by an event of its"
          + " id (4)"
      ])
  }

  @Test func aRelationOfTwoDatasetsStaysOneBesideItsParallel() throws {
    let graph = try FactReading(
      """
      id,entity_id,canonical_id,prop,schema,value,dataset
      1,o,o,owner,Ownership,a,x
      2,o,o,asset,Ownership,b,x
      3,o,o,owner,Ownership,a,y
      4,o,o,asset,Ownership,b,y
      5,o,o,startDate,Ownership,2003,y
      6,n,n,owner,Ownership,a,x
      7,n,n,asset,Ownership,b,x
      """, name: "a.csv"
    ).graph
    let relations = (0..<graph.relationCount).map { graph.relation($0) }
    #expect(
      relations.map { "\($0.id) \($0.citations.count) \($0.events.map(\.rawValue))" } == [
        "a/owns/b 1 [\"n\"]", "a/owns/b/2003.. 2 [\"o\"]",
      ])
  }

  @Test func aRelationThatJoinsTooManyIsAnEntity() throws {
    let ids = (0..<200).map { "\"e\($0)\"" }.joined(separator: ",")
    let reading = try FactReading(
      "{\"id\":\"o\",\"schema\":\"Ownership\",\"properties\":{\"owner\":[\(ids)],\"asset\":[\(ids)]}}"
    )
    #expect(reading.batch.claims.count == 400)
    #expect(
      reading.notes.contains(
        "1: a relation that lacks an end, or joins too many, is kept as an entity (1)"))
  }

  @Test func unknownSchemataAndPropertiesAreKept() throws {
    let reading = try FactReading(
      """
      {"id":"a","schema":"Spaceship","properties":{"name":["A"],"crew":["7"]}}
      {"id":"b","schema":"Person","properties":{"shoe":["43"]},"target":true}
      """)
    #expect(reading.entities == ["a Spaceship A", "b person b"])
    #expect(reading.claims == ["a crew 7", "b shoe 43"])
    #expect(
      reading.notes == [
        "2: 'target' of an entity has no place and is left out (1)",
        "1: a schema that is not in the model of FollowTheMoney is kept as a kind (1)",
        "2: a property that its schema does not have is kept as text (1)",
      ])
  }

  @Test func statementsJoinByCanonicalID() throws {
    let reading = try FactReading(
      """
      canonical_id,entity_id,prop,prop_type,schema,value,dataset,lang,original_value,external,first_seen,last_seen,id
      N1,a1,name,name,LegalEntity,Ann,us,,,f,2020-01-01,,s1
      N1,a2,birthDate,date,Person,1960,gb,,1960!,f,2021-01-01,2022-01-01,s2
      N1,a2,id,id,Person,xx,gb,,,f,,,s3
      o,o,owner,entity,Ownership,a1,us,,,f,,,s4
      o,o,asset,entity,Ownership,c,gb,,,t,,,s5
      c,c,name,name,Company,"C, Inc",gb,,,f,,,s6
      """, name: "a.csv")
    #expect(reading.entities == ["N1 person Ann", "c company C, Inc"])
    #expect(reading.batch.entities[0].formerIDs == ["a1", "a2"])
    #expect(reading.claims == ["N1 birth-date 1960", "N1 owns c", "N1 owns c"])
    #expect(reading.batch.claims.map(\.document) == ["gb", "us", "gb"])
    #expect(reading.batch.claims.map(\.locator) == ["s2", "o", "o"])
    #expect(reading.batch.claims.map(\.stance) == [.asserts, .supposes, .supposes])
    #expect(reading.batch.claims[0].paraphrase == "1960!")
    #expect(reading.batch.claims[0].claimed == PartialDate("2021-01-01"))
    #expect(reading.notes == ["3: 'last_seen' of a statement has no place and is left out (1)"])
  }

  @Test func externalStatementsAreSuppositions() throws {
    let reading = try FactReading(
      """
      {"canonical_id":"a","entity_id":"a","prop":"country","schema":"Person","value":"ru","dataset":"d","external":true,"id":"s"}
      """)
    #expect(reading.batch.claims.map(\.stance) == [.supposes])
  }

  @Test func aListIsReadLikeLines() throws {
    let list = try FactReading(
      #"[{"id":"a","schema":"Person","properties":{"name":["A"]}}]"#)
    #expect(list.entities == ["a person A"])
  }

  @Test func severalDatasetsAreNoted() throws {
    let reading = try FactReading(
      #"{"id":"a","schema":"Person","datasets":["x","y"],"properties":{"country":["ru"]},"referents":["b"]}"#
    )
    #expect(reading.batch.claims.map(\.document) == ["x"])
    #expect(reading.batch.entities.map(\.formerIDs) == [["b"]])
    #expect(
      reading.notes == [
        "1: an entity of several datasets does not say which of them says what; its claims stand"
          + " under the first of them; read statements to keep them apart (1)"
      ])
  }

  @Test(
    arguments: [
      (
        "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{}}\n{\"id\":1}", "a.ftm.json",
        "a.ftm.json:2: an entity needs 'id', 'schema' and 'properties'; add what is missing"
      ),
      (
        "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{}}\n{\"id\":", "a.ftm.json",
        "a.ftm.json:2: is not JSON: it ends where a value is expected; it may have been cut off"
      ),
      (
        "entity_id,prop,schema,value\na,,Person,x\n", "a.csv",
        "a.csv:2: a statement needs 'entity_id', 'schema', 'prop' and 'value'; add what is missing"
      ),
    ])
  func refuses(text: String, name: String, sentence: String) {
    #expect(factRefusal(text, name: name) == sentence)
  }
}

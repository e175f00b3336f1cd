import EntityGraph
import FactFiles
import Testing

@Suite struct KnownTests {
  private let known = FactBatch(
    vocabulary: {
      var vocabulary = Vocabulary()
      vocabulary.add(RelationKind("nudged", "nudged", inverse: "was nudged by", .social))
      return vocabulary
    }(),
    documents: [Document(id: "old-essay", title: "T")],
    entities: [
      Entity(id: "eli", kind: "person", name: "Eli", aliases: ["E."], formerIDs: ["elias"]),
      Entity(id: "Q 42", kind: "person", name: "Douglas"),
    ])

  @Test func findsWhatTheCaseKnows() throws {
    let reading = try read(
      """
      backchannel: 1
      document: {id: essay, title: T}
      claims:
        - {subject: elias, relation: nudged, object: Q 42, by: old-essay}
      """, knowing: known)
    #expect(
      reading.batch.claims == [
        Claim(
          document: "essay", claimants: ["old-essay"],
          statement: .relation(subject: "eli", kind: "nudged", object: "Q 42"))
      ])
    #expect(reading.batch.entities.isEmpty && reading.batch.vocabulary.relations.isEmpty)
  }

  @Test func unitesAnEntityWithWhatIsKnownOfIt() throws {
    let text = "backchannel: 1\nentities: {eli: {kind: person, name: Elias, aliases: [Eli, El]}}"
    let reading = try read(text, knowing: known)
    #expect(
      reading.batch.entities == [
        Entity(
          id: "eli", kind: "person", name: "Elias", aliases: ["Eli", "E.", "El"],
          formerIDs: ["elias"])
      ])
  }

  @Test(arguments: [
    (
      "entities: {eli: {kind: person, name: Elias}}",
      "2:38: 'eli' is named 'Elias' here and 'Eli' in the case; list one of them in 'aliases'"
    ),
    (
      "entities: {eli: {kind: place, name: Eli}}",
      "2:24: 'eli' has the kind 'place' here and 'person' in the case; make the two agree"
    ),
    (
      "entities: {elias: {kind: person, name: Eli}}",
      "2:12: 'elias' was an id of 'eli' by its 'formerly' in the case; write 'eli'"
    ),
    (
      "document: {id: eli, title: T}",
      "2:16: 'eli' is an entity in the case already; choose another id"
    ),
    (
      "entities: {old-essay: {kind: person, name: E}}",
      "2:12: 'old-essay' is a document in the case already; choose another id"
    ),
  ])
  func saysWhereTheCaseDisagrees(text: String, sentence: String) {
    #expect(errors(["backchannel: 1\n" + text], knowing: known) == "a.yaml:" + sentence)
  }

  @Test(arguments: [
    "{phrase: nudged, inverse: was nudged by, category: force}",
    "{phrase: pushed, inverse: was nudged by, category: social}",
  ])
  func aRelationThatTheCaseHasOtherwiseIsAnError(definition: String) {
    let text = "backchannel: 1\nvocabulary: {relations: {nudged: \(definition)}}"
    #expect(
      errors([text], knowing: known)
        == "a.yaml:2:26: the kind of relation 'nudged' is defined otherwise in the case; make the two agree"
    )
  }

  @Test func aRelationMayBeDefinedAgainAsItIs() throws {
    let definition = "{phrase: nudged, inverse: was nudged by, category: social}"
    _ = try read(
      "backchannel: 1\nvocabulary: {relations: {nudged: \(definition)}}", knowing: known)
  }

  @Test func readsADocumentAgain() throws {
    let text = "backchannel: 1\ndocument: {id: old-essay, title: Another}"
    #expect(try read(text, knowing: known).batch.documents.map(\.title) == ["Another"])
  }
}

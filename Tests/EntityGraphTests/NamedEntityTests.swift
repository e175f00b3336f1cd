import EntityGraph
import TestSupport
import Testing

/// How a name that does not single out one entity is answered.
@Suite struct NamedEntityTests {
  private func graph() throws -> Graph {
    try frozen(
      [
        .says("valery-gerasimov", "position", .text("Chief of the General Staff")),
        .says("gerasimov-junior related-to valery-gerasimov", .doubts),
        .says("eli-cohen works-for israel"),
      ],
      entities: [
        Entity(
          id: "valery-gerasimov", kind: "person", name: "Valery Gerasimov", aliases: ["Gerasimov"]),
        Entity(id: "gerasimov-junior", kind: "person", name: "Gerasimov"),
        Entity(id: "eli-cohen", kind: "person", name: "Eli Cohen", aliases: ["Cohen"]),
        Entity(id: "other-cohen", kind: "person", name: "Cohen"),
        Entity(id: "israel", kind: "country", name: "Israel"),
      ])
  }

  @Test(
    arguments: [
      ("eli-cohen", "eli-cohen"), ("Eli Cohen", "eli-cohen"), ("ELI  COHEN", "eli-cohen"),
      ("Élí Cohen", "eli-cohen"), ("Israel", "israel"), ("valery", "valery-gerasimov"),
    ] as [(String, Entity.ID)])
  func oneMatchIsTaken(text: String, wanted: Entity.ID) throws {
    #expect(try graph().entity(named: text).id == wanted)
  }

  @Test func severalMatchesAreListedEachWithAFact() throws {
    let graph = try graph()
    let error = #expect(throws: NameError.self) { _ = try graph.entity(named: "gerasimov") }
    #expect(
      error?.description == """
        'gerasimov' could be any of 2; give the id
          gerasimov-junior  Gerasimov (person)
          valery-gerasimov  Valery Gerasimov (person, Chief of the General Staff)
        """)
    let cohens = #expect(throws: NameError.self) { _ = try graph.entity(named: "Cohen") }
    #expect(
      cohens?.description == """
        'Cohen' could be any of 2; give the id
          eli-cohen    Eli Cohen (person, works for Israel)
          other-cohen  Cohen (person)
        """)
  }

  @Test func aWordOfSeveralNamesIsAskedBackFor() throws {
    let graph = try frozen(
      [],
      entities: [
        Entity(id: "a", kind: "person", name: "Mira Halden"),
        Entity(id: "b", kind: "company", name: "Halden Shipping", aliases: ["Old Quay"]),
        Entity(id: "c", kind: "person", name: "Mirabel Haldenby"),
      ])
    #expect(try graph.entity(named: "mira").id == "a")
    #expect(try graph.entity(named: "Quay").id == "b")
    #expect(throws: NameError.self) { try graph.entity(named: "Shipping Halden Ltd") }
    let error = #expect(throws: NameError.self) { try graph.entity(named: "halden") }
    #expect(
      error?.description == """
        'halden' could be any of 2; give the id
          a  Mira Halden (person)
          b  Halden Shipping (company)
        """)
  }

  @Test func idsOfLettersTwoColumnsWideAlignToo() throws {
    let graph = try frozen(
      [],
      entities: [
        Entity(id: "东京", kind: "place", name: "Tokyo"),
        Entity(id: "tokyo-tower", kind: "place", name: "Tokyo"),
      ])
    let error = #expect(throws: NameError.self) { _ = try graph.entity(named: "Tokyo") }
    #expect(
      error?.description.hasSuffix(
        """
          tokyo-tower  Tokyo (place)
          东京         Tokyo (place)
        """) == true, "\(String(describing: error))")
  }

  @Test func aNameNobodyHasGetsTheClosest() throws {
    let graph = try graph()
    let error = #expect(throws: NameError.self) { _ = try graph.entity(named: "Isreal") }
    #expect(
      error?.description.hasPrefix(
        "nothing here is called 'Isreal'; the closest are\n  israel") == true)
    let empty = try GraphBuilder().freeze()
    let nothing = #expect(throws: NameError.self) { _ = try empty.entity(named: "Isreal") }
    #expect(
      nothing?.description
        == "nothing here is called 'Isreal', or anything like it")
  }
}

import EntityGraph
import TestSupport
import Testing

@Suite struct NameIndexTests {
  let index = NamedEntities([
    NamedEntities.Entry(
      entity: 7, id: "valery-gerasimov",
      names: ["Valery Gerasimov", "Валерий Герасимов", "Gerasimov"]),
    NamedEntities.Entry(
      entity: 3, id: "vitaly-gerasimov", names: ["Vitaly Gerasimov", "Gerasimov"]),
    NamedEntities.Entry(entity: 0, id: "sergey-lavrov", names: ["Sergey Lavrov", "Сергей Лавров"]),
    NamedEntities.Entry(entity: 1, id: "recep-erdogan", names: ["Recep Tayyip Erdoğan"]),
    NamedEntities.Entry(entity: 2, id: "m142-himars", names: ["M142 HIMARS", "HIMARS"]),
    NamedEntities.Entry(entity: 4, id: "un", names: ["United Nations", "UN", "ООН"]),
    NamedEntities.Entry(entity: 5, id: "unit-20", names: ["20th Army"]),
    NamedEntities.Entry(entity: 6, id: "lavrovo", names: ["Lavrovo"]),
    NamedEntities.Entry(entity: 8, id: "un-secretary", names: ["Secretary-General of the UN"]),
    NamedEntities.Entry(entity: 9, id: "nameless", names: []),
  ])

  @Test(arguments: [
    ("sergey-lavrov", [Int32(0)]), ("Sergey Lavrov", [0]), ("SERGEY  LAVROV", [0]),
    ("Сергей Лавров", [0]), ("сергей лавров", [0]), ("recep tayyip erdogan", [1]),
    ("Recep Tayyip Erdog\u{306}an", [1]), ("Gerasimov", [3, 7]), ("Герасимов", [3, 7]),
    ("Valeriy Gerasimov", [7]), ("un", [4]), ("UN", [4]), ("Sergey-Lavrov", [0]),
    ("nameless", [9]), ("Lavrov", []), ("", []), ("...", []),
  ])
  func namesMeanEntities(text: String, entities: [Int32]) {
    #expect(index.entities(named: text) == entities)
  }

  @Test(arguments: [
    ("Beta SA", [Int32(0), 1]), ("Beta, SA", [2]), ("beta sa", [0, 1, 2]), ("SA Beta", [0, 1, 2]),
    ("Jos\u{E9}", [3, 4]), ("Jose\u{301}", [3, 4]), ("Jose", [3, 4, 5]), ("Jos\u{E8}", [3, 4, 5]),
    ("JOSE", [5]),
  ])
  func anExactNameIsTakenBeforeThoseThatAreAlike(text: String, entities: [Int32]) {
    let names = ["Beta SA", "Beta SA", "Beta, SA", "Jos\u{E9}", "Jose\u{301}", "JOSE"]
    let index = NamedEntities(
      names.enumerated().map {
        NamedEntities.Entry(entity: Int32($0), id: "e\($0)", names: [$1])
      })
    #expect(index.entities(named: text) == entities)
  }

  @Test(arguments: [
    ("un", ["un id", "un-secretary start", "unit-20 start"]),
    ("UN", ["un alias", "un-secretary start", "unit-20 start"]),
    ("gerasimov", ["valery-gerasimov alias", "vitaly-gerasimov alias"]),
    ("Lavrov", ["lavrovo start", "sergey-lavrov word"]),
    ("Lavrof", ["sergey-lavrov typingError"]),
    ("Larvov", ["sergey-lavrov typingError"]),
    ("sergey lavro", ["sergey-lavrov start"]),
    ("Sergei Lavrov", ["sergey-lavrov typingError"]),
    ("ERDOGAN", ["recep-erdogan word"]),
    ("tayip erdogan", ["recep-erdogan typingError"]),
    ("imars", ["m142-himars inside"]),
    ("United Nations", ["un name"]),
    ("Лавров", ["lavrovo start", "sergey-lavrov word"]),
    ("umu", []), ("somebody else", []), ("", []), (" - ", []),
  ])
  func searchPutsTheBestMatchFirst(text: String, expected: [String]) {
    #expect(index.search(text).map { "\($0.id) \($0.fit)" } == expected)
  }

  @Test func matchSaysWhichNameItIs() {
    #expect(index.search("Валерий").first?.name == "Валерий Герасимов")
    #expect(index.search("Valery").first?.name == "Valery Gerasimov")
    #expect(index.search("HIMARS").first?.name == "HIMARS")
    #expect(index.search("HIMARS").first?.entity == 2)
    #expect(index.search("erdogan").first?.name == "Recep Tayyip Erdoğan")
  }

  @Test(arguments: [
    ("Gerasimow", 5, ["valery-gerasimov", "vitaly-gerasimov"]),
    ("Vitali Gerasimov", 5, ["vitaly-gerasimov", "valery-gerasimov"]),
    ("Vitali Gerasimov", 1, ["vitaly-gerasimov"]),
    ("Lawrow", 3, ["sergey-lavrov"]),
    ("Lavrovv", 3, ["lavrovo", "sergey-lavrov"]),
    ("HIMAR", 3, ["m142-himars"]),
    ("completely different", 3, []),
    ("", 3, []),
    ("Lavrov", 0, []),
  ])
  func closestNamesAreNearestFirst(text: String, limit: Int, expected: [String]) {
    #expect(index.closest(to: text, limit: limit).map(\.id) == expected)
  }

  @Test(arguments: 0..<200)
  func orderOfEntriesDoesNotMatter(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let entries = (0..<12).map { number in
      NamedEntities.Entry(
        entity: number, id: "e\(number)",
        names: (0...Int.random(in: 0...2, using: &generator)).map { _ in
          ["ada", "adam", "eva", "evan ada", "mad"][Int.random(in: 0..<5, using: &generator)]
        })
    }
    let index = NamedEntities(entries)
    let shuffled = NamedEntities(entries.shuffled(using: &generator))
    for text in ["ada", "evan", "e1", "eda", "x"] {
      #expect(index.search(text) == shuffled.search(text))
      #expect(index.entities(named: text) == shuffled.entities(named: text))
      #expect(index.closest(to: text, limit: 4) == shuffled.closest(to: text, limit: 4))
      let named = entries.filter { $0.id == text || $0.names.contains(text) }.map(\.entity)
      #expect(index.entities(named: text) == named)
    }
  }
  @Test(arguments: 0..<100)
  func findsWhatAComparisonWithEveryNameFinds(seed: UInt64) {
    var random = RandomNames(seed: seed)
    let entities = NamedEntities(random.entities(random.number(1..<40)))
    let twin = NameTwin(entities)
    for _ in 0..<20 {
      let text = random.query(entities.entries)
      #expect(entities.search(text) == twin.search(text), "\(text)")
      #expect(entities.closest(to: text, limit: 5) == twin.closest(to: text, limit: 5), "\(text)")
      #expect(entities.entities(named: text) == twin.entities(named: text), "\(text)")
    }
  }

  @Test func blocksOfNamesAreOneIndex() {
    let entries = (0..<Int32(9000)).map { number in
      NamedEntities.Entry(
        entity: number, id: "p-\(100_000 + number)",
        names: [number % 4000 == 3999 ? "كريفة" : "Person \(number)"])
    }
    let entities = NamedEntities(entries)
    let twin = NameTwin(entities)
    for text in ["Persno 8777", "Karifa"] {
      #expect(entities.search(text) == twin.search(text))
    }
  }
}

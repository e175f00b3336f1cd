import CaseFiles
import EntityGraph
import Testing

@Suite struct SearchTests {
  private let folder: TemporaryFolder
  private let file: CaseFile

  init() throws {
    folder = try TemporaryFolder()
    file = try CaseFile.open(folder.file("a.case"), for: .writing)
    _ = try file.add(Example.batch)
    let others = [
      Entity(id: "cohen-street", kind: "place", name: "Cohen Street"),
      Entity(id: "dovgan", kind: "person", name: "Довгань"),
      Entity(id: "and", kind: "group", name: "AND OR NOT"),
    ]
    _ = try file.add(FactBatch(entities: others))
  }

  private static let searches: [(text: String, ids: [String])] = [
    ("lavrov", ["sergey-lavrov"]), ("SERGEY", ["sergey-lavrov"]), ("sergé", ["sergey-lavrov"]),
    ("lav ser", ["sergey-lavrov"]), ("cohen", ["cohen-street", "eli-cohen"]),
    ("eli cohen", ["eli-cohen"]), ("Довг", ["dovgan"]), ("nobody", []), ("", []), ("  ", []),
    ("***", []), ("\"", []), ("\"lavrov", ["sergey-lavrov"]), ("and or", ["and"]), ("a\0b", []),
    ("name:lavrov", []), ("-lavrov", ["sergey-lavrov"]), ("(", []), ("relay NEAR(the, 5)", []),
  ]

  @Test(arguments: searches)
  func findsNames(text: String, ids: [String]) throws {
    #expect(try file.search(text).map(\.rawValue).sorted() == ids)
  }

  @Test func aNameCountsMoreThanAnAlias() throws {
    let twins = [
      Entity(id: "alias", kind: "person", name: "Other", aliases: ["Makarov"]),
      Entity(id: "name", kind: "person", name: "Makarov", aliases: ["Other"]),
    ]
    _ = try file.add(FactBatch(entities: twins))
    #expect(try file.search("makarov") == ["name", "alias"])
  }
}

import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("Zip archives") struct ArchiveTests {
  private let folder = TemporaryGraphFiles()
  private let edges = "Source,Target\nann,bee\n"

  private func write(_ archive: MadeArchive, _ name: String = "a.zip") throws -> String {
    try folder.file(name, archive.data)
  }

  private func refusal(_ archive: MadeArchive, limits: ReadingLimits = ReadingLimits()) throws
    -> String?
  {
    let path = try write(archive)
    do {
      _ = try GraphFile.read(path, limits: limits)
      return nil
    } catch {
      return error.description.replacing(folder.path(""), with: "")
    }
  }

  private func notes(_ reading: GraphReading) -> [String] {
    reading.notes.map { "\($0.what) (\($0.count))" }
  }

  @Test(arguments: [false, true])
  func theOneFileThatCanBeReadIsRead(isDeflated: Bool) throws {
    var archive = MadeArchive([("about/readme.md", "A list"), ("__MACOSX/._list.csv", "x")])
    archive.add("deep/list.csv", edges, isDeflated: isDeflated)
    let reading = try GraphFile.read(write(archive))
    #expect(try ReadGraph(reading).edges == ["ann>bee"])
    #expect(
      notes(reading).first
        == "a file of the archive, such as 'about/readme.md', is not read (1)")
  }

  @Test func errorsNameTheFileInTheArchive() throws {
    let archive = MadeArchive([("list.csv", "Source,Target\n\"ann,bee\n")])
    #expect(
      try refusal(archive)
        == "a.zip/list.csv:2: a quote opens here and is never closed; close it, or double quotes inside of a cell"
    )
  }

  @Test func contentTellsMoreThanNames() throws {
    let archive = MadeArchive([("readme.txt", "About this list.\n"), ("list", edges)])
    #expect(try ReadGraph(GraphFile.read(write(archive))).edges == ["ann>bee"])
    let named = MadeArchive([("pairs.txt", "ann bee\n")])
    #expect(try ReadGraph(GraphFile.read(write(named))).edges == ["ann>bee"])
  }

  @Test func aPairOfTablesIsOneGraph() throws {
    let archive = MadeArchive([
      ("x/case_edges.csv", edges), ("x/case_nodes.csv", "Id,Label\nann,Ann\nbee,Bee\n"),
    ])
    let graph = try ReadGraph(GraphFile.read(write(archive)))
    #expect(graph.nodes == ["ann Ann", "bee Bee"] && graph.edges == ["ann>bee"])
    let pair = MadeArchive([("g.v", "1\n2\n3\n"), ("g.e", "1 2\n"), ("g.properties", "")])
    #expect(try ReadGraph(GraphFile.read(write(pair))).nodes == ["1", "2", "3"])
  }

  /// What lies beside the archive on disk is no part of it.
  @Test func nothingOutsideIsRead() throws {
    _ = try folder.file("case_nodes.csv", "Id,Label\nann,Ann\n")
    let archive = MadeArchive([("case_edges.csv", edges)])
    #expect(try ReadGraph(GraphFile.read(write(archive))).nodes == ["ann", "bee"])
  }

  @Test func aReleaseOfOffshoreLeaksIsOneInput() throws {
    let archive = MadeArchive([
      ("nodes-entities.csv", "node_id,name,countries,sourceID,valid_until\n1,Orlan,Malta,L,2020\n"),
      ("nodes-officers.csv", "node_id,name,countries,sourceID,valid_until\n2,Mira,Malta,L,2020\n"),
      (
        "relationships.csv", "node_id_start,node_id_end,rel_type,link\n2,1,officer_of,director of\n"
      ),
      ("README.txt", "Terms of use"),
    ])
    let reading = try FactReading(path: write(archive, "leak.zip"))
    #expect(try reading.entities.count == 2 && reading.graph.relationCount == 1)
    #expect(
      reading.notes.first == "a file of the archive, such as 'README.txt', is not read (1)")
  }

  @Test func anExportOfWhatsAppIsCalledAfterItsArchive() throws {
    let archive = MadeArchive([
      ("0001-PHOTO.jpg", "\u{FF}\u{D8}"), ("list.csv", edges),
      ("_chat.txt", "[13/01/2023, 09:14:02] Ann: hello\n[13/01/2023, 09:15:40] Bee: yes\n"),
    ])
    let reading = try FactReading(path: write(archive, "bee.zip"))
    #expect(reading.batch.documents.map(\.id) == ["bee"])
    #expect(reading.claims.count == 2)
    #expect(
      reading.notes == ["a file of the archive, such as '0001-PHOTO.jpg', is not read (2)"])
  }

  @Test func severalFilesAreListed() throws {
    let names = (0..<7).map { ("list\($0).csv", edges) }
    #expect(
      try refusal(MadeArchive(names)) == """
        a.zip: holds several files that can be read, 'list0.csv', 'list1.csv', 'list2.csv', 'list3.csv', \
        'list4.csv' and 2 more; unpack it and name those you mean
        """)
    #expect(
      try refusal(MadeArchive(Array(names.prefix(2))))
        == "a.zip: holds several files that can be read, 'list0.csv' and 'list1.csv'; unpack it and name those you mean"
    )
  }

  @Test func anArchiveWithNothingToReadSaysWhatItHas() throws {
    #expect(
      try refusal(MadeArchive([("a.jpg", "x"), ("b.pdf", "%PDF")]))
        == "a.zip: holds no file in a format that can be read, but 'a.jpg' and 'b.pdf'")
    #expect(
      try refusal(MadeArchive())
        == "a.zip: is an archive without files; check that it is the one you meant")
    #expect(OpenGraphFile(try write(MadeArchive()))?.isKnown == true)
  }

  @Test func archivesInArchivesAreRefused() throws {
    var archive = MadeArchive()
    let inner = MadeArchive([("list.csv", edges)]).data
    archive.entries = [.init(name: "inner.zip", bytes: Array(inner))]
    #expect(
      try refusal(archive)
        == "a.zip: holds another archive, 'inner.zip'; unpack it and name the file you mean")
  }

  @Test(arguments: [
    "../../etc/list.csv", "/etc/list.csv", "..\\list.csv", "C:\\list.csv", "a/../b",
  ])
  func namesThatLeadOutOfTheArchiveAreRefused(name: String) throws {
    let shown = name.replacing("\\", with: "/")
    #expect(
      try refusal(MadeArchive([(name, edges)]))
        == "a.zip: has an entry '\(shown)', which leads out of it; fetch it from its author")
  }

  @Test func twoFilesOfOneNameAreRefused() throws {
    #expect(
      try refusal(MadeArchive([("list.csv", edges), ("list.csv", edges)]))
        == "a.zip: has two entries called 'list.csv'; pack it again")
  }

  @Test func linksAreNotFollowed() throws {
    var archive = MadeArchive([("list.csv", "/etc/passwd")])
    archive.entries[0].mode = 0o120777
    #expect(
      try refusal(archive)
        == "a.zip: is an archive without files; check that it is the one you meant")
  }

  @Test func encryptedFilesAreRefused() throws {
    var archive = MadeArchive([("list.csv", edges)])
    archive.entries[0].isEncrypted = true
    #expect(
      try refusal(archive)
        == "a.zip/list.csv: is encrypted; unpack the archive with its password and name the file")
  }

  @Test func rareMethodsAreRefused() throws {
    var archive = MadeArchive([("list.csv", edges)])
    archive.entries[0].method = 14
    #expect(
      try refusal(archive)
        == "a.zip/list.csv: is compressed by a rare method; unpack the archive with its program and name the file"
    )
  }
}

import EntityGraph
import FactFiles
import Foundation
import Testing

@Suite final class FileTests {
  private let folder = FileManager.default.temporaryDirectory.path + "/facts-\(UUID())"

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
  }

  private func entity(_ id: String) -> String {
    "# one\nbackchannel: 1\nentities: {\(id): {kind: person, name: \(id)}}\n"
  }

  private func errors(_ paths: [String]) -> String {
    do {
      _ = try FactReader().read(paths)
      return "none"
    } catch {
      return error.description.replacingOccurrences(of: folder, with: "FOLDER")
    }
  }

  @Test func readsTheYAMLFilesOfAFolder() throws {
    try write(entity("a"), to: "b.yaml")
    try write(entity("b"), to: "a.yaml")
    try write(entity("c"), to: "c.yml")
    try write("not: facts", to: "notes.txt")
    try write("not: facts", to: ".hidden.yaml")
    try FileManager.default.createDirectory(
      atPath: folder + "/deeper", withIntermediateDirectories: true)
    try write("not: facts", to: "deeper/d.yaml")
    for paths in [[folder], [folder + "/"], [folder, folder + "/a.yaml"]] {
      #expect(try FactReader().read(paths).batch.entities.map(\.id) == ["a", "b"])
    }
    let reading = try FactReader().read([folder + "/c.yml", folder])
    #expect(reading.batch.entities.map(\.id) == ["a", "b", "c"])
  }

  @Test func followsASymbolicLink() throws {
    try write(entity("a"), to: "a.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/link.yaml", withDestinationPath: "a.txt")
    #expect(try FactReader().read([folder]).batch.entities.map(\.id) == ["a"])
  }

  @Test func saysWhyAFileCannotBeRead() throws {
    #expect(
      errors([folder + "/none.yaml", folder, "/dev/null"]) == """
        /dev/null: this is neither a file nor a folder; name a facts file or a folder of them
        FOLDER: the folder has no *.yaml; name a facts file, or a folder with some
        FOLDER/none.yaml: there is no such file or folder; check the path
        """)
  }

  @Test func namesTheFileInEveryError() throws {
    try write("backchannel: 1\nclaim: []", to: "a.yaml")
    #expect(
      errors([folder + "/"])
        == "FOLDER/a.yaml:2:1: there is no key 'claim' in a facts file; the nearest is 'claims'")
  }

  @Test func recognizesFactsByWhatIsInThem() throws {
    #expect(!FactReader.recognizes(folder))
    #expect(!FactReader.recognizes(folder + "/none"))
    try write(entity("a"), to: "a.txt")
    try write("graph: backchannel: 1", to: "b.txt")
    #expect(FactReader.recognizes(folder + "/a.txt"))
    #expect(!FactReader.recognizes(folder + "/b.txt"))
    try write(entity("a"), to: "a.yaml")
    #expect(FactReader.recognizes(folder))
    #expect(FactReader.recognizes(Array("\u{FEFF}backchannel: 1".utf8)))
    #expect(!FactReader.recognizes(Array("<graphml/>".utf8)))
  }
}

import EntityGraph
import FactFiles
import Foundation
import TestSupport
import Testing

/// Sees that a snapshot of an older program is not taken for one of this.
@Suite struct ArchiveVersionTests {
  /// Where this fails though seeds/ is as it was, what is derived, how names are folded or how it is
  /// laid out has changed: raise ``GraphArchive/version``, and put the new digest here.
  @Test func whatIsWrittenOfTheSeedsChangesWithTheVersionOnly() throws {
    var builder = GraphBuilder()
    try builder.add(FactReader().read([BuiltProgram.root.appending(path: "seeds").path()]).batch)
    let folder = try TemporaryFolder()
    try folder.write(Data(), to: "archive")
    let file = try #require(FileHandle(forUpdatingAtPath: folder.file("archive")))
    defer { try? file.close() }
    let origin = [UInt64](repeating: 0, count: GraphArchive.originSize)
    #expect(
      GraphArchive.write(try builder.freeze(), to: file.fileDescriptor, origin: origin) == nil)
    let digest = try folder.bytes(of: "archive").reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    #expect([GraphArchive.version, digest] == [8, 652_551_500_643_923_811])
  }
}

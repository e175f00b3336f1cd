import Foundation
import TestSupport
import Testing

/// The committed exports are what the seeds give, byte for byte.
@Suite struct ExportsTests {
  @Test(arguments: [
    ("whole.graphml", ["--with", "betweenness,pagerank"]),
    ("communications.graphml", ["--relation", "communication", "--with", "betweenness"]),
    ("whole-strict.graphml", ["--profile", "strict", "--with", "betweenness,pagerank"]),
  ])
  func isWhatTheSeedsGive(name: String, options: [String]) throws {
    let folder = TemporaryFolder()
    let file = folder.url(name)
    let run = try BuiltProgram.backchannel(["export", file.path(), "--in", "seeds"] + options)
    #expect(run.status == 0, "\(run.errors)")
    let committed = try Data(contentsOf: BuiltProgram.root.appending(path: "exports/\(name)"))
    let isSame = try Data(contentsOf: file) == committed
    #expect(isSame, "exports/\(name) is not what the seeds give; run ./script/demo")
  }
}

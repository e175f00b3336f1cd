import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("Exports compared value by value in networkx and igraph")
struct ComparedReadersTests {
  private static let hasBoth = Judge.hasNetworkX && Judge.hasIGraph

  /// Files of the corpus whose ids, kinds, directions or types make trouble, and the seeds.
  @Test(
    .enabled(if: hasBoth, "needs Python 3 with networkx and igraph"),
    arguments: ["seeds"]
      + [
        "corpus/generated/networkx_multi_directed.graphml",
        "corpus/generated/networkx_mixed_types_same_name.graphml",
        "corpus/generated/igraph_zachary.graphml", "corpus/probes/p09_zero_negative.graphml",
        "corpus/probes/p10_dup_and_auto_ids.graphml", "corpus/probes/p11_mixed.graphml",
        "corpus/networks/melaniewalsh_got-network.graphml",
      ].filter { SharedFolder.path($0) != nil })
  func everyValueArrives(_ input: String) throws {
    let path = input == "seeds" ? input : try #require(SharedFolder.path(input))
    let run = try BuiltProgram.run(
      "python3", ["script/compare-readers", path],
      environment: ["BACKCHANNEL_PROGRAM": BuiltProgram.path])
    #expect(run.status == 0, "\(run.output) \(run.errors)")
    #expect(run.output.split(separator: "\n").count(where: { $0.hasSuffix(": the same") }) == 4)
  }
}

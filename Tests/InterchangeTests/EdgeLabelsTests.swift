import EntityGraph
import TestSupport
import Testing

@testable import Interchange

@Suite("Labels that keep parallel edges apart")
struct EdgeLabelsTests {
  @Test(
    arguments: [
      ("a called b, a called b, a called b", ["called", "called (2)", "called (3)"]),
      ("a called b, b called a", ["called", "called"]),
      ("a called b, a met b, a called c", ["called", "met", "called"]),
      ("a called a, a called a", ["called", "called (2)"]),
      ("a called b, a CALLED b", ["called", "CALLED"]),
    ])
  func onlyParallelsOfOneKindAreNumbered(relations: String, labels: [String]) throws {
    let ties = relations.split(separator: ", ").map { $0.split(separator: " ").map(String.init) }
    #expect(try self.labels(ties) == labels)
  }

  @Test func aKindThatLooksNumberedKeepsItsName() throws {
    let ties = [["a", "k", "b"], ["a", "k", "b"], ["a", "k (2)", "b"], ["a", "k", "b"]]
    #expect(try labels(ties) == ["k", "k (3)", "k (2)", "k (4)"])
  }

  @Test func blanksAtTheEndsDoNotKeepLabelsApart() throws {
    let ties = [["a", "k", "b"], ["a", " k ", "b"], ["a", "  ", "b"], ["a", " ", "b"]]
    #expect(try labels(ties) == ["k", "k (2)", "", "(2)"])
  }

  @Test func tooManyLabelsAreLeftOut() throws {
    let ties = [["a", "k", "b"], ["a", "k", "b"], ["a", "k", "b"], ["b", "k", "a"]]
    #expect(try labels(ties, most: 2) == ["k", "k (2)", nil, "k"])
  }

  private func labels(_ ties: [[String]], most: Int = EdgeLabels.most) throws -> [String?] {
    var builder = GraphBuilder()
    builder.add(
      ForeignGraph(
        nodes: ["a", "b", "c"].map { ForeignNode($0) },
        ties.enumerated().map { number, tie in
          ForeignTie(tie[0], tie[1], tie[2], id: "e\(number)")
        }))
    let labels = EdgeLabels(ExportTable(try builder.freeze()), most: most)
    return labels.numbers.indices.map { labels[$0] }
  }
}

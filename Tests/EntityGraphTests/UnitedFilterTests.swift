import EntityGraph
import TestSupport
import Testing

/// What several filters, one after the other, say of themselves.
@Suite struct UnitedFilterTests {
  @Test func filtersOneAfterTheOtherAreToldTogether() throws {
    let graph = try frozen([.says("a called b", by: ["x"], when: "2023")])
      .keeping { $0.only = ["x"] }.keeping { $0.isUndisputed = true }
    #expect(graph.policy.filter.only == ["x"] && graph.policy.filter.isUndisputed)
  }

  @Test func filtersThatShareNothingAreBothTold() throws {
    let graph = try frozen([.says("a called b", by: ["x"], when: "2023"), .says("a met c")])
      .keeping {
        ($0.relations, $0.only) = ([.kind("called")], ["x", "y"])
        ($0.asOf, $0.channels) = (PartialDate("2023"), ["radio"])
      }
      .keeping {
        ($0.relations, $0.only) = ([.kind("met")], ["y"])
        ($0.asOf, $0.channels) = (PartialDate("2024"), ["radio", "telephone"])
      }
    #expect(graph.relationCount == 0)
    let (filter, further) = (graph.policy.filter, graph.policy.further)
    #expect(filter.relations == [.kind("called")] && filter.only == ["y"])
    #expect(filter.asOf == PartialDate("2023") && filter.channels == ["radio"])
    #expect(further.map(\.relations) == [[.kind("met")]])
    #expect(further.map(\.asOf) == [PartialDate("2024")])
    #expect(further.allSatisfy { $0.only.isEmpty && $0.channels.isEmpty })
  }

  @Test func whatLeavesAllIsNotToldBesideWhatDoesNot() throws {
    let graph = try frozen([.says("a called b")])
      .keeping { $0.relations = [.all] }.keeping { $0.relations = [.kind("called")] }
    #expect(graph.policy.filter.relations == [.kind("called")] && graph.policy.further.isEmpty)
  }

  @Test func aDocumentIsHeardWhereAllFiltersHearIt() throws {
    let graph = try frozen(
      [.says("a called b"), .says("a met b", in: "news")], documents: [.titled("news")])
    #expect(
      graph.keeping { $0.only = ["essay"] }.keeping { $0.only = ["news"] }.documentsHeard.isEmpty)
  }
}

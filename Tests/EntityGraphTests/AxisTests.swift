import EntityGraph
import TestSupport
import Testing

@Suite struct AxisTests {
  @Test func placesOnAnAxisAreInTheOrderOfTheirNumbers() throws {
    let places = ["@-3", "@0.25", "@5", "@1e3"].map { PartialDate.onAxis($0) }
    #expect(places.map { $0?.earliest } == [-3_000_000, 250_000, 5_000_000, 1_000_000_000])
    #expect(Period.onAxis("@5/@6")?.description == "@5/@6")
    #expect(Period.onAxis("@5/..")?.latest == .max)
  }

  @Test(arguments: ["5", "@", "@x", "@nan", "@inf", "@6/@5", "@1/@2/@3", "/", ""])
  func whatIsNoStretchOfAnAxisIsRefused(text: String) { #expect(Period.onAxis(text) == nil) }

  @Test func factsHaveNoAxis() { #expect(Period("@5") == nil && PartialDate("@5/@6") == nil) }

  @Test func amongDatesPlacesHaveNoOrder() throws {
    var builder = GraphBuilder()
    builder.add(ForeignGraph([ForeignTie("a", "met", "b", period: "@5/@6")]))
    builder.add(ForeignGraph([ForeignTie("c", "met", "d", period: "2020")]))
    let graph = try builder.freeze()
    #expect(graph.relationCount == 2)
    var filter = RelationFilter()
    filter.isTimed = true
    for followsUndated in [false, true] {
      filter.followsUndated = followsUndated
      let timed = graph.keeping(filter)
      #expect(timed.relationCount == 1 && timed.policy.onAxisLeftOut == 1)
      #expect(timed.policy.undatedLeftOut == 0)
    }
  }

  @Test func placesAreTimesForAnOrderAndNoneForDates() throws {
    var builder = GraphBuilder()
    builder.add(ForeignGraph([ForeignTie("a", "met", "b", period: "@5/@6")]))
    let graph = try builder.freeze()
    var filter = RelationFilter()
    filter.isTimed = true
    #expect(graph.keeping(filter).relationCount == 1)
    filter.since = PartialDate("2020")
    #expect(graph.keeping(filter).policy.undatedLeftOut == 1)
  }
}

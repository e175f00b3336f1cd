import EntityGraph
import TestSupport
import Testing

@testable import Interchange

@Suite("Parallel edges as one")
struct MergedEdgesTests {
  private static func payment(
    _ from: String, _ to: String, _ amount: Double, _ currency: String, on day: String
  ) -> ForeignTie {
    ForeignTie(
      from, "paid", to, period: day,
      attributes: [
        Attribute("amount", .number(Quantity(text: "\(amount)", number: amount))),
        Attribute("currency", .text(currency)),
      ])
  }

  private func table(_ ties: [ForeignTie]) throws -> ExportTable {
    var builder = GraphBuilder()
    builder.add(ForeignGraph("payments", ties))
    return ExportTable(try builder.freeze())
  }

  @Test func amountsOfTwoCurrenciesAreNeverAddedUp() throws {
    let merged = try table([
      Self.payment("a", "b", 100, "EUR", on: "2023-03-01"),
      Self.payment("a", "b", 50, "EUR", on: "2023-01-05"),
      Self.payment("a", "b", 7.5, "USD", on: "2023-02-01"),
      Self.payment("b", "a", 1, "EUR", on: "2022-01-01"),
    ]).merging(.kind)
    #expect(merged.edgeCount == 2)
    let there = try #require(merged.edgeValues.first)
    #expect(there["count"] == "3" && there["relation"] == "paid")
    #expect(there["valid_from"] == "2023-01-05" && there["valid_until"] == "2023-03-01")
    #expect(there["sum_amount_EUR"] == "150" && there["sum_amount_USD"] == "7.5")
    #expect(there["amount"] == nil && there["sum_amount"] == nil)
    let back = try #require(merged.edgeValues.last)
    #expect(back["count"] == "1" && back["sum_amount_EUR"] == "1" && back["currency"] == "EUR")
    #expect(
      merged.mergingLosses == [
        ExportWarning(
          element: "graph",
          what:
            "3 edges are merged into 1, each with the id of its first, and the time from the first"
            + " start to the last end"),
        ExportWarning(
          element: "column currency",
          what: "1 merged edge has no value, as the edges that it was made of differ"),
      ])
  }

  @Test func directionsStayApartAndUndirectedEdgesAreOne() throws {
    let merged = try table([
      ForeignTie("a", "knows", "b", isUndirected: true),
      ForeignTie("b", "knows", "a", isUndirected: true),
      ForeignTie("a", "knows", "b"), ForeignTie("b", "knows", "a"),
    ]).merging(.pair)
    #expect(merged.edgeValues.map { $0["count"] } == ["2", "1", "1"])
    #expect(merged.edgeValues.map { $0["symmetric"] } == ["true", nil, nil])
  }

  @Test func kindsStayApartUnlessThePairIsAsked() throws {
    let whole = try table([
      ForeignTie("a", "called", "b"), ForeignTie("a", "paid", "b"), ForeignTie("a", "called", "b"),
    ])
    #expect(whole.merging(.kind).edgeValues.map { $0["relation"] } == ["called", "paid"])
    #expect(whole.merging(.kind).edgeValues.map { $0["count"] } == ["2", "1"])
    let pair = whole.merging(.pair)
    #expect(pair.edgeValues.map { $0["relation"] } == ["called; paid"])
    #expect(pair.edgeValues.map { $0["count"] } == ["3"])
  }

  @Test func weightsAreAddedUpAndThoseWithoutAreCounted() throws {
    func weighed(_ weight: Double?) -> ForeignTie {
      ForeignTie(
        "a", "met", "b",
        attributes: weight.map {
          [Attribute("weight", .number(Quantity(text: "\($0)", number: $0)))]
        } ?? [])
    }
    let merged = try table([weighed(2), weighed(0.5), weighed(nil)]).merging(.kind)
    #expect(merged.edgeValues.map { $0["weight"] } == ["2.5"])
    #expect(
      merged.mergingLosses.last
        == ExportWarning(
          element: "column weight",
          what: "the sum of 1 merged edge leaves out edges that state no weight"
        ))
  }

  @Test func aSumThatNoNumberHoldsIsToldAndLeftOut() throws {
    let most = Double.greatestFiniteMagnitude
    let merged = try table([
      Self.payment("a", "b", most, "EUR", on: "2023-03-01"),
      Self.payment("a", "b", most, "EUR", on: "2023-03-02"),
      Self.payment("b", "a", 3, "EUR", on: "2023-03-02"),
    ]).merging(.kind)
    #expect(merged.edgeValues.map { $0["sum_amount_EUR"] } == [nil, "3"])
    #expect(
      merged.mergingLosses.last
        == ExportWarning(element: "graph", what: "1 sum is left out, as no number is as large"))
  }

  @Test func ofFactsTheBestRatingAndTheWholeTimeAreKept() throws {
    let merged = ExportTable(try .fourPeople()).merging(.kind)
    let call = try #require(merged.edge("ann/called/bob/2023-01-02"))
    #expect(call["count"] == "2")
    #expect(call["valid_from"] == "2023-01-02" && call["valid_until"] == "2023-01-03")
    #expect(call["rating"] == "B2" && call["said"] == nil && call["documents"] == nil)
    #expect(merged.edge("ann/called/bob/2023-01-03") == nil)
    #expect(merged.mergingLosses.contains { $0.element == "column said" })
  }

  /// The obvious twin: edges sorted into a dictionary by what they have in common.
  private static func counts(_ table: ExportTable, _ merging: ParallelMerging) -> [[UInt8]: Int] {
    let (undirected, kinds) = (table.undirectedEdges, table.edgeCells(.relation))
    var counts: [[UInt8]: Int] = [:]
    for edge in 0..<table.edgeCount {
      var ends = [table.sources[edge], table.targets[edge]]
      if undirected.contains(edge) { ends.sort() }
      let kind = merging == .kind ? kinds?.text(edge) ?? "none" : ""
      counts[Array("\(ends) \(undirected.contains(edge)) \(kind)".utf8), default: 0] += 1
    }
    return counts
  }

  @Test(arguments: UInt64(0)..<200, ParallelMerging.allCases)
  func everyGroupIsOneEdgeWithItsCount(seed: UInt64, merging: ParallelMerging) throws {
    let table = ExportTable(try Graph.awkward(seed: seed))
    let merged = table.merging(merging)
    #expect(Self.counts(table, merging).values.sorted() == merged.counts.sorted())
    #expect(Self.counts(merged, merging).values.allSatisfy { $0 == 1 })
    #expect(merged.counts.reduce(0, +) == table.edgeCount)
    #expect(Set(merged.edgeIDs.strings.map { Array($0.utf8) }).count == merged.edgeCount)
    #expect(merged.nodeIDs == table.nodeIDs)
    if merging == .kind { #expect(merged.merging(.kind).edgeCount == merged.edgeCount) }
  }

  @Test(arguments: UInt64(0)..<50)
  func sumsAreThoseOfTheEdges(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let ties = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
      Self.payment(
        ["a", "b", "c"].randomElement(using: &generator) ?? "a",
        ["a", "b", "c"].randomElement(using: &generator) ?? "a",
        Double(Int.random(in: -5...99, using: &generator)) / 4,
        ["EUR", "USD"].randomElement(using: &generator) ?? "EUR", on: "2023-01-01")
    }
    let merged = try table(ties).merging(.pair)
    for currency in ["EUR", "USD"] {
      let paid = ties.filter { $0.attributes.contains(Attribute("currency", .text(currency))) }
      let expected = paid.flatMap(\.attributes).reduce(0.0) { sum, attribute in
        guard case .number(let quantity) = attribute.value else { return sum }
        return sum + quantity.number
      }
      let cells = merged.edgeColumns.first { $0.name == "sum_amount_\(currency)" }?.cells
      let sums = (0..<merged.edgeCount).compactMap { cells?.text($0).flatMap(Double.init) }
      #expect(sums.reduce(0, +) == expected)
    }
  }

  @Test func everyWriterTakesAMergedTableAndSaysWhatIsLost() throws {
    let folder = TemporaryGraphFiles()
    let merged = ExportTable(try .fourPeople()).merging(.pair)
    for name in [
      "x.graphml", "x.gexf", "x.csv", "x.json", "x.cyjs", "x.dot", "x.net", "x.v", "x.sqlite",
    ] {
      let report = try GraphFile.write(merged, to: folder.path(name))
      #expect(report.edges == merged.edgeCount)
      #expect(merged.mergingLosses.allSatisfy(report.warnings.contains), "\(name)")
    }
  }
}

extension ExportTable {
  /// How many edges became each edge.
  fileprivate var counts: [Int] {
    let cells = edgeColumns.last { $0.name == "count" || $0.name.hasPrefix("merged_count") }?.cells
    return (0..<edgeCount).compactMap { cells?.text($0).flatMap { Int($0) } }
  }
}

import AnalyzerKit
import EntityGraph
import TestSupport
import Testing

/// What the weights of relations may be, by what they stand for.
@Suite struct WeightTests {
  private func graph(_ weight: String) throws -> AnalyzedGraph {
    let number = Quantity(text: weight, number: try #require(Double(weight)))
    let weight = Attribute("weight", .number(number))
    let facts = FactBatch([.says("a called b", with: [weight]), .says("b called c")])
    return AnalyzedGraph(try facts.frozen())
  }

  @Test(arguments: [WeightMeaning.number, .cost, .strength, .chance])
  func whatHasNoWeightWeighsOne(meaning: WeightMeaning) throws {
    let graph = try graph("0.5")
    #expect(try graph.weights(of: graph.topology(.alongFlow), as: meaning) == [0.5, 1])
    #expect(try graph.arcWeights(graph.topology(.eitherWay), as: meaning) == [0.5, 0.5, 1, 1])
  }

  @Test(
    arguments: [
      ("-1", .cost, .costNotPositive("a/called/b", -1)),
      ("0", .cost, .costNotPositive("a/called/b", 0)),
      ("-1", .strength, .weightNegative("a/called/b", -1)),
      ("2", .chance, .notAChance("a/called/b", 2)),
      ("0", .chance, .notAChance("a/called/b", 0)),
    ] as [(String, WeightMeaning, AnalysisError)])
  func whatDoesNotMeanThatIsRefused(
    weight: String, meaning: WeightMeaning, error: AnalysisError
  ) throws {
    let graph = try graph(weight)
    #expect(throws: error) { try graph.weights(of: graph.topology(.alongFlow), as: meaning) }
  }

  @Test(arguments: [("0", WeightMeaning.cost), ("7", .chance), ("-1", .cost)])
  func whatNoWayLeadsOverMayWeighAnything(weight: String, meaning: WeightMeaning) throws {
    let number = Quantity(text: weight, number: try #require(Double(weight)))
    let loop = Attribute("weight", .number(number))
    let facts = FactBatch([.says("a called a", with: [loop]), .says("a called b")])
    let graph = AnalyzedGraph(try facts.frozen())
    #expect(try graph.weights(of: graph.topology(.eitherWay), as: meaning) == [1, 1])
  }

  @Test(arguments: [("-1", WeightMeaning.number), ("0", .strength), ("1", .chance)])
  func whatIsAtTheEdgeIsTaken(weight: String, meaning: WeightMeaning) throws {
    #expect(try graph(weight).weight(ofRelation: 0, as: meaning) == Double(weight))
  }

  @Test func sumsThatNoNumberHoldsAreRefused() throws {
    let graph = try graph("8e307")
    let topology = graph.topology(.alongFlow)
    #expect(try graph.arcWeights(topology, as: .cost, addedUp: 1) == [8e307, 8e307, 1, 1])
    #expect(throws: AnalysisError.sumTooGreat) { try graph.arcWeights(topology, as: .cost) }
  }
}

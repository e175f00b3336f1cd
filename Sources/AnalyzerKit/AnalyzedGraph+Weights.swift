extension AnalyzedGraph {
  /// What a relation weighs, 1 where nothing is stated.
  ///
  /// - Throws: ``AnalysisError`` for a weight that does not mean what it should.
  public func weight(
    ofRelation number: Int, as meaning: WeightMeaning
  ) throws(AnalysisError) -> Double {
    let weight = weight(ofRelation: number) ?? 1
    guard meaning.allows(weight) else { throw meaning.error(relationID(number), weight) }
    return weight
  }

  /// What each relation weighs that counts, 1 where nothing is stated; indexed by relation.
  ///
  /// As costs and chances loops do not count, whatever they weigh: no way leads over them.
  ///
  /// - Throws: ``AnalysisError`` for the first in order of numbers that does not mean what it should.
  /// - Complexity: O(R + A).
  public func weights(
    of topology: Topology, as meaning: WeightMeaning
  ) throws(AnalysisError) -> [Double] {
    var isFollowed = [Bool](repeating: false, count: relationCount)
    for relation in topology.relationOfArc { isFollowed[Int(relation)] = true }
    var weights = [Double](repeating: 1, count: relationCount)
    for relation in 0..<relationCount
    where isFollowed[relation] && (meaning.countsLoops || !isLoop(relation)) {
      weights[relation] = try weight(ofRelation: relation, as: meaning)
    }
    return weights
  }

  private func isLoop(_ relation: Int) -> Bool {
    let ends = ends(ofRelation: relation)
    return ends.subject == ends.object
  }

  /// What the relation behind each arc weighs; indexed by arc.
  ///
  /// - Parameters:
  ///   - topology: The arcs.
  ///   - meaning: What the weights stand for.
  ///   - uses: How often a measure may add them all up; once an entity where nothing is said.
  /// - Returns: The weights, 1 where nothing is stated.
  /// - Throws: ``AnalysisError`` for a weight that does not mean what it should, and where all of them
  ///   come to more than a number holds.
  /// - Complexity: O(R + A).
  public func arcWeights(
    _ topology: Topology, as meaning: WeightMeaning, addedUp uses: Int? = nil
  ) throws(AnalysisError) -> [Double] {
    let weights = try weights(of: topology, as: meaning)
    let ofArcs = topology.relationOfArc.map { weights[Int($0)] }
    let uses = Double(uses ?? max(entityCount, 1))
    guard (ofArcs.reduce(0, +) * uses).isFinite else { throw .sumTooGreat }
    return ofArcs
  }
}

import AnalyzerKit

extension FailureCascade {
  /// What an answer does not show.
  ///
  /// - Parameters:
  ///   - weakened: How many entities hold that lose something they need.
  ///   - supposed: How many relations are not followed as they are only supposed.
  /// - Returns: A caveat for each that is not 0.
  static func caveats(weakened: Int, supposed: Int) -> [Caveat] {
    let entities = weakened == 1 ? "1 entity loses" : "\(weakened) entities lose"
    let relations = supposed == 1 ? "1 relation" : "\(supposed) relations"
    let losses =
      "\(entities) something needed and \(weakened == 1 ? "holds" : "hold") as not all of it fails; "
      + "needs=any lists what fails then"
    let suppositions =
      "\(relations) by which more could fail \(supposed == 1 ? "is" : "are") only supposed; "
      + "suppositions=true follows them"
    return (weakened > 0 ? [.note(losses)] : []) + (supposed > 0 ? [.note(suppositions)] : [])
  }
}

extension Cascade {
  func hasFailed(_ vertex: CSRGraph.Vertex) -> Bool { rounds[Int(vertex)] != nil }

  /// What fails after the first, with the round and the arc; in order of rounds, then of vertices.
  var inOrder: [(vertex: CSRGraph.Vertex, round: Int, arc: Int)] {
    rounds.indices.compactMap { vertex in
      guard let round = rounds[vertex], let arc = causes[vertex] else { return nil }
      return (CSRGraph.Vertex(vertex), Int(round), arc)
    }.sorted { ($0.round, $0.vertex) < ($1.round, $1.vertex) }
  }

  /// How many of some relations lead from what has failed to what holds.
  func unfollowed(_ rows: CSRGraph, _ relations: [Int32], among supposed: Set<Int>) -> Int {
    var found = Set<Int>()
    for tail in rows.vertices where hasFailed(tail) {
      for arc in rows.arcs(leaving: tail) where !hasFailed(rows.head(of: arc)) {
        if supposed.contains(Int(relations[arc])) { found.insert(Int(relations[arc])) }
      }
    }
    return found.count
  }
}

/// What limits an answer.
public enum Caveat: Hashable, Sendable {
  case sampled(sources: Int, of: Int)
  case notConverged(rounds: Int, residual: Double)
  case truncated(at: Int)

  /// An entity is passed more than once on one path.
  case revisited

  /// With this probability no score is off by more.
  case uncertain(by: Double, confidence: Double)

  /// Scores of entities in different parts do not compare.
  case disconnected(parts: Int)

  /// Some entities do not reach all others, and what is out of reach is left out.
  case outOfReach

  /// So many relations have no weight, and each counts as 1.
  case weightless(Int, of: Int)

  /// So many relations have no weight, and only the analyzer knows what it makes of that.
  case withoutWeight(Int, of: Int)

  /// So many relations have several values of the property that is their weight.
  case severalWeights(Int, of: String)

  /// No relation has a weight, but these columns have numbers.
  case otherNumbers([String])

  /// What else the reader should know, in a sentence without a full stop.
  case note(String)
}

extension Caveat: CustomStringConvertible {
  public var description: String {
    switch self {
    case .sampled(let sources, let total):
      "estimated from \(sources) of \(total) entities"
    case .notConverged(let rounds, let residual):
      "not converged after \(rounds) rounds: the scores still moved by \(residual)"
    case .truncated(let limit):
      "there are more than the \(limit) given here"
    case .revisited:
      "a path passes an entity more than once on its way through the stops asked for"
    case .uncertain(let error, let confidence):
      "with a probability of \(confidence) no score is off by more than \(error)"
    case .disconnected(let parts):
      "the graph falls into \(parts) parts: scores of entities in different parts do not compare"
    case .outOfReach:
      "some entities do not reach all others: what is out of reach is left out"
    case .weightless(let count, let total) where count == total:
      "no relation has a number as its weight: each counts as 1"
    case .weightless(let count, let total):
      "\(count) of \(total) relations have no number as their weight: each of them counts as 1"
    case .withoutWeight(let count, let total) where count == total:
      "no relation has a number as its weight"
    case .withoutWeight(let count, let total):
      "\(count) of \(total) relations have no number as their weight"
    case .severalWeights(1, let name):
      "1 relation has several values of '\(name)'; the best founded one counts"
    case .severalWeights(let count, let name):
      "\(count) relations have several values of '\(name)'; the best founded one counts"
    case .otherNumbers(let names) where names.count == 1:
      "'\(names[0])' has numbers, which can be taken as the weight"
    case .otherNumbers(let names):
      "\(names.map { "'\($0)'" }.joined(separator: ", ")) have numbers, each of which can be taken as the weight"
    case .note(let sentence): sentence
    }
  }
}

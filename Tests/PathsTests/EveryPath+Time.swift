import EntityGraph
import Paths

extension EveryPath {
  var isTimed: Bool {
    question.respectsTime || [.arrival, .departure, .duration].contains(question.by)
  }

  /// When a relation can be followed; always unless time is respected.
  func span(_ relation: Relation) -> ClosedRange<Int64>? {
    guard isTimed else { return .min ... .max }
    guard let period = relation.validity.period else {
      return relation.validity.isMomentary ? nil : .min ... .max
    }
    return period.earliest...period.latest
  }

  func isInTime(_ chain: [Int]) -> Bool {
    var moment = Int64.min
    for relation in chain {
      guard let span = span(relations[relation]), max(moment, span.lowerBound) <= span.upperBound
      else { return false }
      moment = max(moment, span.lowerBound)
    }
    return true
  }

  /// The first moment of being there.
  func arrival(_ chain: Chain) -> Int64 {
    chain.relations.compactMap { span(relations[$0])?.lowerBound }.max() ?? .min
  }

  /// The last moment of setting out.
  func departure(_ chain: Chain) -> Int64 {
    chain.relations.compactMap { span(relations[$0])?.upperBound }.min() ?? .max
  }

  func duration(_ chain: Chain) -> Double {
    max(0, Double(arrival(chain)) - Double(departure(chain)))
  }

  /// Whether a better parallel relation could be followed whenever one of these can.
  func isAnyCovered(_ chain: Chain) -> Bool {
    chain.relations.indices.contains { leg in
      let shown = chain.relations[leg]
      return others(chain, leg).contains { other in
        guard other < shown, let mine = span(relations[shown]), let theirs = span(relations[other])
        else { return false }
        return theirs.lowerBound <= mine.lowerBound && theirs.upperBound >= mine.upperBound
      }
    }
  }

  /// Whether some choice of the legs after it keeps the path in time.
  func canStand(_ relation: Int, for leg: Int, in chain: Chain) -> Bool {
    var beginnings = [Array(chain.relations[..<leg]) + [relation]]
    for later in chain.relations.indices.dropFirst(leg + 1) {
      let choices = [chain.relations[later]] + others(chain, later)
      beginnings = beginnings.flatMap { beginning in choices.map { beginning + [$0] } }
    }
    return beginnings.contains(where: isInTime)
  }
}

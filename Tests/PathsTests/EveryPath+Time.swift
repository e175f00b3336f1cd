import EntityGraph
import Paths

extension EveryPath {
  /// When a relation can be followed; always unless time is respected.
  func span(_ relation: Relation) -> ClosedRange<Int64>? {
    guard question.respectsTime else { return .min ... .max }
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

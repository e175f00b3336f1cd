import AnalyzerKit

/// The moments from which one is to be chosen, in seconds; none when it ends before it starts.
struct Interval {
  static let always = Interval(start: .min, end: .max)
  static let never = Interval(start: .max, end: .min)

  let start: Int64
  let end: Int64
}

extension Interval {
  /// When a relation can be followed; when it is of one moment and nobody says which, never, or
  /// at any time where that is asked for.
  init(_ validity: Validity, followsUndated: Bool = false) {
    if let period = validity.period {
      self.init(start: period.earliest, end: period.latest)
    } else {
      self = validity.isMomentary && !followsUndated ? .never : .always
    }
  }
}

extension AnalyzedGraph {
  /// When each of some relations can be followed.
  func intervals(of relations: [Int32]) -> [Interval] {
    let followsUndated = followsUndated
    return relations.map {
      Interval(validity(ofRelation: Int($0)), followsUndated: followsUndated)
    }
  }
}

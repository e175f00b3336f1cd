import AnalyzerKit

/// Which end of the measured paths an entity is at, where direction counts.
public enum DistanceEnd: String, CaseIterable, Sendable {
  /// Others have to get to it.
  case goal

  /// It has to get to others.
  case start

  var reach: CSRGraph.Reach { self == .goal ? .incoming : .outgoing }
}

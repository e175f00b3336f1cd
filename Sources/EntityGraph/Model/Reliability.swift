/// How far a source is to be trusted, by the letters of the Admiralty code; A is best.
public enum Reliability: String, CaseIterable, Sendable, Comparable, BitwiseCopyable {
  case reliable = "A"
  case usuallyReliable = "B"
  case fairlyReliable = "C"
  case notUsuallyReliable = "D"
  case unreliable = "E"
  case unknown = "F"

  /// Orders from the best to the worst.
  public static func < (left: Self, right: Self) -> Bool { left.place < right.place }

  /// A number that orders from the best, 0, to the worst, 5.
  var place: Int {
    switch self {
    case .reliable: 0
    case .usuallyReliable: 1
    case .fairlyReliable: 2
    case .notUsuallyReliable: 3
    case .unreliable: 4
    case .unknown: 5
    }
  }
}

extension Reliability {
  init(place: Int) {
    self =
      switch place {
      case 0: .reliable
      case 1: .usuallyReliable
      case 2: .fairlyReliable
      case 3: .notUsuallyReliable
      case 4: .unreliable
      default: .unknown
      }
  }
}

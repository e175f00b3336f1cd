/// A range of values that an option allows, such as `1...`, and that can say itself in words.
public protocol Limits<Bound>: RangeExpression where Bound: Spelled {
  /// The range as it follows "a whole number": "from 1 up".
  var words: String { get }
}

extension PartialRangeFrom: Limits where Bound: Spelled {
  public var words: String { "from \(lowerBound.word) up" }
}

extension PartialRangeThrough: Limits where Bound: Spelled {
  public var words: String { "up to \(upperBound.word)" }
}

extension PartialRangeUpTo: Limits where Bound: Spelled {
  public var words: String { "below \(upperBound.word)" }
}

extension ClosedRange: Limits where Bound: Spelled {
  public var words: String { "from \(lowerBound.word) to \(upperBound.word)" }
}

extension Range: Limits where Bound: Spelled {
  public var words: String { "from \(lowerBound.word) to below \(upperBound.word)" }
}

extension Spelled {
  fileprivate var word: String { spelling ?? "" }
}

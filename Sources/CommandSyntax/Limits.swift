/// A range of values that an option allows, such as `1...`, and that can say itself in words.
public protocol Limits<Bound>: RangeExpression where Bound: ArgumentValue {
  /// The range as it follows "a whole number": "from 1 up".
  var words: String { get }
}

extension PartialRangeFrom: Limits where Bound: ArgumentValue {
  public var words: String { "from \(lowerBound.word) up" }
}

extension PartialRangeThrough: Limits where Bound: ArgumentValue {
  public var words: String { "up to \(upperBound.word)" }
}

extension PartialRangeUpTo: Limits where Bound: ArgumentValue {
  public var words: String { "below \(upperBound.word)" }
}

extension ClosedRange: Limits where Bound: ArgumentValue {
  public var words: String { "from \(lowerBound.word) to \(upperBound.word)" }
}

extension Range: Limits where Bound: ArgumentValue {
  public var words: String { "from \(lowerBound.word) to below \(upperBound.word)" }
}

extension ArgumentValue {
  fileprivate var word: String { spelling ?? "" }
}

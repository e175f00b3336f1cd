/// What is counted while values are read.
struct JSONCount {
  /// Whether an object has a key twice, of which the first counts.
  var hasRepeatedKeys = false

  /// How many values were read, those inside others included.
  var values = 0

  /// How many may be.
  let mostValues: Int
}

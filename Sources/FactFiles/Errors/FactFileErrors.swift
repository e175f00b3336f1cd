/// What is wrong in the facts files that were read together.
public struct FactFileErrors: Error, Hashable, Sendable {
  /// The first errors in order of place, at most twenty.
  public let errors: [FactFileError]

  /// How many errors there are in all.
  public let count: Int

  init(_ all: [FactFileError]) {
    let errors = Set(all)
    self.count = errors.count
    self.errors = Array(errors.sorted().prefix(20))
  }
}

extension FactFileErrors: CustomStringConvertible {
  /// One line an error, and one more that counts those left out.
  public var description: String {
    let lines = errors.map(\.description)
    let rest = count - errors.count
    return (lines + (rest > 0 ? ["and \(rest) more"] : [])).joined(separator: "\n")
  }
}

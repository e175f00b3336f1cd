/// One thing that is wrong in a facts file, and where.
public struct FactFileError: Error, Hashable, Sendable {
  public let problem: Problem
  public let place: Place

  package init(_ problem: Problem, at place: Place) {
    self.problem = problem
    self.place = place
  }
}

extension FactFileError: CustomStringConvertible {
  /// Place and sentence, such as `seeds/a.yaml:12:9: there is no key 'sad' in a claim; ...`.
  public var description: String { "\(place): \(problem)" }
}

extension FactFileError: Comparable {
  /// Orders by place, then by sentence.
  public static func < (left: Self, right: Self) -> Bool {
    left.place == right.place
      ? left.problem.description < right.problem.description : left.place < right.place
  }
}

/// What is wrong in the facts files that were read together.
public struct FactFileErrors: Error, Hashable, Sendable {
  /// The first errors in order of place, at most twenty.
  public let errors: [FactFileError]

  /// How many errors there are in all.
  public let count: Int

  package init(_ all: [FactFileError]) {
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

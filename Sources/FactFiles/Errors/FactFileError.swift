/// One thing that is wrong in a facts file, and where.
public struct FactFileError: Error, Hashable, Sendable {
  public let problem: Problem
  public let place: Place

  init(_ problem: Problem, at place: Place) {
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

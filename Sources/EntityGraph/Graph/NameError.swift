import Wording

/// A name that does not single out one entity.
public enum NameError: Error, Hashable {
  /// An entity that may have been meant, with one fact that tells it from others.
  public struct Candidate: Hashable, Sendable {
    public let entity: Entity

    /// What to give instead.
    public let words: String
    public let distinction: String?
  }

  case unknown(String, closest: [Candidate])
  case ambiguous(String, candidates: [Candidate], count: Int)
}

extension NameError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknown(let name, let closest) where closest.isEmpty:
      "nothing here is called '\(name)', or anything like it"
    case .unknown(let name, let closest):
      "nothing here is called '\(name)'; the closest are\n" + Self.lines(closest)
    case .ambiguous(let name, let candidates, let count):
      "'\(name)' could be any of \(count); give the id\n" + Self.lines(candidates)
        + (count > candidates.count ? "\n  and \(count - candidates.count) more" : "")
    }
  }

  private static func lines(_ candidates: [Candidate]) -> String {
    let width = candidates.map(\.words.displayWidth).max() ?? 0
    return candidates.map { candidate in
      let (id, entity) = (candidate.words, candidate.entity)
      let facts = [entity.kind.rawValue, candidate.distinction].compactMap { $0 }
      let line = "  \(id.padded(to: width))  \(entity.name) (\(facts.joined(separator: ", ")))"
      return line.withControlsShown
    }.joined(separator: "\n")
  }
}

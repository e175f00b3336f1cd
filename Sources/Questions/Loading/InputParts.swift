public import EntityGraph
import Wording

/// What each input said, so that where two do not agree both can be named.
struct InputParts {
  private var parts: [(path: String, batch: FactBatch)] = []

  /// Notes all but the claims, which may be many and never disagree.
  mutating func add(_ batch: FactBatch, from path: String) {
    var batch = batch
    batch.claims = ClaimList()
    parts.append((path, batch))
  }

  /// The contradiction with the inputs that make it, as far as they are known.
  func located(_ error: GraphError) -> any Error {
    let paths = paths(of: error)
    return paths.isEmpty ? error : Contradiction(error: error, paths: paths)
  }

  private func paths(of error: GraphError) -> [String] {
    switch error {
    case .kindsDiffer(let id, let first, let second):
      [first, second].compactMap { kind in path { $0.id == id && $0.kind == kind } }
    case .eventTypesDiffer(let id, let first, let second):
      [first, second].compactMap { type in path { $0.id == id && $0.eventType == type } }
    case .definitionsDiffer: differing(error)
    case .unknownEntity: []
    case .documentsDiffer(let id):
      parts.filter { $0.batch.documents.contains { $0.id == id } }.map(\.path)
    }
  }

  private func path(where isDefined: (Entity) -> Bool) -> String? {
    parts.first { $0.batch.entities.contains(where: isDefined) }?.path
  }

  /// The first two inputs whose vocabularies differ in this.
  private func differing(_ error: GraphError) -> [String] {
    for (number, part) in parts.enumerated() {
      let earlier = parts[..<number].first {
        $0.batch.vocabulary.disagreement(with: part.batch.vocabulary) == error
      }
      if let earlier { return [earlier.path, part.path] }
    }
    return []
  }
}

/// Two inputs that do not agree.
public struct Contradiction: Error, Hashable, CustomStringConvertible {
  public let error: GraphError
  public let paths: [String]

  public var description: String {
    let places = paths.map { "'\($0)'" }.listed
    return paths.count > 1 ? "\(places) do not agree: \(error)" : "\(places): \(error)"
  }
}

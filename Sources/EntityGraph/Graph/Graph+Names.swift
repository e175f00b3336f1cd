extension Graph {
  /// Returns the one entity that `text` names: by id, or by name or alias with case and accents
  /// ignored.
  ///
  /// - Throws: ``NameError`` when nothing, or more than one thing, answers to the name.
  /// - Complexity: O(log V) for an id; the index of names is built once, O(n log n) in their length.
  public func entity(named text: String) throws(NameError) -> Entity {
    if let vertex = vertex(of: Entity.ID(text)) { return entity(at: vertex) }
    let matches = nameIndex.entities(named: text)
    if matches.count == 1 { return entity(at: matches[0]) }
    guard matches.isEmpty else {
      throw .ambiguous(
        text, candidates: matches.prefix(Self.mostCandidates).map { candidate(at: $0) },
        count: matches.count)
    }
    let closest = nameIndex.closest(to: text, limit: Self.mostClosest)
    let near = closest.isEmpty ? nameIndex.search(text).prefix(Self.mostClosest)[...] : closest[...]
    throw .unknown(text, closest: near.map { candidate(at: $0.entity) })
  }

  /// Entities by name, alias or id, best match first; tolerant of accents, case and a typing error.
  public func entities(matching text: String) -> [Entity] {
    nameIndex.search(text).map { entity(at: $0.entity) }
  }

  /// The most candidates that an error lists.
  private static var mostCandidates: Int { 20 }

  /// The most entities that an error suggests.
  private static var mostClosest: Int { 5 }

  private func candidate(at vertex: Vertex) -> NameError.Candidate {
    NameError.Candidate(entity: entity(at: vertex), distinction: distinction(of: vertex))
  }

  /// One fact that tells an entity from its namesakes: its position, a description, or a relation
  /// that somebody asserts.
  private func distinction(of vertex: Vertex) -> String? {
    let properties = properties(of: id(at: vertex))
    for name in ["position", "description", "rank"] {
      if let text = properties.first(where: { $0.name.rawValue == name })?.value?.text {
        return text
      }
    }
    let table = relations
    let mine = (0..<table.count).first { table.ends($0).subject == vertex && table.isAsserted($0) }
    guard let number = mine else { return nil }
    let relation = relation(number)
    return
      "\(relation.kind.phrase) \(definition(of: relation.object)?.name ?? relation.object.rawValue)"
  }
}

/// A name that does not single out one entity.
public enum NameError: Error, Hashable {
  /// An entity that may have been meant, with one fact that tells it from others.
  public struct Candidate: Hashable, Sendable {
    public let entity: Entity
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
    let width = candidates.map { $0.entity.id.rawValue.count }.max() ?? 0
    return candidates.map { candidate in
      let (id, entity) = (candidate.entity.id.rawValue, candidate.entity)
      let padding = String(repeating: " ", count: width - id.count)
      let facts = [entity.kind.rawValue, candidate.distinction].compactMap { $0 }
      let line = "  \(id)\(padding)  \(entity.name) (\(facts.joined(separator: ", ")))"
      return line.withControlsShown
    }.joined(separator: "\n")
  }
}

package import EntityGraph
import Wording

extension InputNote {
  /// What is said of a graph as a whole.
  static func all(of graph: Graph) -> [InputNote] {
    crowds(of: graph)
      + notes(on: graph.identities) { graph.definition(of: $0)?.name ?? $0.rawValue }
  }

  /// What is said of entities that share identifiers with those of `batch`, which is added to
  /// `known`.
  static func identities(
    adding batch: FactBatch, to known: FactBatch
  ) throws(GraphError) -> [InputNote] {
    guard let found = try known.identities(adding: batch) else { return [] }
    let joined =
      found.identities.joinedCount == 0
      ? []
      : [
        InputNote(
          "\(sentence(on: found.identities)); the case keeps them as they are",
          count: found.identities.joinedCount)
      ]
    return joined + notes(on: found.identities, name: found.name)
  }

  /// "5 entities count as 2, as they share identifiers (gb-coh, lei)".
  package static func sentence(on identities: Identities) -> String {
    "\(identities.joinedCount) entities count as \(identities.groupCount), as they share identifiers"
      + " (\(identities.schemes.joined(separator: ", ")))"
  }

  /// What is said of those that cannot be one, and of identifiers that are none.
  private static func notes(
    on identities: Identities, name: (Entity.ID) -> String
  ) -> [InputNote] {
    let told = identities.conflicts.map { InputNote(sentence(on: $0, name), count: 1) }
    let more = identities.conflictCount - told.count
    let rest =
      more > 0
      ? [
        InputNote(
          "\(more) more shared \(more == 1 ? "identifier joins" : "identifiers join") nothing, as what else is said contradicts",
          count: more)
      ] : []
    return told + rest + misspelled(identities, name)
  }

  private static func sentence(
    on conflict: IdentityConflict, _ name: (Entity.ID) -> String
  ) -> String {
    let (first, second) = (conflict.first, conflict.second)
    let why =
      switch conflict.reason {
      case .kinds(let one, let other): "one is of kind \(one), the other of kind \(other)"
      case .eventTypes(let one, let other): "one is of type \(one), the other of type \(other)"
      case .identifiers(let one, let other): "one is \(one), the other \(other)"
      case .denied(let document): "\(document) denies that they are one"
      }
    let tie = conflict.shared.count == 1 ? "share" : "are tied by"
    return
      "'\(name(first))' (\(first)) and '\(name(second))' (\(second)) \(tie) \(conflict.shared.listed) and do not count as one: \(why)"
  }

  private static func misspelled(
    _ identities: Identities, _ name: (Entity.ID) -> String
  ) -> [InputNote] {
    guard let first = identities.misspelled else { return [] }
    let place = "\(first.identifier) of '\(name(first.entity))'"
    return [
      InputNote(
        count: identities.misspelledCount,
        one: "\(place) has a wrong length or check digit and identifies nothing",
        several:
          "identifiers have a wrong length or check digit and identify nothing, such as \(place)")
    ]
  }
}
